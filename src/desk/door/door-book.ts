import { type Answered, answerScan, type Holdings } from '#core/boxoffice/door/door-answer.ts'
import type { DoorEvening, EveningScreening } from '#core/boxoffice/door/door-evening.ts'
import {
  byTicketTail,
  type DoorScan,
  type Double,
  mergeScans,
  type ScanAct,
  type Standing,
  scanKey,
  standingOf,
  ticketTail,
} from '#core/boxoffice/door/door-scan.ts'
import type { DoorCounts } from '../api/door.ts'
import { holdingsOf, readEvening, readScan, type WireEvening, type WireScan, writeScan } from './evening.ts'
import { clockAhead, database, deviceId, type OwnScan } from './kept.ts'
import { codeReading } from './read-code.ts'

/** What the device told, and the scan that it kept for it. */
export interface Told extends Answered {
  /** The scanned or typed text. */
  text: string
  at: Temporal.Instant
  /** Only of a scan that let somebody in or out. */
  scan?: DoorScan
  /** Good by its signature alone: it was sold after the list was taken. */
  isUnlisted: boolean
}

export interface Place {
  screening: EveningScreening
  way: 'in' | 'out'
  door: string
}

const changing = { admitted: 'in', 're-entered': 'in', 'went-out': 'out' } as const

/** One evening as this device knows it: its list, what it scanned itself, and what it heard of other doors. */
export class DoorBook {
  readonly device: string
  evening: DoorEvening
  private holdings!: Holdings
  private read!: ReturnType<typeof codeReading>
  private scans = new Map<string, DoorScan>()
  private tickets = new Map<string, DoorScan[]>()
  private standings = new Map<string, Standing>()
  private readonly listeners = new Set<() => void>()
  private line: Promise<unknown> = Promise.resolve()
  private changes = 0
  private unkept = 0
  /** False once a scan could not be kept. */
  isKeeping = true

  constructor(device: string, evening: DoorEvening) {
    this.device = device
    this.evening = evening
    this.take(evening)
  }

  static async open(wire: WireEvening): Promise<DoorBook> {
    const db = await database()
    const book = new DoorBook(await deviceId(), readEvening(wire))
    for (const { screeningId } of book.ofDay()) {
      for (const own of await db.getAllFromIndex('scans', 'screening', screeningId)) book.addOwn(own)
      book.merge((await db.getAllFromIndex('heard', 'screening', screeningId)).map(readScan))
    }
    return book
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  /** Changes whenever anything here does. */
  readonly version = () => this.changes

  /** A newer list of the same evening; what was scanned stays. */
  take(evening: DoorEvening): void {
    this.evening = evening
    this.holdings = holdingsOf(evening, ticketId => this.standing(ticketId))
    this.read = codeReading(evening.keys)
    this.merge(evening.scans)
    this.tell()
  }

  ofDay(): EveningScreening[] {
    return this.evening.screenings.filter(each => each.day.equals(this.evening.day))
  }

  standing(ticketId: string): Standing {
    const tail = ticketTail(ticketId)
    const known = this.standings.get(tail)
    if (known) return known
    const made = standingOf(this.tickets.get(tail) ?? [])
    this.standings.set(tail, made)
    return made
  }

  counts({ screeningId, capacity, standbyFree }: EveningScreening): DoorCounts {
    const own = [...this.scans.values()].filter(scan => scan.screeningId === screeningId)
    const standings = [...byTicketTail(own).values()].map(([scan]) => this.standing(scan!.ticketId))
    const listed = this.evening.tickets.filter(
      each => each.screeningId === screeningId && (each.state === 'valid' || each.state === 'unpaid'),
    )
    return {
      admitted: standings.filter(each => each.admission).length,
      outside: standings.filter(each => each.left).length,
      expected: listed.length,
      capacity,
      standbyFree,
    }
  }

  /** Tickets that two people came in with, at the screenings of the day. */
  doubles(): Double[] {
    return [...this.tickets.values()].flatMap(([scan]) => this.standing(scan!.ticketId).doubles)
  }

  ownScans(screeningId: string): DoorScan[] {
    return [...this.scans.values()].filter(
      scan => scan.screeningId === screeningId && scan.device === this.device,
    )
  }

  /** Answers one scan and keeps it; scans are answered one after the other, and none keeps the next from its turn. */
  scan(text: string, place: Place): Promise<Told> {
    return this.inLine(async () => {
      performance.mark('door-scan')
      const reading = await this.read(text)
      const answered = answerScan(this.holdings, reading, place)
      const isCode = reading.kind === 'code'
      const at = await this.now()
      const act = answered.answer in changing ? changing[answered.answer as keyof typeof changing] : 'refused'
      const scan = await this.keep(place, act, {
        answer: answered.answer,
        ticketId: answered.ticketId ?? null,
        at,
        undoes: null,
      })
      performance.measure('door-answer', 'door-scan')
      return { ...answered, text, at, isUnlisted: isCode && !answered.ticket, ...(scan && { scan }) }
    })
  }

  /** What the list says by now of a text that was refused before; keeps nothing. */
  async wouldAnswer(text: string, place: Place): Promise<Answered> {
    return answerScan(this.holdings, await this.read(text), place)
  }

  /** Takes back the entry that stands for a ticket, wherever it was scanned. */
  takeBack(ticketId: string, place: Place): Promise<void> {
    return this.inLine(async () => {
      const standing = this.standing(ticketId)
      const mistake = standing.left ?? standing.entry
      if (!mistake) return
      const undoes = { device: mistake.device, sequence: mistake.sequence }
      await this.keep(place, 'undo', { answer: '', ticketId, at: await this.now(), undoes })
    })
  }

  /** Learns what other doors did, and keeps it. */
  async hear(heard: readonly DoorScan[]): Promise<void> {
    this.merge(heard)
    const tx = (await database()).transaction('heard', 'readwrite')
    for (const scan of heard) void tx.store.put(writeScan(this.scans.get(scanKey(scan)) ?? scan) as WireScan)
    await tx.done
  }

  private inLine<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const turn = this.line.then(work)
    this.line = turn.catch(() => undefined)
    return turn
  }

