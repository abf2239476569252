import { type Refusal, refuse } from '#core/refusal.ts'
import { bestAmong } from './best-places.ts'
import { openingKind } from './seat-map.ts'
import type { SeatPlan } from './seat-plan.ts'
import { type Allocation, type AllocationKind, allocationKinds, isForWheelchair } from './seats.ts'

/** An allocation that is opened, with the places that it gets; none with free seating. */
export interface OpenedAllocation {
  kind: AllocationKind
  places: string[]
  capacity: number
  blocked: number
}

/**
 * The allocations of a screening that is opened by a map (docs/rules/seat-maps.md#kinds). Where it had others before, those
 * that no kind of place stands for keep their size, and get the best places; the public gets the rest. Refused when more
 * seats are taken than there are places for.
 */
export function openingPlaces(
  plan: SeatPlan,
  before: readonly Allocation[] = [],
): OpenedAllocation[] | Refusal<'not-enough-seats'> {
  const ofKind = (kind: AllocationKind) =>
    plan.places.filter(each => openingKind(each.kind) === kind).map(each => each.place)
  const left = new Set(ofKind('public'))
  const opened = new Map<AllocationKind, OpenedAllocation>()
  for (const kind of allocationKinds) {
    if (kind === 'public') continue
    const had = before.find(each => each.kind === kind)
    const own = ofKind(kind)
    const isOfMap = isForWheelchair(kind)
    const wanted = isOfMap ? own.length : (had?.capacity ?? 0)
    const places = isOfMap ? own : bestAmong(plan, left, wanted)
    for (const place of places) left.delete(place)
    if (had || places.length > 0)
      opened.set(kind, { kind, places, capacity: wanted, blocked: had?.blocked ?? 0 })
  }
  const forPublic = {
    kind: 'public' as const,
    places: [...left],
    capacity: left.size,
    blocked: blockedOf(before, 'public'),
  }
  const all = [forPublic, ...opened.values()]
  for (const { kind, places, capacity } of all) {
    const had = before.find(each => each.kind === kind)
    const wanted = had ? had.held + had.sold + had.blocked : 0
    if (places.length < capacity || wanted > places.length)
      return refuse('not-enough-seats', { free: places.length, wanted: Math.max(wanted, capacity) })
  }
  return all
}

const blockedOf = (before: readonly Allocation[], kind: AllocationKind) =>
  before.find(each => each.kind === kind)?.blocked ?? 0
