import { Alert, Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { DoorEvening } from '#core/boxoffice/door/door-evening.ts'
import { type Double, scanKey } from '#core/boxoffice/door/door-scan.ts'
import { useLocalised } from '../words/use-localised.ts'
import { useWords, type WordKey } from '../words/words.tsx'
import { answerSigns } from './answer-signs.ts'
import type { DoorBook } from './door-book.ts'
import { database, type Notice } from './kept.ts'
import { playNotes } from './play-notes.ts'

const doubleKey = ({ first, second }: Double) => `double ${scanKey(first)} ${scanKey(second)}`

const isOwn = ({ device }: DoorBook, { first, second }: Double) =>
  first.device === device || second.device === device

async function isSeen(key: string): Promise<boolean> {
  return (await (await database()).get('facts', key)) === true
}

/** What became known after somebody was let in: doubles, and what the house said; each until somebody has seen it. */
export function ToldLater({ book, screeningId }: { book: DoorBook; screeningId: string }) {
  const { say, formats } = useWords()
  const [doubles, setDoubles] = useState<Double[]>([])
  const [notices, setNotices] = useState<Notice[]>([])
  const rung = useRef(new Set<string>())
  const version = book.version()
  const time = (at: string) =>
    formats.time(Temporal.Instant.from(at).toZonedDateTimeISO(book.evening.timeZone))

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew whenever the book has changed
  useEffect(() => {
    let wanted = true
    const look = async () => {
      const found = book
        .doubles()
        .filter(each => each.second.screeningId === screeningId || isOwn(book, each))
      const seen = await Promise.all(found.map(each => isSeen(doubleKey(each))))
      const told = await (await database()).getAll('notices')
      if (!wanted) return
      setDoubles(found.filter((_, index) => !seen[index]))
      setNotices(told.filter(each => !each.seen))
    }
    void look()
    return () => {
      wanted = false
    }
  }, [book, version, screeningId])

  useEffect(() => {
    const fresh = doubles.map(doubleKey).filter(key => !rung.current.has(key))
    if (fresh.length === 0) return
    for (const key of fresh) rung.current.add(key)
    playNotes([...answerSigns['already-used'].sound, ...answerSigns['already-used'].sound])
    navigator.vibrate?.([300, 100, 300, 100, 300])
  }, [doubles])

  const seeDouble = async (double: Double) => {
    await (await database()).put('facts', true, doubleKey(double))
    book.tell()
  }
  const seeNotice = async (notice: Notice) => {
    await (await database()).put('notices', { ...notice, seen: true })
    book.tell()
  }
  // One at a time: the answer to the next scan must not be pushed off the screen.
  const [double] = doubles
  const [notice] = notices
  return (
    <div role="alert">
      {double && (
        <Alert
          color="red"
          title={`${say('door.double')}${doubles.length > 1 ? ` (${doubles.length})` : ''}`}
          data-doubles={doubles.length}
        >
          <DoubleTold double={double} evening={book.evening} />
          <Button size="compact-sm" variant="default" mt={6} onClick={() => seeDouble(double)}>
            {say('door.seen')}
          </Button>
        </Alert>
      )}
      {notice && (
        <Alert
          color="orange"
          title={`${say('door.notice')}${notices.length > 1 ? ` (${notices.length})` : ''}`}
          mt={double && 'xs'}
        >
          <div>{say(`door.notice.${notice.outcome}` as WordKey, { time: time(notice.at) })}</div>
          <Button size="compact-sm" variant="default" mt={6} onClick={() => seeNotice(notice)}>
            {say('door.seen')}
          </Button>
        </Alert>
      )}
    </div>
  )
}

function DoubleTold({ double: { first, second }, evening }: { double: Double; evening: DoorEvening }) {
  const { say, formats } = useWords()
  const localised = useLocalised()
  const time = (at: Temporal.Instant) => formats.time(at.toZonedDateTimeISO(evening.timeZone))
  const ids = [first.ticketId, second.ticketId]
  const ticket = evening.tickets.find(each => ids.includes(each.ticketId))
  const price = evening.prices.find(each => each.priceId === ticket?.priceId)
  return (
    <div>
      {say('door.double.told', {
        price: price ? localised(price.name) : '–',
        first: time(first.at),
        firstDoor: first.door,
        second: time(second.at),
        secondDoor: second.door,
      })}
    </div>
  )
}
