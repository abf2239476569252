import { Fieldset, Group, NumberInput, TagsInput, Textarea, TextInput } from '@mantine/core'
import { changeVenue, createVenue, type Venue, type VenueDraft } from '../api/venues.ts'
import { CountryInput } from '../form/country-input.tsx'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

/** A building: where it is, what documents call it, how one gets in. */
export function VenueForm({ editing }: { editing: Editing<Venue> }) {
  const { say } = useWords()
  const edition = useEdition()
  const { row } = editing
  const { value, change, set } = useDraft<VenueDraft>(
    row ?? {
      name: '',
      address: '',
      city: edition.city,
      country: edition.country,
      position: null,
      otherNames: [],
      access: '',
    },
  )
  const place = (part: 'latitude' | 'longitude', degrees: string | number) =>
    set({
      position:
        degrees === '' ? null : { latitude: 0, longitude: 0, ...value.position, [part]: Number(degrees) },
    })
  return (
    <EditDrawer
      title={say(row ? 'venues.change' : 'venues.add')}
      opened={editing.opened}
      close={editing.close}
      save={() => (row ? changeVenue(row.id, change) : createVenue(value))}
    >
      <TextInput
        label={say('name')}
        required
        data-autofocus
        value={value.name}
        onChange={event => set({ name: event.currentTarget.value })}
      />
      <TagsInput
        label={say('venues.other-names')}
        description={say('venues.other-names.help')}
        value={value.otherNames}
        onChange={otherNames => set({ otherNames })}
      />
      <TextInput
        label={say('venues.address')}
        value={value.address}
        onChange={event => set({ address: event.currentTarget.value })}
      />
      <TextInput
        label={say('venues.city')}
        value={value.city}
        onChange={event => set({ city: event.currentTarget.value })}
      />
      <CountryInput label={say('country')} value={value.country} onChange={country => set({ country })} />
      <Fieldset legend={say('venues.position')}>
        <Group grow>
          <NumberInput
            label={say('venues.latitude')}
            min={-90}
            max={90}
            decimalScale={6}
            value={value.position?.latitude ?? ''}
            onChange={degrees => place('latitude', degrees)}
          />
          <NumberInput
            label={say('venues.longitude')}
            min={-180}
            max={180}
            decimalScale={6}
            value={value.position?.longitude ?? ''}
            onChange={degrees => place('longitude', degrees)}
          />
        </Group>
      </Fieldset>
      <Textarea
        label={say('venues.access')}
        description={say('venues.access.help')}
        autosize
        minRows={3}
        value={value.access}
        onChange={event => set({ access: event.currentTarget.value })}
      />
    </EditDrawer>
  )
}
