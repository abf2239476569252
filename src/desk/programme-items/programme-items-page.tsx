import { ActionIcon, Alert, Button, Group, NativeSelect, Select, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { filmTitlesQuery } from '../api/films.ts'
import {
  changeItem,
  createItem,
  type ItemDraft,
  type ItemRow,
  itemsQuery,
  removeItem,
  restoreItem,
} from '../api/programme-items.ts'
import { sectionsQuery } from '../api/sections.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { LocalisedInput } from '../form/localised-input.tsx'
import { type Editing, useDraft, useEditing } from '../form/use-editing.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useListingView } from '../listing/use-listing-view.ts'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import classes from './films-in-order.module.css'
import { moved } from './moved.ts'

/** The films of a bundle in the order they are shown; moved with buttons, so without a mouse too. */
function FilmsInOrder({ value, onChange }: { value: string[]; onChange: (filmIds: string[]) => void }) {
  const { say } = useWords()
  const edition = useEdition()
  const films = useQuery(filmTitlesQuery(edition.id)).data ?? []
  const titleOf = (id: string) => films.find(film => film.id === id)?.title ?? id
  return (
    <div>
      <Select
        label={say('items.films')}
        description={say('items.films.help')}
        placeholder={say('items.add-film')}
        searchable
        value={null}
        data={films
          .filter(film => !value.includes(film.id))
          .map(film => ({ value: film.id, label: film.title }))}
        onChange={id => id && onChange([...value, id])}
      />
      <ol className={classes.films}>
        {value.map((id, place) => (
          <li key={id}>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <span>{titleOf(id)}</span>
              <Group gap={2} wrap="nowrap">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  disabled={place === 0}
                  aria-label={say('items.earlier', { film: titleOf(id) })}
                  onClick={() => onChange(moved(value, place, place - 1))}
                >
                  <IconArrowUp size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  disabled={place === value.length - 1}
                  aria-label={say('items.later', { film: titleOf(id) })}
                  onClick={() => onChange(moved(value, place, place + 1))}
                >
                  <IconArrowDown size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={say('remove-named', { name: titleOf(id) })}
                  onClick={() => onChange(value.filter(each => each !== id))}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </Group>
            </Group>
          </li>
        ))}
      </ol>
    </div>
  )
}

function ItemForm({ editing }: { editing: Editing<ItemRow> }) {
  const { say } = useWords()
  const edition = useEdition()
  const localised = useLocalised()
  const sections = useQuery(sectionsQuery(edition.id)).data ?? []
  const { row } = editing
  const { value, change, set } = useDraft<ItemDraft>(
    row ?? { title: {}, about: {}, filmIds: [], sectionId: null },
  )
  return (
    <EditDrawer
      title={say(row ? 'items.change' : 'items.add')}
      opened={editing.opened}
      close={editing.close}
      save={() => (row ? changeItem(row.id, change) : createItem(edition.id, value))}
    >
      <FilmsInOrder value={value.filmIds} onChange={filmIds => set({ filmIds })} />
      {value.filmIds.length > 1 && (
        <Alert color="gray" variant="light">
          {say('items.bundle-title')}
        </Alert>
      )}
      <NativeSelect
        label={say('items.section')}
        value={value.sectionId ?? ''}
        data={[
          { value: '', label: say('items.no-section') },
          ...sections.map(section => ({ value: section.id, label: localised(section.name) })),
        ]}
        onChange={event => set({ sectionId: event.currentTarget.value || null })}
      />
      <LocalisedInput
        label={say('items.title')}
        description={say('items.title.help')}
        languages={edition.languages}
        value={value.title}
        onChange={title => set({ title })}
      />
      <LocalisedInput
        label={say('about')}
        lines={3}
        languages={edition.languages}
        value={value.about}
        onChange={about => set({ about })}
      />
    </EditDrawer>
  )
}

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
