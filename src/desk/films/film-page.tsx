import { Button, Stack, Tabs, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { changeFilmNote, type FilmWithSources, filmQuery } from '../api/films.ts'
import { LocalisedInput } from '../form/localised-input.tsx'
import { useUndo } from '../listing/use-undo.tsx'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { Awaited, Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { FactTable } from './fact-table.tsx'
import { NameQuestions } from './name-questions.tsx'
import { PressEntries } from './press-entries.tsx'
import { PressKitTab } from './press-kit.tsx'
import { PullQuotes } from './pull-quotes.tsx'

function Note({ film }: { film: FilmWithSources['film'] }) {
  const { say } = useWords()
  const edition = useEdition()
  const undo = useUndo()
  const [note, setNote] = useState(film.note)
  const save = useMutation({
    mutationFn: () =>
      undo({
        act: () => changeFilmNote(film.id, note),
        undo: () => changeFilmNote(film.id, film.note),
        said: say('saved'),
      }),
  })
  return (
    <Stack maw={720}>
      <LocalisedInput
        label={say('films.note')}
        description={say('films.note.help')}
        lines={4}
        languages={edition.languages}
        value={note}
        onChange={setNote}
      />
      <Button
        w="fit-content"
        loading={save.isPending}
        disabled={JSON.stringify(note) === JSON.stringify(film.note)}
        onClick={() => save.mutate()}
      >
        {say('save')}
      </Button>
    </Stack>
  )
}

function Documents({ film }: { film: FilmWithSources }) {
  const { say } = useWords()
  const edition = useEdition()
  if (film.documents.length === 0) return <Text c="dimmed">{say('films.no-documents')}</Text>
  return (
    <Stack component="ul" gap="xs" className="plain-list">
      {film.documents.map(document => (
        <li key={document.id}>
          <AnchorLink
            to="/$edition/inbox/$document"
            params={{ edition: edition.slug, document: document.id }}
          >
            {document.name}
          </AnchorLink>{' '}
          <Text span size="sm" c="dimmed">
            {say(`kind.${document.kind}`)} ·{' '}
            {say('inbox.claim-count', {
              count: film.claims.filter(claim => claim.documentId === document.id).length,
            })}
          </Text>
        </li>
      ))}
    </Stack>
  )
}

function FilmRecordPage({ film }: { film: FilmWithSources }) {
  const { say, formats } = useWords()
  const { facts } = film.film
  const line = [
    facts.directors?.join(', '),
    facts.countries?.map(formats.country).join(', '),
    facts.year,
    facts.minutes && say('minutes', { minutes: facts.minutes }),
  ]
  return (
    <Page title={facts.title ?? say('films.untitled')} lead={line.filter(Boolean).join(' · ')}>
      <Tabs defaultValue="facts" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="facts">{say('films.facts')}</Tabs.Tab>
          <Tabs.Tab value="note">{say('films.note')}</Tabs.Tab>
          <Tabs.Tab value="press">{say('films.press')}</Tabs.Tab>
          <Tabs.Tab value="kit">{say('kit.title')}</Tabs.Tab>
          <Tabs.Tab value="documents">{say('films.documents')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="facts">
          <FactTable film={film} />
          <NameQuestions film={film} />
        </Tabs.Panel>
        <Tabs.Panel value="note">
          <Note film={film.film} key={film.film.version} />
        </Tabs.Panel>
        <Tabs.Panel value="press">
          <PressEntries film={film} />
          <PullQuotes film={film} />
        </Tabs.Panel>
        <Tabs.Panel value="kit">
          <PressKitTab film={film.film} />
        </Tabs.Panel>
        <Tabs.Panel value="documents">
          <Documents film={film} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}

/** One film: its facts and what they stand on, the house's own words, its press, its documents. */
export function FilmPage() {
  const { film: id = '' } = useParams({ strict: false }) as { film?: string }
  const film = useQuery(filmQuery(id))
  return <Awaited query={film}>{found => <FilmRecordPage film={found} key={found.film.id} />}</Awaited>
}
