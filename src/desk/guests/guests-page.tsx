import { MultiSelect, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { filmTitlesQuery } from '../api/films.ts'
import {
  changeGuest,
  createGuest,
  type Guest,
  type GuestDraft,
  guestsQuery,
  removeGuest,
  restoreGuest,
} from '../api/guests.ts'
import { onClock } from '../api/wire.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { MomentInput } from '../form/moment-input.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

function GuestForm({ editing }: { editing: Editing<Guest> }) {
  const { say } = useWords()
  const edition = useEdition()
  const films = useQuery(filmTitlesQuery(edition.id)).data ?? []
  const { row } = editing
  const { value, change, set } = useDraft<GuestDraft>(
    row ?? { name: '', role: '', filmIds: [], arrives: null, leaves: null },
  )
  return (
    <EditDrawer
      title={say(row ? 'guests.change' : 'guests.add')}
      opened={editing.opened}
      close={editing.close}
      save={() => (row ? changeGuest(row.id, change) : createGuest(edition.id, value))}
    >
      <TextInput
        label={say('name')}
        required
        data-autofocus
        value={value.name}
        onChange={event => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label={say('guests.role')}
        description={say('guests.role.help')}
        value={value.role}
        onChange={event => set({ role: event.currentTarget.value })}
      />
      <MultiSelect
        label={say('places.films')}
        searchable
        data={films.map(film => ({ value: film.id, label: film.title }))}
        value={value.filmIds}
        onChange={filmIds => set({ filmIds })}
      />
      <MomentInput
        label={say('guests.arrives')}
        value={value.arrives}
        onChange={arrives => set({ arrives })}
      />
      <MomentInput label={say('guests.leaves')} value={value.leaves} onChange={leaves => set({ leaves })} />
    </EditDrawer>
  )
}

/** People who come to the festival, for which films and from when to when. */
export function GuestsPage() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const films = useQuery(filmTitlesQuery(edition.id)).data ?? []
  const titles = (guest: Guest) =>
    films.filter(film => guest.filmIds.includes(film.id)).map(film => film.title)
  const told = (moment: string | null) =>
    moment ? formats.dayAndTime(onClock(moment, edition.timeZone)) : '—'
  const columns: Column<Guest>[] = [
    {
      key: 'name',
      heading: say('name'),
      sort: row => row.name,
      cell: row => <Text fw={600}>{row.name}</Text>,
    },
    { key: 'role', heading: say('guests.role'), sort: row => row.role, cell: row => row.role },
    { key: 'films', heading: say('places.films'), cell: row => titles(row).join(', ') },
    {
      key: 'arrives',
      heading: say('guests.arrives'),
      sort: row => row.arrives,
      wide: true,
      cell: row => told(row.arrives),
    },
    {
      key: 'leaves',
      heading: say('guests.leaves'),
      sort: row => row.leaves,
      wide: true,
      cell: row => told(row.leaves),
    },
  ]
  const list = useLocalRows(useQuery(guestsQuery(edition.id)), 'name', columns, row =>
    [row.name, row.role, ...titles(row)].join(' '),
  )
  return (
    <EditableListing
      {...list}
      label={say('places.guests')}
      page={{ lead: say('guests.lead') }}
      columns={columns}
      empty={{ title: say('guests.empty'), help: say('guests.empty.help') }}
      add={say('guests.add')}
      form={editing => <GuestForm editing={editing} />}
      actions={(row, change) => (
        <RowActions
          name={row.name}
          onChange={change}
          remove={() => removeGuest(row.id)}
          restore={() => restoreGuest(row.id)}
        />
      )}
    />
  )
}
