import { Badge, Group, Stack, Tabs, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { correctionsQuery } from '../api/corrections.ts'
import { type DocumentWithText, documentQuery } from '../api/documents.ts'
import { filmQuery } from '../api/films.ts'
import { factLines } from '../films/fact-lines.ts'
import { Proposals } from '../inbox/proposals.tsx'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { Awaited, Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { AboutFilm } from './about-film.tsx'
import type { Words } from './chosen-words.ts'
import { Corrections } from './corrections.tsx'
import classes from './document-page.module.css'
import { EntryChoice } from './entry-choice.tsx'
import { entryAt, linesOfEntry } from './entry-claims.ts'
import { FilmChanges } from './film-changes.tsx'
import { FindWords } from './find-words.tsx'
import { KeepCase } from './keep-case.tsx'
import { LitText, type TextHandle } from './lit-text.tsx'
import { RecordBeside } from './record-beside.tsx'
import { SayPanel } from './say-panel.tsx'
import { usePointing } from './use-pointing.ts'
import { useSaying } from './use-saying.ts'
import { wordsAsked } from './words-asked.ts'

/** Words that were chosen; `asked` once the question what they are stands beside them. */
interface Chosen extends Words {
  by: 'pointer' | 'keyboard'
  asked: boolean
}

const askedKey = 'asked'

function Split({ document }: { document: DocumentWithText }) {
  const { say, formats } = useWords()
  const edition = useEdition()
  const search = useSearch({ strict: false })
  const help = useId()
  const text = useRef<TextHandle>(null)
  const saying = useSaying(document)
  const [chosen, choose] = useState<Chosen | null>(null)

  const asked = useMemo(() => wordsAsked(search, document.text), [search, document.text])
  const pointing = usePointing(
    document.claims,
    useMemo(() => new Set(asked ? [askedKey] : []), [asked]),
  )
  const [entry, showEntry] = useState(() => Math.max(0, entryAt(document.entries, asked?.start ?? 0)))
  const spans = useMemo(() => {
    const read = document.claims.map(({ start, end, field }, index) => ({
      key: String(index),
      start,
      end,
      name: say(`field.${field}`),
    }))
    const isRead = asked && read.some(span => span.start === asked.start && span.end === asked.end)
    return asked ? [...read, { ...asked, key: askedKey, name: isRead ? '' : say('document.asked') }] : read
  }, [document.claims, asked, say])

  const part = document.entries[entry]
  const filmId = (part ? part.filmId : document.filmIds[0]) ?? null
  const film = useQuery({ ...filmQuery(filmId ?? ''), enabled: filmId !== null })
  const shown = filmId ? film.data : undefined
  const lines = useMemo(
    () => linesOfEntry(factLines(document.claims, shown?.film), part),
    [document, shown, part],
  )
  const made = useQuery(correctionsQuery(document.id)).data?.length ?? 0

  const goTo = useCallback(
    (words: Words) => {
      text.current?.bringIntoView(words)
      const there = entryAt(document.entries, words.start)
      if (there >= 0) showEntry(there)
    },
    [document.entries],
  )
  useEffect(() => {
    if (asked) goTo(asked)
  }, [asked, goTo])

  const spanOf = (keys: readonly string[]) => spans.find(span => span.key === keys[0])
  const fromRecord = {
    lit: pointing.lit,
    onPoint: (keys: readonly string[]) => {
      pointing.onPoint(keys)
      const span = spanOf(keys)
      if (span) text.current?.bringIntoView(span)
    },
    onHold: pointing.onHold,
  }
  const onChoose = useCallback(
    (words: Words | undefined, by: Chosen['by']) => {
      choose(words ? { ...words, by, asked: true } : null)
      const there = words ? entryAt(document.entries, words.start) : -1
      if (there >= 0) showEntry(there)
    },
    [document.entries],
  )
  const find = useCallback(
    (words: Words | undefined) => {
      choose(words ? { ...words, by: 'keyboard', asked: false } : null)
      if (words) goTo(words)
    },
    [goTo],
  )
  const closePanel = () => {
    if (chosen?.by === 'keyboard') text.current?.focus()
    choose(null)
  }
  const { before } = saying

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
        <>
          <AnchorLink to="/$edition/inbox" params={{ edition: edition.slug }}>
            {say('inbox.back')}
          </AnchorLink>
          <KeepCase document={document} />
        </>
      }
    >
      <div className={classes.split}>
        <div className={classes.text}>
          <FindWords
            text={document.text}
            find={find}
            mean={words => choose({ ...words, by: 'keyboard', asked: true })}
          />
          <Text size="sm" c="dimmed" id={help}>
            {say('document.select-help')}
          </Text>
          <LitText
            ref={text}
            text={document.text}
            language={document.language}
            label={say('inbox.text')}
            describedBy={help}
            spans={spans}
            lit={pointing.lit}
            onPoint={pointing.onPoint}
            onHold={pointing.onHold}
            chosen={chosen ?? undefined}
            onChoose={onChoose}
          />
          {chosen?.asked && (
            <SayPanel
              key={`${chosen.start} ${chosen.end}`}
              document={document}
              words={chosen}
              takesFocus={chosen.by === 'keyboard'}
              text={text}
              saying={saying}
              close={closePanel}
            />
          )}
        </div>
        <div className={classes.record}>
          {document.entries.length > 0 && (
            <EntryChoice
              entries={document.entries}
              shown={entry}
              show={next => {
                showEntry(next)
                text.current?.bringIntoView(document.entries[next]!)
              }}
            />
          )}
          <Tabs defaultValue="record" keepMounted={false}>
            <Tabs.List>
              <Tabs.Tab value="record">{say('document.record')}</Tabs.Tab>
              <Tabs.Tab
                value="corrections"
                rightSection={made > 0 ? <Badge size="sm">{formats.count(made)}</Badge> : undefined}
              >
                {say('document.corrections')}
              </Tabs.Tab>
              <Tabs.Tab value="proposals">{say('proposals')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="record" pt="sm">
              <Stack gap="sm">
                {before && shown && (before.filmId === null || before.filmId === shown.film.id) && (
                  <FilmChanges before={before.facts} film={shown} close={saying.forget} />
                )}
                <Text size="sm" c="dimmed">
                  {say('inbox.point-help')}
                </Text>
                <AboutFilm document={document} entry={entry} filmId={filmId} />
                {shown && (
                  <AnchorLink
                    size="sm"
                    to="/$edition/films/$film"
                    params={{ edition: edition.slug, film: shown.film.id }}
                  >
                    {say('inbox.open-film')}
                  </AnchorLink>
                )}
                <RecordBeside lines={lines} film={shown} pointing={fromRecord} sayIsNot={saying.sayIsNot} />
              </Stack>
            </Tabs.Panel>
            <Tabs.Panel value="corrections" pt="sm">
              <Corrections document={document} saying={saying} find={find} />
            </Tabs.Panel>
            <Tabs.Panel value="proposals" pt="sm">
              <Proposals documentId={document.id} />
            </Tabs.Panel>
          </Tabs>
        </div>
      </div>
    </Page>
  )
}

/** A document as it came in on the left, where its words can be told for what they are, and the record it adds to on the right. */
export function DocumentPage() {
  const { document: id = '' } = useParams({ strict: false }) as { document?: string }
  const document = useQuery(documentQuery(id))
  return <Awaited query={document}>{found => <Split document={found} key={found.id} />}</Awaited>
}
