import { Alert, Anchor, Button, Center, Group, Loader, NativeSelect, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { doorEditionsQuery, takeEvening } from '../api/door.ts'
import type { Edition } from '../api/editions.ts'
import { Problem } from '../api/problem.ts'
import { festivalDayOf, festivalDays } from '../board/festival-days.ts'
import { type DeskLanguage, deskLanguages } from '../words/desk-language.ts'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import classes from './door.module.css'
import { DoorBook } from './door-book.ts'
import { DoorOfScreening } from './door-of-screening.tsx'
import type { WireEvening } from './evening.ts'
import { database, eveningName, keepEvening } from './kept.ts'
import { useBook } from './use-door-book.ts'
import { useDoorVersion } from './use-door-version.ts'

/** What the address says: the app opens where it was left. */
interface Wish {
  edition?: string
  day?: string
  screening?: string
}

const wished = (): Wish => Object.fromEntries(new URLSearchParams(location.search))

/** Today when it is a day of the edition, else its first day. */
function dayToBeginWith(edition: Edition): string {
  const days = festivalDays(edition)
  const today = festivalDayOf(Temporal.Now.instant().toString(), edition)
  return (days.find(day => day.equals(today)) ?? days[0]!).toString()
}

function LanguageChoice() {
  const { say, language, setLanguage } = useWords()
  return (
    <NativeSelect
      aria-label={say('language')}
      size="xs"
      value={language}
      data={Object.entries(deskLanguages).map(([value, label]) => ({ value, label }))}
      onChange={event => setLanguage(event.currentTarget.value as DeskLanguage)}
    />
  )
}

/** The evenings on this device, for when the house cannot be asked. */
function useKeptEvenings(): WireEvening[] | undefined {
  const [kept, setKept] = useState<WireEvening[]>()
  useEffect(() => {
    database()
      .then(db => db.getAll('evenings'))
      .then(setKept, () => setKept([]))
  }, [])
  return kept
}

/** The list of a day: from the house when it answers, else as this device keeps it. */
function useBookOf(editionId: string | undefined, day: string | undefined) {
  const [book, setBook] = useState<DoorBook | null>(null)
  const [problem, setProblem] = useState<Error | null>(null)
  useEffect(() => {
    let wanted = true
    setBook(null)
    setProblem(null)
    if (!editionId || !day) return
    const open = async () => {
      const kept = await (await database()).get('evenings', eveningName(editionId, day))
      if (kept) return DoorBook.open(kept)
      const fetched = await takeEvening(editionId, day)
      await keepEvening(fetched)
      return DoorBook.open(fetched)
    }
    open().then(
      opened => wanted && setBook(opened),
      failure => wanted && setProblem(failure),
    )
    return () => {
      wanted = false
    }
  }, [editionId, day])
  return { book, problem }
}

function ScreeningChoice({ book, open }: { book: DoorBook; open: (screeningId: string) => void }) {
  const { say, formats } = useWords()
  const localised = useLocalised()
  useBook(book)
  const screenings = book.ofDay()
  if (screenings.length === 0) return <Text c="dimmed">{say('door.no-screenings')}</Text>
  return (
    <Stack component="ul" gap="xs" className="plain-list">
      {screenings.map(screening => {
        const counts = book.counts(screening)
        return (
          <li key={screening.screeningId}>
            <Button
              fullWidth
              variant="default"
              h="auto"
              py="sm"
              justify="space-between"
              classNames={{ label: classes.choice }}
              onClick={() => open(screening.screeningId)}
            >
              <span className={classes.when}>{formats.time(screening.startsAt)}</span>
              <span>
                <strong>{localised(screening.title) || screening.filmTitles.join(', ')}</strong>
                <br />
                {screening.venueName}, {screening.screenName}
                {screening.cancelled && ` · ${say('change.cancelled')}`}
              </span>
              <span className={classes.when}>
                {formats.count(counts.admitted)}/{formats.count(counts.expected)}
              </span>
            </Button>
          </li>
        )
      })}
    </Stack>
  )
}

function Door() {
  const { say, formats } = useWords()
  const [wish, setWish] = useState<Wish>(wished)
  const editions = useQuery(doorEditionsQuery)
  const kept = useKeptEvenings()
  const go = (next: Wish) => {
    history.replaceState(null, '', `?${new URLSearchParams({ ...next })}`)
    setWish(next)
  }
  const edition =
    editions.data?.find(each => each.id === wish.edition || each.slug === wish.edition) ??
    editions.data?.find(each => each.stage === 'running') ??
    editions.data?.[0]
  const newest = kept?.toSorted((one, other) => (one.takenAt < other.takenAt ? 1 : -1))
  const asKept =
    newest?.find(each => each.editionId === wish.edition && each.day === wish.day) ??
    (editions.isError ? newest?.[0] : undefined)
  const editionId = edition?.id ?? asKept?.editionId
  const day = wish.day ?? (edition ? dayToBeginWith(edition) : asKept?.day)
  const { book, problem } = useBookOf(editionId, day)
  const chosen = book?.ofDay().find(each => each.screeningId === wish.screening)
  const isSignedOut = editions.error instanceof Problem && editions.error.status === 401
  const at = { ...(editionId && { edition: editionId }), ...(day && { day }) }

  useEffect(() => {
    if (!isSignedOut || !kept || kept.length > 0) return
    location.assign(`/desk/sign-in?back=${encodeURIComponent(`/door/${location.search}`)}`)
  }, [isSignedOut, kept])

  if (book && chosen)
    return <DoorOfScreening book={book} screening={chosen} leave={() => go(at)} key={chosen.screeningId} />
  const days = edition && festivalDays(edition).map(each => each.toString())
  return (
    <>
      <Group justify="space-between" wrap="nowrap">
        <Title order={1} size="h3">
          {say('door.title')}
        </Title>
        <Group gap={8} wrap="nowrap">
          <Anchor href="/desk/" size="sm">
            {say('door.to-desk')}
          </Anchor>
          <LanguageChoice />
        </Group>
      </Group>
      {editions.data && editions.data.length > 1 && edition && (
        <NativeSelect
          label={say('edition')}
          value={edition.id}
          data={editions.data.map(each => ({ value: each.id, label: each.name }))}
          onChange={event => go({ edition: event.currentTarget.value })}
        />
      )}
      {days && (
        <NativeSelect
          label={say('board.day')}
          value={day}
          data={days.map(each => ({ value: each, label: formats.longDay(Temporal.PlainDate.from(each)) }))}
          onChange={event => go({ ...at, day: event.currentTarget.value })}
        />
      )}
      {!edition && newest && newest.length > 0 && (
        <NativeSelect
          label={say('door.on-device')}
          value={asKept && eveningName(asKept.editionId, asKept.day)}
          data={newest.map(each => ({
            value: eveningName(each.editionId, each.day),
            label: `${each.editionName}, ${formats.longDay(Temporal.PlainDate.from(each.day))}`,
          }))}
          onChange={event => {
            const [edition, day] = event.currentTarget.value.split(' ')
            go({ edition: edition!, day: day! })
          }}
        />
      )}
      {editions.data && !edition && <Text>{say('editions.empty')}</Text>}
      {(problem || (editions.isError && newest?.length === 0)) && (
        <Alert color="red" role="alert">
          {say('door.fetch.failed')}
        </Alert>
      )}
      {!book && !problem && !editions.isError && (
        <Center mih={200}>
          <Loader aria-label={say('loading')} />
        </Center>
      )}
      {book && <ScreeningChoice book={book} open={screening => go({ ...at, screening })} />}
    </>
  )
}

/** The door on a phone: choose a screening, then scan. */
export function DoorPage() {
  const { say } = useWords()
  const { isKept, takeOver } = useDoorVersion()
  useEffect(() => {
    document.title = `${say('door.title')} · Cartelera`
  }, [say])
  return (
    <main className={classes.page} data-kept={isKept || undefined}>
      {takeOver && (
        <Alert color="blue">
          {say('door.update')}{' '}
          <Button size="compact-sm" variant="default" onClick={takeOver}>
            {say('door.update.now')}
          </Button>
        </Alert>
      )}
      <Door />
      <Text size="sm" c="dimmed" mt="auto">
        {say(isKept ? 'door.kept' : 'door.not-kept-yet')}
      </Text>
    </main>
  )
}
