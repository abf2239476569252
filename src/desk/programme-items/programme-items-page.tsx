import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ItemRow, itemsQuery, removeItem, restoreItem } from '../api/programme-items.ts'
import { sectionsQuery } from '../api/sections.ts'
import { showingsQuery } from '../api/showings.ts'
import { useEditing } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { ShowingForm } from '../showings/showing-form.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import { ItemForm } from './programme-item-form.tsx'

/** What can be shown: single films and bundles. */
export function ItemsPage() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const localised = useLocalised()
  const sections = useQuery(sectionsQuery(edition.id)).data ?? []
  const showings = useQuery(showingsQuery(edition.id)).data?.showings
  const showing = useEditing<{ id: string; title: string }>()
  const wantedOf = (row: ItemRow) => {
    const { wanted } = showings?.find(each => each.itemId === row.id) ?? {}
    return wanted ? wanted.public + wanted['press-and-industry'] + wanted.school : 0
  }
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
      cell: row =>
        wantedOf(row) > row.screeningCount
          ? say('showing.placed-of', {
              placed: formats.count(row.screeningCount),
              wanted: formats.count(wantedOf(row)),
            })
          : formats.count(row.screeningCount),
    },
  ]
  const list = useLocalRows(useQuery(itemsQuery(edition.id)), 'title', columns, row =>
    [...Object.values(row.title), ...row.filmTitles, sectionOf(row)].join(' '),
  )
  return (
    <>
      <EditableListing
        {...list}
        label={say('places.items')}
        page={{ lead: say('items.lead') }}
        columns={columns}
        empty={{ title: say('items.empty'), help: say('items.empty.help') }}
        add={say('items.add')}
        form={editing => <ItemForm editing={editing} />}
        actions={(row, change) => (
          <>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={say('showing.open-named', { name: titleOf(row) })}
              onClick={() => showing.change({ id: row.id, title: titleOf(row) })}
            >
              {say('showing.open')}
            </Button>
            <RowActions
              name={titleOf(row)}
              onChange={change}
              remove={() => removeItem(row.id)}
              restore={() => restoreItem(row.id)}
            />
          </>
        )}
      />
      <ShowingForm editing={showing} />
    </>
  )
}