  private async now(): Promise<Temporal.Instant> {
    return Temporal.Now.instant().subtract({ milliseconds: await clockAhead() })
  }

  private async keep(
    place: Place,
    act: ScanAct | 'refused',
    about: Pick<OwnScan, 'answer' | 'ticketId' | 'undoes'> & { at: Temporal.Instant },
  ): Promise<DoorScan | undefined> {
    const own: OwnScan = {
      ...about,
      at: about.at.toString(),
      deviceAt: Temporal.Now.instant().toString(),
      act,
      screeningId: place.screening.screeningId,
      door: place.door,
      unsent: 1,
    }
    const scan = this.addOwn({ ...own, sequence: await this.numbered(own) })
    this.tell()
    return scan
  }

  /** Where nothing can be kept any more (a full disk), the door still answers, and its page says so. */
  private async numbered(own: OwnScan): Promise<number> {
    try {
      return await (await database()).add('scans', own)
    } catch {
      this.isKeeping = false
      this.unkept += 1
      return Number.MAX_SAFE_INTEGER - this.unkept
    }
  }

  private addOwn(own: OwnScan): DoorScan | undefined {
    const { sequence, screeningId, ticketId, act, door, at, undoes } = own
    if (act === 'refused' || ticketId === null || sequence === undefined) return undefined
    const scan: DoorScan = {
      device: this.device,
      sequence,
      ticketId,
      screeningId,
      act,
      door,
      at: Temporal.Instant.from(at),
      settled: false,
      undoes,
    }
    this.merge([scan])
    return scan
  }

  private merge(scans: readonly DoorScan[]): void {
    for (const scan of scans) {
      const key = scanKey(scan)
      const known = this.scans.get(key)
      const [settled] = mergeScans(known ? [known] : [], [scan]).values()
      this.scans.set(key, settled!)
      const tail = ticketTail(scan.ticketId)
      const others = (this.tickets.get(tail) ?? []).filter(each => scanKey(each) !== key)
      this.tickets.set(tail, [...others, settled!])
      this.standings.delete(tail)
    }
    if (scans.length > 0) this.tell()
  }

  /** Tells everybody who looks that something is new. */
  tell(): void {
    this.changes += 1
    for (const listener of this.listeners) listener()
  }
}
