/**
 * How fast a line moves from a moment on: at `at`, the first `admitted` places have been let in, and then `places` more
 * every `seconds`. With 0 places the line stands still. A line's paces are kept in their order, and all of it follows
 * from them: who was let in when, and when the next are.
 */
export interface Pace {
  at: Temporal.Instant
  admitted: number
  places: number
  seconds: number
}

export type PaceWish = Pick<Pace, 'places' | 'seconds'>

/** The pace that a line begins with: the first batch goes in at once. */
export function firstPace(wish: PaceWish, drawnAt: Temporal.Instant): Pace {
  return { ...wish, at: drawnAt, admitted: wish.places }
}

/** Another pace from now on, after the others: whoever was let in stays in, and the next batch comes after the interval. */
export function changedPace(paces: readonly Pace[], wish: PaceWish, now: Temporal.Instant): Pace {
  const before = paces.at(-1)?.at.add({ milliseconds: 1 }) ?? now
  const at = Temporal.Instant.compare(before, now) < 0 ? now : before
  return { ...wish, at, admitted: admittedBy(paces, at) }
}

/** How many places of the line have been let in. */
export function admittedBy(paces: readonly Pace[], now: Temporal.Instant): number {
  const pace = paces.findLast(each => Temporal.Instant.compare(each.at, now) <= 0)
  if (!pace) return 0
  return (
    pace.admitted +
    Math.floor((now.epochMilliseconds - pace.at.epochMilliseconds) / (pace.seconds * 1000)) * pace.places
  )
}

/** When a place is let in, if the pace stays as it is; null while the line stands still before it. */
export function turnOf(place: number, paces: readonly Pace[]): Temporal.Instant | null {
  for (const [index, pace] of paces.entries()) {
    if (place <= pace.admitted) return pace.at
    if (pace.places === 0) continue
    const batches = Math.ceil((place - pace.admitted) / pace.places)
    const turn = pace.at.add({ seconds: batches * pace.seconds })
    const next = paces[index + 1]
    if (!next || Temporal.Instant.compare(turn, next.at) <= 0) return turn
  }
  return null
}

/**
 * The place of somebody who comes now, behind everybody. Places that were let in while nobody stood there are gone,
 * except those of the present batch: after a quiet hour no crowd gets in at once.
 */
export function placeBehind(last: number, paces: readonly Pace[], now: Temporal.Instant): number {
  const { places } = paces.findLast(each => Temporal.Instant.compare(each.at, now) <= 0) ?? { places: 0 }
  return Math.max(last, admittedBy(paces, now) - places) + 1
}

/** Where somebody stands, as they may be told. */
export type Standing =
  | { state: 'before-draw' }
  /** `ahead` are let in before; `turnAt` is null while the line stands still. */
  | { state: 'waiting'; ahead: number; turnAt: Temporal.Instant | null }
  | { state: 'turn'; until: Temporal.Instant }
  | { state: 'over'; endedAt: Temporal.Instant }

/** @param place in the line, from 1; null before the draw */
export function standingOf(
  place: number | null,
  { paces, visitMinutes }: { paces: readonly Pace[]; visitMinutes: number },
  now: Temporal.Instant,
): Standing {
  if (place === null) return { state: 'before-draw' }
  const turnAt = turnOf(place, paces)
  if (turnAt === null || Temporal.Instant.compare(now, turnAt) < 0)
    return { state: 'waiting', ahead: Math.max(0, place - 1 - admittedBy(paces, now)), turnAt }
  const until = turnAt.add({ minutes: visitMinutes })
  return Temporal.Instant.compare(now, until) < 0
    ? { state: 'turn', until }
    : { state: 'over', endedAt: until }
}
