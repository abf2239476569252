import { Text, TextInput } from '@mantine/core'
import { changePerson, type PersonRow, people } from '../api/people.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { LocalisedInput } from '../form/localised-input.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useServerRows } from '../listing/use-server-rows.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'

function PersonForm({ editing }: { editing: Editing<PersonRow> }) {
  const { say } = useWords()
  const edition = useEdition()
  const { row } = editing
  const { value, change, set } = useDraft({ name: row?.name ?? '', biography: row?.biography ?? {} })
  return (
    <EditDrawer
      title={say('people.change', { name: row?.name ?? '' })}
      opened={editing.opened}
      close={editing.close}
      save={async () => row && changePerson(row.id, change)}
    >
      <TextInput
        label={say('name')}
        required
        value={value.name}
        onChange={event => set({ name: event.currentTarget.value })}
      />
      <LocalisedInput
        label={say('people.biography')}
        lines={5}
        languages={edition.languages}
        value={value.biography}
        onChange={biography => set({ biography })}
      />
    </EditDrawer>
  )
}

/** Everybody with a credit on a film of the edition. */
export function PeoplePage() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const localised = useLocalised()
  const list = useServerRows(people(edition.id), 'name')
  const columns: Column<PersonRow>[] = [
    { key: 'name', heading: say('name'), sortable: true, cell: row => <Text fw={600}>{row.name}</Text> },
    {
      key: 'films',
      heading: say('places.films'),
      sortable: true,
      align: 'right',
      cell: row => formats.count(row.filmCount),
    },
    {
      key: 'biography',
      heading: say('people.biography'),
      wide: true,
      cell: row => (
        <Text size="sm" lineClamp={2}>
          {localised(row.biography)}
        </Text>
      ),
    },
  ]
  return (
    <EditableListing
      {...list}
      label={say('places.people')}
      page={{ lead: say('people.lead') }}
      columns={columns}
      empty={{ title: say('people.empty'), help: say('people.lead') }}
      form={editing => <PersonForm editing={editing} />}
      actions={(row, change) => <RowActions name={row.name} onChange={change} />}
    />
  )
}
