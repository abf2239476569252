import { Button, TextInput } from '@mantine/core'
import { lift, type Suppressed, suppress, suppressed } from '../api/readers.ts'
import { onClock } from '../api/wire.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { useDraft, useEditing } from '../form/use-editing.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { useServerRows } from '../listing/use-server-rows.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

/** Addresses that nothing goes to, and why. */
export function SuppressedMailboxes() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const undo = useUndo()
  const editing = useEditing<Suppressed>()
  const list = useServerRows(suppressed, '-at')
  const shown = (row: Suppressed) => row.email || say('newsletter.deleted-mailbox')
  const columns: Column<Suppressed>[] = [
    { key: 'email', heading: say('newsletter.email'), sortable: true, cell: shown },
    { key: 'why', heading: say('newsletter.why'), cell: row => say(`newsletter.why.${row.why}`) },
    { key: 'told', heading: say('newsletter.told'), wide: true, cell: row => row.told },
    {
      key: 'at',
      heading: say('newsletter.when'),
      sortable: true,
      wide: true,
      cell: row => formats.dayAndTime(onClock(row.at, edition.timeZone)),
    },
  ]
  return (
    <>
      <Listing
        {...list}
        rows={list.rows?.map(row => ({ ...row, id: row.digest }))}
        label={say('newsletter.suppressed')}
        columns={columns}
        empty={{ title: say('newsletter.no-suppressed'), help: say('newsletter.suppressed.help') }}
        tools={<Button onClick={editing.add}>{say('newsletter.suppress')}</Button>}
        actions={row => (
          <Button
            size="xs"
            variant="default"
            aria-label={say('newsletter.lift-named', { email: shown(row) })}
            onClick={() =>
              undo({ act: () => lift(row.digest), said: say('newsletter.lifted', { email: shown(row) }) })
            }
          >
            {say('newsletter.lift')}
          </Button>
        )}
      />
      <SuppressForm key={editing.round} opened={editing.opened} close={editing.close} />
    </>
  )
}

function SuppressForm({ opened, close }: { opened: boolean; close: () => void }) {
  const { say } = useWords()
  const { value, set } = useDraft({ email: '' })
  return (
    <EditDrawer
      title={say('newsletter.suppress')}
      opened={opened}
      close={close}
      save={() => suppress(value.email)}
    >
      <TextInput
        type="email"
        label={say('newsletter.email')}
        description={say('newsletter.suppressed.help')}
        required
        value={value.email}
        onChange={event => set({ email: event.currentTarget.value })}
      />
    </EditDrawer>
  )
}
