import { Badge, NativeSelect, Switch, Text, TextInput } from '@mantine/core'
import type { FilmWithSources } from '../api/films.ts'
import {
  addPressEntry,
  changePressEntry,
  type PressDraft,
  type PressEntry,
  removePressEntry,
  restorePressEntry,
} from '../api/press.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { LocalisedInput } from '../form/localised-input.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

const kinds = ['review', 'interview', 'news'] as const

function PressForm({ editing, filmId }: { editing: Editing<PressEntry>; filmId: string }) {
  const { say } = useWords()
  const edition = useEdition()
  const { row } = editing
  const { value, change, set } = useDraft<PressDraft>(
    row ?? {
      kind: 'review',
      title: '',
      outlet: '',
      author: '',
      language: edition.languages[0] ?? 'en',
      url: '',
      appearedOn: null,
      teaser: {},
      published: false,
    },
  )
  return (
    <EditDrawer
      title={say(row ? 'press.change' : 'press.add')}
      opened={editing.opened}
      close={editing.close}
      save={() => (row ? changePressEntry(row.id, change) : addPressEntry(filmId, value))}
    >
      <NativeSelect
        label={say('inbox.kind')}
        value={value.kind}
        data={kinds.map(kind => ({ value: kind, label: say(`kind.${kind}`) }))}
        onChange={event => set({ kind: event.currentTarget.value as PressDraft['kind'] })}
      />
      <TextInput
        label={say('press.title')}
        required
        value={value.title}
        onChange={event => set({ title: event.currentTarget.value })}
      />
      <TextInput
        label={say('press.outlet')}
        value={value.outlet}
        onChange={event => set({ outlet: event.currentTarget.value })}
      />
      <TextInput
        label={say('press.author')}
        value={value.author}
        onChange={event => set({ author: event.currentTarget.value })}
      />
      <TextInput
        label={say('press.url')}
        type="url"
        value={value.url}
        onChange={event => set({ url: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={say('press.appeared')}
        value={value.appearedOn ?? ''}
        onChange={event => set({ appearedOn: event.currentTarget.value || null })}
      />
      <TextInput
        label={say('press.language')}
        description={say('languages.help')}
        value={value.language}
        onChange={event => set({ language: event.currentTarget.value })}
      />
      <LocalisedInput
        label={say('press.teaser')}
        description={say('press.teaser.help')}
        lines={3}
        languages={edition.languages}
        value={value.teaser}
        onChange={teaser => set({ teaser })}
      />
      <Switch
        label={say('press.published')}
        checked={value.published}
        onChange={event => set({ published: event.currentTarget.checked })}
      />
    </EditDrawer>
  )
}

/** Reviews and interviews of a film, linked from its public page once published. */
export function PressEntries({ film }: { film: FilmWithSources }) {
  const { say, formats } = useWords()
  const columns: Column<PressEntry>[] = [
    {
      key: 'title',
      heading: say('press.title'),
      sort: row => row.title,
      cell: row => <Text fw={600}>{row.title}</Text>,
    },
    { key: 'kind', heading: say('inbox.kind'), sort: row => row.kind, cell: row => say(`kind.${row.kind}`) },
    { key: 'outlet', heading: say('press.outlet'), sort: row => row.outlet, cell: row => row.outlet },
    {
      key: 'appeared',
      heading: say('press.appeared'),
      wide: true,
      sort: row => row.appearedOn ?? '',
      cell: row => row.appearedOn && formats.longDay(Temporal.PlainDate.from(row.appearedOn)),
    },
    { key: 'author', heading: say('press.author'), wide: true, cell: row => row.author },
    {
      key: 'language',
      heading: say('language'),
      wide: true,
      cell: row => formats.languageName(row.language),
    },
    {
      key: 'published',
      heading: say('news.state'),
      cell: row => (
        <Badge variant="light" tt="none" color={row.published ? 'green' : 'gray'}>
          {say(row.published ? 'press.published' : 'news.draft')}
        </Badge>
      ),
    },
  ]
  const list = useLocalRows(
    { data: film.press },
    'title',
    columns,
    row => `${row.title} ${row.outlet} ${row.author}`,
  )
  return (
    <EditableListing
      {...list}
      label={say('films.press')}
      columns={columns}
      empty={{ title: say('press.empty'), help: say('press.empty.help') }}
      add={say('press.add')}
      form={editing => <PressForm editing={editing} filmId={film.film.id} />}
      actions={(row, change) => (
        <RowActions
          name={row.title}
          onChange={change}
          remove={() => removePressEntry(row.id)}
          restore={() => restorePressEntry(row.id)}
        />
      )}
    />
  )
}
