import { type DoorScan, onHouseClock, scanKey } from '#core/boxoffice/door/door-scan.ts'
import { readRemark } from '#core/boxoffice/orders/remark.ts'
import type { Acting } from '../acting.ts'
import type { KeptScan } from '../ports/door.ts'
import type { House } from '../ports/house.ts'

/** What became of a scan when the house heard of it (docs/rules/door.md#sending). */
export const scanOutcomes = [
  'kept',
  'double',
  'cancelled',
  'refunded',
  'unpaid',
  'released',
  'wrong-screening',
  'unknown',
] as const
export type ScanOutcome = (typeof scanOutcomes)[number]

export interface ScanSent
  extends Pick<KeptScan, 'sequence' | 'screeningId' | 'ticketId' | 'act' | 'answer' | 'door' | 'undoes'> {
  /** On the device's clock. */
  at: Temporal.Instant
}

export interface ScansTold {
  now: Temporal.Instant
  outcomes: { sequence: number; outcome: ScanOutcome }[]
  /** What the house knows of the screenings asked for, from every door. */
  scans: DoorScan[]
}

/** Moments of receiving are not in the order of commits: what was heard lately is told once more. */
const overlap = { seconds: 90 }

/**
 * Keeps what a device scanned while it was alone, in the order it was scanned and each scan once however often it is
 * sent, and tells what other doors did (docs/rules/door.md#sending). Every ticket is a transaction of its own: one scan
 * that the house cannot use does not keep it from the others.
 */
export async function keepScans(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: {
    device: string
    deviceNow: Temporal.Instant
    scans: readonly ScanSent[]
    about: readonly string[]
    since?: Temporal.Instant | undefined
  },
): Promise<ScansTold> {
  const now = house.clock.now()
  const sending = { deviceNow: input.deviceNow, houseNow: now }
  const outcomes: ScansTold['outcomes'] = []
  for (const sent of input.scans) {
    const scan: KeptScan = {
      ...sent,
      device: input.device,
      door: readRemark(sent.door),
      deviceAt: sent.at,
      at: onHouseClock(sent.at, sending),
      receivedAt: now,
      by: acting.by,
    }
    outcomes.push({ sequence: sent.sequence, outcome: await keepScan(house, acting, scan) })
  }
  const scans = await house.store.within(acting.organisation, ({ door }) =>
    door.scans(input.about, input.since?.subtract(overlap)),
  )
  return { now, outcomes, scans }
}

function keepScan(house: Pick<House, 'store'>, acting: Acting, scan: KeptScan): Promise<ScanOutcome> {
  return house.store.within(acting.organisation, async ({ boxOffice, door }): Promise<ScanOutcome> => {
    if (!(await door.screening(scan.screeningId))) return 'unknown'
    const ticket = scan.ticketId === null ? undefined : await door.lockTicketById(scan.ticketId)
    const isElsewhere = ticket && ticket.screeningId !== scan.screeningId
    const problem = ticket ? (isElsewhere ? 'wrong-screening' : undefined) : 'unknown'
    // Nothing of it can be acted on, but that it happened is kept.
    if (!ticket || problem || scan.act === 'refused') {
      await door.keepScan({ ...scan, ticketId: ticket?.ticketId ?? null, act: 'refused', undoes: null })
      return scan.act === 'refused' ? 'kept' : (problem ?? 'kept')
    }
    const { isNew, standing } = await door.keepScan(scan)
    if (scan.act !== 'in') return 'kept'
    if (ticket.state === 'cancelled') return ticket.orderState === 'refunded' ? 'refunded' : 'cancelled'
    const isDouble = standing?.doubles.some(pair =>
      [pair.first, pair.second].some(each => scanKey(each) === scanKey(scan)),
    )
    if (isDouble) return 'double'
    if (ticket.orderState === 'unpaid') return 'unpaid'
    if (!ticket.released) return 'kept'
    const note = { at: scan.receivedAt, by: acting.by, why: `ticket ${ticket.number}` }
    const isSeated = isNew && (await boxOffice.takeStandbySeat(ticket.ticketId, ticket.screeningId, note))
    return isSeated ? 'kept' : 'released'
  })
}
