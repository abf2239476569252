import { type Refusal, refuse } from '#core/refusal.ts'
import { type AllocationKind, allocationKinds } from './seats.ts'

/** Seats of an allocation that nobody took, or tickets of people who did not come. */
export const releasables = [...allocationKinds, 'no-shows'] as const
export type Releasable = (typeof releasables)[number]

/** From so many minutes before a screening starts until it ends, these seats go to another allocation. */
export interface SeatRelease {
  what: Releasable
  to: AllocationKind
  minutesBefore: number
}

/** What one screening says in place of its edition: `own` is null where it says nothing. */
export interface ScreeningReleases {
  own: SeatRelease[] | null
  ofEdition: SeatRelease[]
}

const mostMinutes = 30 * 24 * 60

/** Why an edition or a screening cannot have these releases (docs/rules/seat-ledger.md#setting-free). */
export function whyNotReleases(releases: readonly SeatRelease[]): Refusal<'wrong-value'> | undefined {
  const seen = new Set<Releasable>()
  for (const { what, to, minutesBefore } of releases) {
    const isMinutes = Number.isInteger(minutesBefore) && minutesBefore >= 0 && minutesBefore <= mostMinutes
    if (!releasables.includes(what) || seen.has(what))
      return refuse('wrong-value', { field: 'what', value: what })
    if (!allocationKinds.includes(to) || to === what) return refuse('wrong-value', { field: 'to', value: to })
    if (!isMinutes) return refuse('wrong-value', { field: 'minutesBefore', value: minutesBefore })
    seen.add(what)
  }
  // What one release fills, no other may empty: seats would wander on every minute.
  const emptied = releases.find(({ to }) => seen.has(to))
  return emptied && refuse('wrong-value', { field: 'to', value: emptied.to })
}
