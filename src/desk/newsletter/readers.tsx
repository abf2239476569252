import { ActionIcon, Badge } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { keptAbout, type Reader, readers, removeReader } from '../api/readers.ts'
import { onClock } from '../api/wire.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useServerRows } from '../listing/use-server-rows.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

/** Who gets letters; staff give out and delete what is kept about somebody who asks for it. */
export function Readers() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const undo = useUndo()
  const list = useServerRows(readers, 'email')
  const columns: Column<Reader>[] = [
    { key: 'email', heading: say('newsletter.email'), sortable: true, cell: row => row.email },
    { key: 'name', heading: say('newsletter.name'), wide: true, cell: row => row.name },
    { key: 'language', heading: say('newsletter.language'), cell: row => formats.languageName(row.language) },
    {
      key: 'since',
      heading: say('newsletter.since'),
      sortable: true,
      wide: true,
      cell: row =>
        row.leftAt === null ? (
          formats.dayAndTime(onClock(row.confirmedAt, edition.timeZone))
        ) : (
          <Badge variant="light" color="gray" tt="none">
            {say('newsletter.has-left')}
          </Badge>
        ),
    },
  ]
  return (
    <Listing
      {...list}
      label={say('newsletter.readers')}
      columns={columns}
      empty={{ title: say('newsletter.no-readers'), help: say('newsletter.readers.help') }}
      actions={row => (
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={say('newsletter.export', { email: row.email })}
            onClick={() => undo({ act: () => download(row), said: say('newsletter.exported') })}
          >
            <IconDownload size={18} aria-hidden />
          </ActionIcon>
          <RowActions name={row.email} remove={() => removeReader(row.id)} />
        </>
      )}
    />
  )
}

async function download({ id }: Reader): Promise<void> {
  const kept = JSON.stringify(await keptAbout(id), null, 2)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([kept], { type: 'application/json' }))
  link.download = 'kept.json'
  link.click()
  URL.revokeObjectURL(link.href)
}
