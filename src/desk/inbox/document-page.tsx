import { Badge, Group, Stack, Tabs, Text } from '@mantine/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { type DocumentWithText, documentQuery } from '../api/documents.ts'
import { type FilmWithSources, filmQuery } from '../api/films.ts'
import { factLines } from '../films/fact-lines.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { Awaited, Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { AboutFilm } from './about-film.tsx'
import classes from './document-page.module.css'
import { linesOfFilm } from './entry-claims.ts'
import { LitText } from './lit-text.tsx'
import { Proposals } from './proposals.tsx'
import { RecordBeside } from './record-beside.tsx'

const none: ReadonlySet<string> = new Set()

/** What is lit: what is pointed at now, else what was held by a click. */
function usePointing() {
  const [pointed, point] = useState<ReadonlySet<string>>(none)
  const [held, hold] = useState<ReadonlySet<string>>(none)
  const onPoint = useCallback((keys: readonly string[]) => point(keys.length > 0 ? new Set(keys) : none), [])
  const onHold = useCallback((keys: readonly string[]) => hold(new Set(keys)), [])
  return { lit: pointed.size > 0 ? pointed : held, onPoint, onHold }
}

function FilmRecord(props: {
  document: DocumentWithText
  film: FilmWithSources | undefined
  pointing: ReturnType<typeof usePointing>
}) {
  const { document, film, pointing } = props
  const lines = useMemo(
    () => linesOfFilm(factLines(document.claims, film?.film), document.entries, film?.film.id),
    [document, film],
  )
  return <RecordBeside lines={lines} film={film} pointing={pointing} />
}

function Split({ document }: { document: DocumentWithText }) {
  const { say, formats } = useWords()
  const edition = useEdition()
  const pointing = usePointing()
  const films = useQueries({ queries: document.filmIds.map(filmQuery) }).flatMap(({ data }) => data ?? [])
  const spans = useMemo(
    () => document.claims.map(({ start, end }, index) => ({ key: String(index), start, end })),
    [document],
  )
  const [shown, show] = useState<string | null>(null)
  const current = shown ?? films[0]?.film.id ?? 'document'

  return (
    <Page
      title={document.name}
      lead={
        <Group gap="xs" mt={4}>
          <Badge variant="light" color="gray" tt="none">
            {say(`kind.${document.kind}`)}
          </Badge>
          <Text size="sm">{formats.languageName(document.language)}</Text>
          <Text size="sm">{say('inbox.claim-count', { count: document.claims.length })}</Text>
        </Group>
      }
      tools={
        <AnchorLink to="/$edition/inbox" params={{ edition: edition.slug }}>
          {say('inbox.back')}
        </AnchorLink>
      }
    >
      <div className={classes.split}>
        <div className={classes.text}>
          <LitText
            text={document.text}
            language={document.language}
            label={say('inbox.text')}
            spans={spans}
            lit={pointing.lit}
            onPoint={pointing.onPoint}
          />
        </div>
        <div className={classes.record}>
          <Text size="sm" c="dimmed" mb="xs">
            {say('inbox.point-help')}
          </Text>
          <AboutFilm document={document} filmId={null} />
          {films.length === 0 ? (
            <FilmRecord document={document} film={undefined} pointing={pointing} />
          ) : (
            <Tabs value={current} onChange={show} keepMounted={false}>
              <Tabs.List>
                {films.map(({ film }) => (
                  <Tabs.Tab key={film.id} value={film.id}>
                    {film.facts.title ?? film.slug}
                  </Tabs.Tab>
                ))}
                <Tabs.Tab value="proposals">{say('proposals')}</Tabs.Tab>
              </Tabs.List>
              {films.map(film => (
                <Tabs.Panel key={film.film.id} value={film.film.id}>
                  <Stack gap="xs" pt="xs">
                    <AnchorLink
                      size="sm"
                      to="/$edition/films/$film"
                      params={{ edition: edition.slug, film: film.film.id }}
                    >
                      {say('inbox.open-film')}
                    </AnchorLink>
                    <AboutFilm document={document} filmId={film.film.id} />
                    <FilmRecord document={document} film={film} pointing={pointing} />
                  </Stack>
                </Tabs.Panel>
              ))}
              <Tabs.Panel value="proposals" pt="sm">
                <Proposals documentId={document.id} />
              </Tabs.Panel>
            </Tabs>
          )}
        </div>
      </div>
    </Page>
  )
}

/** A document as it came in on the left, the record it adds to on the right. */
export function DocumentPage() {
  const { document: id = '' } = useParams({ strict: false }) as { document?: string }
  const document = useQuery(documentQuery(id))
  return <Awaited query={document}>{found => <Split document={found} key={found.id} />}</Awaited>
}
