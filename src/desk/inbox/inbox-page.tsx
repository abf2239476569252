import { Badge, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type DocumentRow, documents, removeDocument, restoreDocument } from '../api/documents.ts'
import { openProposalsQuery } from '../api/proposals.ts'
import { onClock } from '../api/wire.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { TabsOfLists } from '../listing/tabs-of-lists.tsx'
import { useServerRows } from '../listing/use-server-rows.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { DropZone } from './drop-zone.tsx'
import { Proposals } from './proposals.tsx'

/** How many films of a catalogue a line of the list names. */
const named = 3

function FilmsOf({ document: { filmIds, filmTitles } }: { document: DocumentRow }) {
  const { say } = useWords()
  const edition = useEdition()
  if (filmIds.length === 0) return '—'
  return (
    <Group gap="2px 10px">
      {filmIds.slice(0, named).map((film, at) => (
        <AnchorLink key={film} to="/$edition/films/$film" params={{ edition: edition.slug, film }}>
          {filmTitles[at] || say('films.untitled')}
        </AnchorLink>
      ))}
      {filmIds.length > named && (
        <Text span size="sm" c="dimmed">
          {say('inbox.more-films', { count: filmIds.length - named })}
        </Text>
      )}
    </Group>
  )
}

function Documents() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const list = useServerRows(documents(edition.id), '-received')
  const columns: Column<DocumentRow>[] = [
    {
      key: 'name',
      heading: say('inbox.name'),
      sortable: true,
      cell: row => (
        <AnchorLink to="/$edition/inbox/$document" params={{ edition: edition.slug, document: row.id }}>
          {row.name}
        </AnchorLink>
      ),
    },
    {
      key: 'kind',
      heading: say('inbox.kind'),
      sortable: true,
      cell: row => (
        <Badge variant="light" color="gray" tt="none" miw="max-content">
          {say(`kind.${row.kind}`)}
        </Badge>
      ),
    },
    {
      key: 'films',
      heading: say('inbox.films'),
      cell: row => <FilmsOf document={row} />,
    },
    { key: 'claims', heading: say('inbox.claims'), align: 'right', wide: true, cell: row => row.claimCount },
    {
      key: 'language',
      heading: say('language'),
      wide: true,
      cell: row => formats.languageName(row.language),
    },
    {
      key: 'received',
      heading: say('inbox.received'),
      sortable: true,
      wide: true,
      cell: row => formats.dayAndTime(onClock(row.receivedAt, edition.timeZone)),
    },
  ]
  return (
    <Listing
      {...list}
      label={say('inbox.documents')}
      columns={columns}
      empty={{ title: say('inbox.empty'), help: say('inbox.empty.help') }}
      actions={row => (
        <RowActions
          name={row.name}
          remove={() => removeDocument(row.id)}
          restore={() => restoreDocument(row.id)}
        />
      )}
    />
  )
}

/** Where documents come in and where what they propose is decided. */
export function InboxPage() {
  const { say } = useWords()
  const edition = useEdition()
  const open = useQuery(openProposalsQuery(edition.id)).data?.length ?? 0
  return (
    <Page title={say('places.inbox')} lead={say('inbox.lead')}>
      <DropZone />
      <TabsOfLists
        tabs={[
          { key: 'documents', label: say('inbox.documents'), panel: <Documents /> },
          {
            key: 'proposals',
            label: say('proposals'),
            beside: open > 0 ? <Badge size="sm">{open}</Badge> : undefined,
            panel: <Proposals />,
          },
        ]}
      />
    </Page>
  )
}
