import type { HouseLanguage } from '#core/localised.ts'
import type { PartyLine } from '../opening/wish-list.ts'

/** Kinds of seats that one can wait for. */
export const waitingKinds = ['public', 'wheelchair'] as const
export type WaitingKind = (typeof waitingKinds)[number]

export const waitingStates = ['unconfirmed', 'waiting', 'offered', 'ended'] as const
export type WaitingState = (typeof waitingStates)[number]

/** How a request ended (docs/rules/waiting-list.md#the-end). */
export const waitingEnds = ['taken', 'declined', 'lapsed', 'left', 'removed', 'closed'] as const
export type WaitingEnd = (typeof waitingEnds)[number]

/** Somebody who waits for seats of a screening. */
export interface WaitingRequest {
  id: string
  editionId: string
  screeningId: string
  allocationId: string
  kind: WaitingKind
  party: PartyLine[]
  quantity: number
  /** The secret in the letter's link; whoever has it has the request. */
  token: string
  email: string
  language: HouseLanguage
  askedAt: Temporal.Instant
  state: WaitingState
  /** Counted from the confirmation, by list; null before. */
  number: number | null
  /** How often somebody behind got an offer before this one. */
  skips: number
  offeredUntil: Temporal.Instant | null
  /** The secret of the basket that an offer is. */
  basketToken: string | null
  ended: WaitingEnd | null
  endedAt: Temporal.Instant | null
  endedBy: string | null
  endedWhy: string
}

/** So often a request is passed over for being too large; then the seats wait for it. */
export const mostSkips = 3
/** Before the start: no new requests and offers. */
export const closesMinutes = 120
/** Before the start: no offer stands longer. */
const latestMinutes = 60
export const confirmHours = 24
export const mostUnconfirmed = 3
/** Of one e-mail address, confirmed or not. */
export const mostLists = 10

/**
 * Who is offered seats, and who is passed over how often more (docs/rules/waiting-list.md#offers).
 *
 * @param waiting by their places
 */
export function offersFor(
  waiting: readonly Pick<WaitingRequest, 'id' | 'quantity' | 'skips'>[],
  free: number,
): { offered: string[]; skips: Map<string, number> } {
  const offered: string[] = []
  const skips = new Map<string, number>()
  const passed: { id: string; skips: number }[] = []
  let left = free
  for (const { id, quantity, skips: before } of waiting) {
    if (left <= 0 || passed.some(each => each.skips >= mostSkips)) break
    if (quantity > left) {
      passed.push({ id, skips: before })
      continue
    }
    offered.push(id)
    left -= quantity
    for (const each of passed) {
      each.skips += 1
      skips.set(each.id, each.skips)
    }
  }
  return { offered, skips }
}

/** Whether a list takes no more requests and makes no more offers. */
export function isListClosed(startsAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now.add({ minutes: closesMinutes }), startsAt) >= 0
}

/** How long offers stand, by the hours that are left to the start: from the most to the fewest. */
const standing = [
  { from: 7 * 24, minutes: 24 * 60 },
  { from: 48, minutes: 12 * 60 },
  { from: 24, minutes: 6 * 60 },
  { from: 6, minutes: 2 * 60 },
  { from: 0, minutes: 30 },
]

/** Until when an offer stands; the night is nobody's (docs/rules/waiting-list.md#offers). */
export function offerDeadline(
  now: Temporal.Instant,
  startsAt: Temporal.Instant,
  timeZone: string,
): Temporal.Instant {
  const hours = now.until(startsAt).total('hours')
  const { minutes } = standing.find(({ from }) => hours >= from) ?? standing.at(-1)!
  const until = byDay(now.add({ minutes }).toZonedDateTimeISO(timeZone)).toInstant()
  const latest = startsAt.subtract({ minutes: latestMinutes })
  return Temporal.Instant.compare(until, latest) < 0 ? until : latest
}

const morning = Temporal.PlainTime.from('09:00')
const night = Temporal.PlainTime.from('22:00')

function byDay(until: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const time = until.toPlainTime()
  if (Temporal.PlainTime.compare(time, morning) < 0) return until.withPlainTime(morning)
  return Temporal.PlainTime.compare(time, night) >= 0 ? until.add({ days: 1 }).withPlainTime(morning) : until
}
