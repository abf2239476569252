import { Badge, NumberInput, TagsInput, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { createFilm, type FilmRow, films, removeFilm, restoreFilm } from '../api/films.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useServerRows } from '../listing/use-server-rows.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

function NewFilm({ editing }: { editing: Editing<FilmRow> }) {
  const { say } = useWords()
  const edition = useEdition()
  const navigate = useNavigate()
  const { value, set } = useDraft<{ title: string; directors: string[]; year: string | number }>({
    title: '',
    directors: [],
    year: '',
  })
  const create = async () => {
    const facts = {
      title: value.title,
      ...(value.directors.length > 0 && { directors: value.directors }),
      ...(value.year !== '' && { year: Number(value.year) }),
    }
    const film = await createFilm(edition.id, facts)
    navigate({ to: '/$edition/films/$film', params: { edition: edition.slug, film: film.id } })
  }
  return (
    <EditDrawer title={say('films.add')} opened={editing.opened} close={editing.close} save={create}>
      <TextInput
        label={say('field.title')}
        required
        data-autofocus
        value={value.title}
        onChange={event => set({ title: event.currentTarget.value })}
      />
      <TagsInput
        label={say('field.directors')}
        description={say('list.help')}
        value={value.directors}
        onChange={directors => set({ directors })}
      />
      <NumberInput
        label={say('field.year')}
        min={1890}
        max={2100}
        thousandSeparator=""
        value={value.year}
        onChange={year => set({ year })}
      />
    </EditDrawer>
  )
}

/** Every film of the edition, from documents or made by hand. */
export function FilmsPage() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const list = useServerRows(films(edition.id), 'title')
  const columns: Column<FilmRow>[] = [
    {
      key: 'title',
      heading: say('field.title'),
      sortable: true,
      cell: row => (
        <AnchorLink fw={600} to="/$edition/films/$film" params={{ edition: edition.slug, film: row.id }}>
          {row.title || say('films.untitled')}
        </AnchorLink>
      ),
    },
    {
      key: 'director',
      heading: say('field.directors'),
      sortable: true,
      cell: row => row.directors.join(', '),
    },
    { key: 'year', heading: say('field.year'), sortable: true, align: 'right', cell: row => row.year ?? '—' },
    {
      key: 'countries',
      heading: say('field.countries'),
      wide: true,
      cell: row => row.countries.map(formats.country).join(', '),
    },
    {
      key: 'minutes',
      heading: say('field.minutes'),
      sortable: true,
      align: 'right',
      wide: true,
      cell: row => row.minutes ?? '—',
    },
    {
      key: 'documents',
      heading: say('films.documents'),
      align: 'right',
      wide: true,
      cell: row => row.documentCount,
    },
    {
      key: 'conflicts',
      heading: say('films.conflicts'),
      cell: row =>
        row.conflictCount > 0 && (
          <Badge
            color="orange"
            variant="light"
            tt="none"
            leftSection={<IconAlertTriangle size={12} aria-hidden />}
          >
            {say('films.conflict-count', { count: row.conflictCount })}
          </Badge>
        ),
    },
  ]
  return (
    <EditableListing
      {...list}
      label={say('places.films')}
      page={{ lead: say('films.lead') }}
      columns={columns}
      empty={{ title: say('films.empty'), help: say('films.empty.help') }}
      add={say('films.add')}
      form={editing => <NewFilm editing={editing} />}
      actions={row => (
        <RowActions
          name={row.title || say('films.untitled')}
          remove={() => removeFilm(row.id)}
          restore={() => restoreFilm(row.id)}
        />
      )}
    />
  )
}
