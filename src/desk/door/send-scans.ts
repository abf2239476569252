import { keepScans, takeEvening } from '../api/door.ts'
import { Problem } from '../api/problem.ts'
import type { DoorBook } from './door-book.ts'
import { readEvening, readScan } from './evening.ts'
import { database, keepEvening, type NumberedScan } from './kept.ts'

/** How it stands with the house: reached, out of reach, or the session has ended. */
export type Link = 'joined' | 'alone' | 'signed-out'

const batch = 100

async function unsentScans(): Promise<NumberedScan[]> {
  const found = await (await database()).getAllFromIndex('scans', 'unsent', 1)
  return found as NumberedScan[]
}

export async function unsentCount(): Promise<number> {
  return (await database()).countFromIndex('scans', 'unsent', 1)
}

async function send(book: DoorBook, scans: readonly NumberedScan[], since: string): Promise<string> {
  const told = await keepScans({
    device: book.device,
    deviceNow: Temporal.Now.instant().toString(),
    scans: scans.map(({ sequence, screeningId, ticketId, act, answer, door, deviceAt, undoes }) => ({
      sequence,
      screeningId,
      ticketId,
      act,
      answer,
      door,
      at: deviceAt,
      undoes,
    })),
    about: book.ofDay().map(each => each.screeningId),
    since,
  })
  const tx = (await database()).transaction(['scans', 'notices'], 'readwrite')
  const bySequence = new Map(scans.map(scan => [scan.sequence, scan]))
  for (const { sequence, outcome } of told.outcomes) {
    const scan = bySequence.get(sequence)
    if (!scan) continue
    void tx.objectStore('scans').put({ ...scan, unsent: 0 })
    // Doubles are told by what they are made of, at both doors; refusals were told when they were scanned.
    if (outcome === 'kept' || outcome === 'double' || scan.act === 'refused') continue
    const { screeningId, at } = scan
    void tx.objectStore('notices').put({ sequence, screeningId, outcome, at, seen: false })
  }
  await tx.done
  await book.hear(told.scans.map(readScan))
  return told.now
}

/** Whether the house was reached and does not want this; trying again would end the same. */
const isRefused = (problem: unknown) =>
  problem instanceof Problem && problem.status >= 400 && problem.status < 500 && problem.status !== 429

/**
 * Sends what is kept, oldest first, and hears of other doors. A batch that the house refuses is sent again scan by
 * scan, and one that it refuses alone is laid aside: no scan stands in the way of others.
 */
export async function sendScans(book: DoorBook, since: string): Promise<{ link: Link; since: string }> {
  try {
    let heardAt = since
    let waiting = await unsentScans()
    do {
      const part = waiting.slice(0, batch)
      waiting = waiting.slice(batch)
      try {
        heardAt = await send(book, part, since)
      } catch (problem) {
        if (!isRefused(problem) || part.length === 0 || (problem as Problem).status === 401) throw problem
        for (const scan of part) heardAt = await sendAlone(book, scan, since)
      }
    } while (waiting.length > 0)
    return { link: 'joined', since: heardAt }
  } catch (problem) {
    const isOut = problem instanceof Problem && (problem.status === 401 || problem.status === 403)
    return { link: isOut ? 'signed-out' : 'alone', since }
  } finally {
    book.tell()
  }
}

async function sendAlone(book: DoorBook, scan: NumberedScan, since: string): Promise<string> {
  try {
    return await send(book, [scan], since)
  } catch (problem) {
    if (!isRefused(problem)) throw problem
    const { sequence, screeningId, at } = scan
    const db = await database()
    await db.put('scans', { ...scan, unsent: 0 })
    await db.put('notices', { sequence, screeningId, outcome: 'unknown', at, seen: false })
    return since
  }
}

/** Fetches the evening's list anew; the old one stays where the house cannot be reached. */
export async function renewEvening(book: DoorBook): Promise<boolean> {
  const { editionId, day } = book.evening
  try {
    const wire = await takeEvening(editionId, day.toString())
    await keepEvening(wire)
    book.take(readEvening(wire))
    return true
  } catch {
    return false
  }
}
