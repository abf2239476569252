import {
  Anchor,
  Badge,
  Button,
  Fieldset,
  Group,
  NumberInput,
  Stack,
  TagsInput,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconClock, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import {
  changeScreen,
  changeVenue,
  createScreen,
  createVenue,
  removeScreen,
  removeVenue,
  restoreScreen,
  restoreVenue,
  type Screen,
  type ScreenDraft,
  type Venue,
  type VenueDraft,
  venuesQuery,
} from '../api/venues.ts'
import { CountryInput } from '../form/country-input.tsx'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useDraft, useEditing } from '../form/use-editing.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useListingView } from '../listing/use-listing-view.ts'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { OpeningHours } from './opening-hours.tsx'
import classes from './venues.module.css'

function VenueForm({ editing }: { editing: Editing<Venue> }) {
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

/** A screen, and the venue it stands in. */
export interface ScreenOfVenue {
  venue: Venue
  screen?: Screen
}

function ScreenForm({ editing }: { editing: Editing<ScreenOfVenue> }) {
  const { say } = useWords()
  const { venue, screen } = editing.row ?? {}
  const { value, change, set } = useDraft<ScreenDraft>(
    screen ?? { name: '', capacity: 100, wheelchairPlaces: 2, formats: ['DCP'], turnaroundMinutes: 20 },
  )
  return (
    <EditDrawer
      title={screen ? say('screens.change') : say('screens.add-to', { venue: venue?.name ?? '' })}
      opened={editing.opened}
      close={editing.close}
      save={async () => (screen ? changeScreen(screen.id, change) : venue && createScreen(venue.id, value))}
    >
      <TextInput
        label={say('name')}
        required
        data-autofocus
        value={value.name}
        onChange={event => set({ name: event.currentTarget.value })}
      />
      <NumberInput
        label={say('screens.capacity')}
        min={1}
        value={value.capacity}
        onChange={capacity => set({ capacity: Number(capacity) })}
      />
      <NumberInput
        label={say('screens.wheelchair')}
        description={say('screens.wheelchair.help')}
        min={0}
        value={value.wheelchairPlaces}
        onChange={wheelchairPlaces => set({ wheelchairPlaces: Number(wheelchairPlaces) })}
      />
      <NumberInput
        label={say('screens.turnaround')}
        description={say('screens.turnaround.help')}
        min={0}
        value={value.turnaroundMinutes}
        onChange={turnaroundMinutes => set({ turnaroundMinutes: Number(turnaroundMinutes) })}
      />
      <TagsInput
        label={say('screens.formats')}
        value={value.formats}
        onChange={formats => set({ formats })}
      />
    </EditDrawer>
  )
}

/** Buildings and their screens; they serve every edition of the organisation. Opening hours are the edition's. */
export function VenuesPage() {
  const { say, formats } = useWords()
  const view = useListingView('name')
  const venues = useEditing<Venue>()
  const screens = useEditing<ScreenOfVenue>()
  const [hours, { open, close }] = useDisclosure()
  const { data, error, refetch } = useQuery(venuesQuery)
  const columns: Column<Venue>[] = [
    {
      key: 'name',
      heading: say('name'),
      sort: row => row.name,
      cell: row => (
        <div>
          <Text fw={600}>{row.name}</Text>
          <Text size="sm" c="dimmed">
            {[row.address, row.city].filter(Boolean).join(', ')}
          </Text>
        </div>
      ),
    },
    {
      key: 'screens',
      heading: say('venues.screens'),
      sort: row => row.screens.length,
      cell: row => (
        <Stack gap={2} align="flex-start">
          {row.screens.map(screen => (
            <div key={screen.id} className={classes.screen}>
              <Text span>{screen.name}</Text>
              <Badge variant="light" color="gray" tt="none">
                {say('screens.seats', { seats: screen.capacity })}
              </Badge>
              <RowActions
                name={`${row.name}, ${screen.name}`}
                onChange={() => screens.change({ venue: row, screen })}
                remove={() => removeScreen(screen.id)}
                restore={() => restoreScreen(screen.id)}
              />
            </div>
          ))}
          <Anchor component="button" type="button" size="sm" onClick={() => screens.change({ venue: row })}>
            {say('screens.add')}
          </Anchor>
        </Stack>
      ),
    },
    {
      key: 'seats',
      heading: say('venues.seats'),
      align: 'right',
      wide: true,
      sort: row => seatsOf(row),
      cell: row => formats.count(seatsOf(row)),
    },
  ]
  const rows = useLocalRows(data, view, columns, row =>
    [row.name, row.city, row.address, ...row.otherNames, ...row.screens.map(screen => screen.name)].join(' '),
  )
  return (
    <Page
      title={say('places.venues')}
      lead={say('venues.lead')}
      tools={
        <>
          <Button variant="default" leftSection={<IconClock size={16} aria-hidden />} onClick={open}>
            {say('hours')}
          </Button>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={venues.add}>
            {say('venues.add')}
          </Button>
        </>
      }
    >
      <Listing
        label={say('places.venues')}
        columns={columns}
        rows={rows}
        rowKey={row => row.id}
        view={view}
        error={error}
        retry={refetch}
        empty={{ title: say('venues.empty'), help: say('venues.empty.help') }}
        actions={row => (
          <RowActions
            name={row.name}
            onChange={() => venues.change(row)}
            remove={() => removeVenue(row.id)}
            restore={() => restoreVenue(row.id)}
          />
        )}
      />
      <VenueForm key={`venue ${venues.round}`} editing={venues} />
      <ScreenForm key={`screen ${screens.round}`} editing={screens} />
      <OpeningHours opened={hours} close={close} venues={data ?? []} />
    </Page>
  )
}

const seatsOf = (venue: Venue) => venue.screens.reduce((seats, screen) => seats + screen.capacity, 0)
