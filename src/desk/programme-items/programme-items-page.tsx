import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ItemRow, itemsQuery, removeItem, restoreItem } from '../api/programme-items.ts'
import { sectionsQuery } from '../api/sections.ts'
import { useEditing } from '../form/use-editing.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useListingView } from '../listing/use-listing-view.ts'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import { ItemForm } from './programme-item-form.tsx'

/** What can be shown: single films and bundles. */
export function ItemsPage() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const localised = useLocalised()
  const view = useListingView('title')
  const editing = useEditing<ItemRow>()
  const { data, error, refetch } = useQuery(itemsQuery(edition.id))
  const sections = useQuery(sectionsQuery(edition.id)).data ?? []
  const titleOf = (row: ItemRow) => localised(row.title) || row.filmTitles.join(', ')
  const sectionOf = (row: ItemRow) =>
    localised(sections.find(section => section.id === row.sectionId)?.name ?? {})
  const columns: Column<ItemRow>[] = [
    {
      key: 'title',
      heading: say('items.title'),
      sort: titleOf,
      cell: row => <Text fw={600}>{titleOf(row)}</Text>,
    },
    {
      key: 'films',
      heading: say('items.films'),
      wide: true,
      sort: row => row.filmIds.length,
      cell: row => (row.filmIds.length > 1 ? row.filmTitles.join(', ') : ''),
    },
    { key: 'section', heading: say('items.section'), sort: sectionOf, cell: sectionOf },
    {
      key: 'minutes',
      heading: say('items.minutes'),
      align: 'right',
      sort: row => row.minutes,
      cell: row => (row.minutes === null ? '—' : formats.count(row.minutes)),
    },
    {
      key: 'screenings',
      heading: say('items.screenings'),
      align: 'right',
      sort: row => row.screeningCount,
      cell: row => formats.count(row.screeningCount),
    },
  ]
  const rows = useLocalRows(data, view, columns, row =>
    [...Object.values(row.title), ...row.filmTitles, sectionOf(row)].join(' '),
  )
  return (
    <Page
      title={say('places.items')}
      lead={say('items.lead')}
      tools={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={editing.add}>
          {say('items.add')}
        </Button>
      }
    >
      <Listing
        label={say('places.items')}
        columns={columns}
        rows={rows}
        rowKey={row => row.id}
        view={view}
        error={error}
        retry={refetch}
        empty={{ title: say('items.empty'), help: say('items.empty.help') }}
        actions={row => (
          <RowActions
            name={titleOf(row)}
            onChange={() => editing.change(row)}
            remove={() => removeItem(row.id)}
            restore={() => restoreItem(row.id)}
          />
        )}
      />
      <ItemForm key={editing.round} editing={editing} />
    </Page>
  )
}
