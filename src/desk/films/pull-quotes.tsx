import {
  Anchor,
  Badge,
  Button,
  Checkbox,
  Group,
  NativeSelect,
  NumberInput,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FilmWithSources } from '../api/films.ts'
import { Problem } from '../api/problem.ts'
import {
  addPullQuote,
  changePullQuote,
  type PullQuote,
  posterQuotesFile,
  pullQuotesQuery,
  type QuoteDraft,
  removePullQuote,
} from '../api/pull-quotes.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { LocalisedInput } from '../form/localised-input.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

type Entries = FilmWithSources['press']

/** Words of reviews and interviews for the film's page and for posters, each standing on the words of its article. */
export function PullQuotes({ film }: { film: FilmWithSources }) {
  const { say, language } = useWords()
  const quotes = useQuery(pullQuotesQuery(film.film.id))
  const entries = film.press.filter(entry => entry.documentId !== null)
  const paperOf = ({ pressEntryId }: PullQuote) => {
    const entry = film.press.find(each => each.id === pressEntryId)
    return entry ? [entry.author, entry.outlet || entry.title].filter(Boolean).join(', ') : ''
  }
  const columns: Column<PullQuote>[] = [
    { key: 'text', heading: say('quote.text'), sort: row => row.text, cell: row => <q>{row.text}</q> },
    { key: 'paper', heading: say('press.outlet'), sort: paperOf, cell: paperOf },
    {
      key: 'stars',
      heading: say('quote.stars'),
      cell: row => row.stars && say('quote.stars-told', { given: row.stars.given, of: row.stars.of }),
    },
    {
      key: 'placed',
      heading: say('news.state'),
      cell: row => (
        <Badge variant="light" tt="none" color={row.placed ? 'green' : 'gray'}>
          {say(row.placed ? 'quote.placed' : 'quote.kept')}
        </Badge>
      ),
    },
  ]
  const list = useLocalRows(quotes, 'text', columns, row => `${row.text} ${paperOf(row)}`)
  const isPublic = ({ pressEntryId }: PullQuote) =>
    entries.some(entry => entry.id === pressEntryId && entry.published)
  const hasPosters = (quotes.data ?? []).some(quote => quote.placed && isPublic(quote))
  return (
    <Stack gap="sm" mt="xl">
      <Group justify="space-between">
        <Title order={2} size="h4">
          {say('quote.title')}
        </Title>
        {hasPosters && (
          <Group gap="sm">
            <Anchor href={posterQuotesFile(film.film.id, 'pdf', language)}>{say('quote.posters-pdf')}</Anchor>
            <Anchor href={posterQuotesFile(film.film.id, 'txt', language)}>
              {say('quote.posters-text')}
            </Anchor>
          </Group>
        )}
      </Group>
      <Text maw="46rem">{say('quote.help')}</Text>
      <EditableListing
        {...list}
        label={say('quote.title')}
        columns={columns}
        empty={{ title: say('quote.empty'), help: say('quote.empty.help') }}
        add={say('quote.add')}
        addDisabled={entries.length === 0}
        form={editing => <QuoteForm editing={editing} entries={entries} />}
        actions={(row, change) => (
          <RowActions
            name={row.text}
            onChange={change}
            remove={() => removePullQuote(row.id)}
            restore={() => addPullQuote(draftOf(row))}
          />
        )}
      />
    </Stack>
  )
}

const draftOf = ({
  pressEntryId,
  text,
  translations,
  translatedBy,
  stars,
  placed,
}: PullQuote): QuoteDraft => ({
  ...{ pressEntryId, text, translations, translatedBy, stars, placed },
})

function QuoteForm({ editing, entries }: { editing: Editing<PullQuote>; entries: Entries }) {
  const { say } = useWords()
  const edition = useEdition()
  const { row } = editing
  const { value, change, set } = useDraft<QuoteDraft>(
    row
      ? draftOf(row)
      : {
          pressEntryId: entries[0]?.id ?? '',
          ...{ text: '', translations: {}, translatedBy: '', stars: null, placed: false },
        },
  )
  const [nearest, setNearest] = useState('')
  const { pressEntryId: _, ...changed } = change
  const save = () => {
    setNearest('')
    return (row ? changePullQuote(row.id, changed) : addPullQuote(value)).catch(error => {
      if (error instanceof Problem && error.code === 'quote-not-there')
        setNearest(String(error.about.nearest ?? ''))
      throw error
    })
  }
  return (
    <EditDrawer
      title={say(row ? 'quote.change' : 'quote.add')}
      opened={editing.opened}
      close={editing.close}
      save={save}
    >
      <NativeSelect
        label={say('quote.article')}
        disabled={row !== undefined}
        value={value.pressEntryId}
        data={entries.map(entry => ({ value: entry.id, label: `${entry.title} ${entry.outlet}`.trim() }))}
        onChange={event => set({ pressEntryId: event.currentTarget.value })}
      />
      <Textarea
        label={say('quote.text')}
        description={say('quote.text.help')}
        required
        autosize
        minRows={3}
        value={value.text}
        onChange={event => set({ text: event.currentTarget.value })}
      />
      {nearest && (
        <Button variant="default" onClick={() => set({ text: nearest })}>
          {say('quote.take-nearest')}
        </Button>
      )}
      <Group grow align="end">
        <NumberInput
          label={say('quote.stars')}
          min={0}
          max={10}
          step={0.5}
          value={value.stars?.given ?? ''}
          onChange={given =>
            set({ stars: given === '' ? null : { given: Number(given), of: value.stars?.of ?? 5 } })
          }
        />
        <NumberInput
          label={say('quote.stars-of')}
          min={3}
          max={10}
          allowDecimal={false}
          disabled={!value.stars}
          value={value.stars?.of ?? ''}
          onChange={of => value.stars && set({ stars: { given: value.stars.given, of: Number(of) } })}
        />
      </Group>
      <LocalisedInput
        label={say('quote.translations')}
        description={say('quote.translations.help')}
        lines={2}
        languages={edition.languages}
        value={value.translations}
        onChange={translations => set({ translations })}
      />
      <TextInput
        label={say('quote.translated-by')}
        value={value.translatedBy}
        onChange={event => set({ translatedBy: event.currentTarget.value })}
      />
      <Checkbox
        label={say('quote.place')}
        checked={value.placed}
        onChange={event => set({ placed: event.currentTarget.checked })}
      />
    </EditDrawer>
  )
}
