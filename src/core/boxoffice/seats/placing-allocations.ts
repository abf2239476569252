import { type Refusal, refuse } from '#core/refusal.ts'
import { bestAmong } from './best-places.ts'
import { readPlace } from './place.ts'
import type { PlaceStanding } from './place-standing.ts'
import type { SeatPlan } from './seat-plan.ts'
import { type AllocationKind, allocationKinds } from './seats.ts'

/** What an allocation is to have: so many places, so many of them blocked. */
export interface WantedPlaces {
  kind: AllocationKind
  capacity: number
  blocked: number
}

export interface ChangedPlaces {
  moves: { place: string; to: AllocationKind }[]
  block: string[]
  unblock: string[]
}

/**
 * Which places change hands, and which are blocked or used again, so that every allocation has as many as `wanted`
 * (docs/rules/seat-maps.md#places-and-allocations): those that are named, else the best.
 */
export function changedPlaces(
  plan: SeatPlan,
  now: readonly PlaceStanding[],
  wanted: readonly WantedPlaces[],
  named: readonly string[] = [],
): ChangedPlaces | Refusal<'wrong-value' | 'place-taken'> {
  const inOrder = now.toSorted((one, other) => plan.indexOf.get(one.place)! - plan.indexOf.get(other.place)!)
  const standing = new Map(inOrder.map(each => [each.place, { ...each }]))
  const left = new Set(named)
  const unknown = named.find(place => !standing.has(place))
  if (unknown !== undefined || left.size < named.length)
    return refuse('wrong-value', { field: 'places', value: unknown ?? named.join(' ') })

  const inState = (kind: AllocationKind, state: 'free' | 'blocked') =>
    [...standing.values()].filter(each => each.allocation === kind && each.state === state)
  const pick = (kind: AllocationKind, state: 'free' | 'blocked', count: number): string[] => {
    const there = inState(kind, state).map(each => each.place)
    const asked = there.filter(place => left.has(place)).slice(0, count)
    for (const place of asked) left.delete(place)
    const others = there.filter(place => !asked.includes(place))
    return [...asked, ...bestAmong(plan, others, count - asked.length)]
  }
  const countOf = (kind: AllocationKind) => now.filter(each => each.allocation === kind).length
  const blockedOf = (kind: AllocationKind) => inState(kind, 'blocked').length

  const unblock = wanted.flatMap(({ kind, blocked }) => {
    const places = pick(kind, 'blocked', Math.max(0, blockedOf(kind) - blocked))
    for (const place of places) standing.get(place)!.state = 'free'
    return places
  })
  const given = wanted.flatMap(({ kind, capacity }) =>
    pick(kind, 'free', Math.max(0, countOf(kind) - capacity)),
  )
  const moves: ChangedPlaces['moves'] = []
  for (const kind of allocationKinds) {
    const capacity = wanted.find(each => each.kind === kind)?.capacity ?? countOf(kind)
    for (const place of given.splice(0, Math.max(0, capacity - countOf(kind)))) {
      standing.get(place)!.allocation = kind
      moves.push({ place, to: kind })
    }
  }
  const block = wanted.flatMap(({ kind, blocked }) => {
    const places = pick(kind, 'free', Math.max(0, blocked - blockedOf(kind)))
    for (const place of places) standing.get(place)!.state = 'blocked'
    return places
  })
  const [unused] = left
  if (unused !== undefined) return refuse('place-taken', { place: unused, ...readPlace(unused) })
  return { moves, block, unblock }
}
