/** Lines in one basket at once: a festival's whole programme for one person (docs/rules/holds.md#whole-baskets). */
export const mostLines = 30

/**
 * Until when seats are kept (docs/rules/holds.md): the edition's minutes from now; every further seat gives the whole
 * basket the full time again, but never beyond twice the time after the basket's first seat that is still held.
 */
export function heldUntil(
  now: Temporal.Instant,
  holdMinutes: number,
  firstHeldAt: Temporal.Instant | null,
): Temporal.Instant {
  const full = now.add({ minutes: holdMinutes })
  const latest = (firstHeldAt ?? now).add({ minutes: 2 * holdMinutes })
  return Temporal.Instant.compare(full, latest) < 0 ? full : latest
}

/**
 * Whether seats keep a moment of their own, later than a basket gives: offered to somebody who waited, or held at a turn.
 * A further seat neither prolongs them nor counts from them.
 */
export function hasOwnMoment(
  hold: { heldAt: Temporal.Instant; heldUntil: Temporal.Instant },
  holdMinutes: number,
): boolean {
  const latest = hold.heldAt.add({ minutes: 2 * holdMinutes })
  return Temporal.Instant.compare(hold.heldUntil, latest) > 0
}

/** Whether a hold has lapsed: at its stated moment it is over. */
export function hasLapsed(until: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(until, now) <= 0
}
