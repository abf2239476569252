import { type Refusal, refuse } from '#core/refusal.ts'
import { type Allocation, type AllocationKind, allocationKinds, free } from './seats.ts'

/** How many seats a screening sets aside for whom, and how many of those stay empty (a camera, a broken seat). */
export interface WantedAllocation {
  kind: AllocationKind
  capacity: number
  blocked?: number
}

const isCount = (count: number) => Number.isInteger(count) && count >= 0

/** The allocations of a screening that is opened: wheelchair places apart, everything else for the public. */
export function openingAllocations(capacity: number, wheelchairPlaces: number): WantedAllocation[] {
  const all: WantedAllocation[] = [{ kind: 'public', capacity: capacity - wheelchairPlaces }]
  if (wheelchairPlaces > 0) all.push({ kind: 'wheelchair', capacity: wheelchairPlaces })
  return all
}

/**
 * Whether `wanted` may replace `now` (docs/rules/seat-ledger.md#setting): it sums to the same seats and takes no seat
 * from anybody. Kinds that `wanted` leaves out become empty.
 */
export function reallocation(
  now: readonly Allocation[],
  wanted: readonly WantedAllocation[],
): Allocation[] | Refusal<'wrong-value' | 'in-use'> {
  const wantedByKind = new Map<AllocationKind, WantedAllocation>()
  for (const each of wanted) {
    if (!allocationKinds.includes(each.kind))
      return refuse('wrong-value', { field: 'kind', value: each.kind })
    if (wantedByKind.has(each.kind)) return refuse('wrong-value', { field: 'kind', value: each.kind })
    if (!isCount(each.capacity) || !isCount(each.blocked ?? 0)) {
      return refuse('wrong-value', { field: 'capacity', value: `${each.kind} ${each.capacity}` })
    }
    wantedByKind.set(each.kind, each)
  }
  const seats = now.reduce((total, each) => total + each.capacity, 0)
  const wantedSeats = wanted.reduce((total, each) => total + each.capacity, 0)
  if (seats !== wantedSeats)
    return refuse('wrong-value', { field: 'allocations', value: wantedSeats, sum: seats })

  const result: Allocation[] = []
  for (const kind of allocationKinds) {
    const before = now.find(each => each.kind === kind)
    const after = wantedByKind.get(kind)
    if (!before && !after) continue
    const taken = (before?.held ?? 0) + (before?.sold ?? 0)
    const capacity = after?.capacity ?? 0
    const blocked = after?.blocked ?? 0
    if (taken + blocked > capacity)
      return refuse('in-use', { allocation: kind, taken: taken + blocked, capacity })
    result.push({
      id: before?.id ?? '',
      screeningId: now[0]?.screeningId ?? '',
      kind,
      capacity,
      held: before?.held ?? 0,
      sold: before?.sold ?? 0,
      blocked,
    })
  }
  return result
}

/** Whether seats are set aside and blocked as `told`; kinds that either leaves out are empty. */
export function isDividedAs(now: readonly Allocation[], told: readonly WantedAllocation[]): boolean {
  return allocationKinds.every(kind => {
    const here = now.find(each => each.kind === kind)
    const there = told.find(each => each.kind === kind)
    return (here?.capacity ?? 0) === (there?.capacity ?? 0) && (here?.blocked ?? 0) === (there?.blocked ?? 0)
  })
}

/**
 * The allocations when a screening moves to a screen of another size: the difference comes out of (or goes to) the
 * public's seats, wheelchair places follow the new screen. Refused when more seats are taken than the new screen has.
 */
export function resized(
  now: readonly Allocation[],
  capacity: number,
  wheelchairPlaces: number,
): WantedAllocation[] | Refusal<'not-enough-seats'> {
  const kept = now.filter(each => each.kind !== 'public' && each.kind !== 'wheelchair')
  const publicNow = now.find(each => each.kind === 'public')
  const wheelchairNow = now.find(each => each.kind === 'wheelchair')
  const wheelchair = Math.max(
    wheelchairPlaces,
    (wheelchairNow?.held ?? 0) + (wheelchairNow?.sold ?? 0) + (wheelchairNow?.blocked ?? 0),
  )
  const others = kept.reduce((total, each) => total + each.capacity, 0)
  const forPublic = capacity - wheelchair - others
  const taken = (publicNow?.held ?? 0) + (publicNow?.sold ?? 0) + (publicNow?.blocked ?? 0)
  if (forPublic < taken) {
    return refuse('not-enough-seats', { free: Math.max(0, forPublic), wanted: taken, capacity })
  }
  return [
    { kind: 'public', capacity: forPublic, blocked: publicNow?.blocked ?? 0 },
    ...kept.map(({ kind, capacity, blocked }) => ({ kind, capacity, blocked })),
    ...(wheelchair > 0 || wheelchairNow
      ? [{ kind: 'wheelchair' as const, capacity: wheelchair, blocked: wheelchairNow?.blocked ?? 0 }]
      : []),
  ]
}

/**
 * The two allocations after `seats` free ones went from one to the other (docs/rules/seat-ledger.md#moving); an
 * allocation that the screening did not have is made.
 */
export function movedSeats(
  now: readonly Allocation[],
  { from, to, seats }: { from: AllocationKind; to: AllocationKind; seats: number },
): [Allocation, Allocation] | Refusal<'wrong-value' | 'not-enough-seats'> {
  const wrong = whyNotSeats(seats)
  if (wrong) return wrong
  if (from === to) return refuse('wrong-value', { field: 'to', value: to })
  const source = now.find(each => each.kind === from)
  if (!source || free(source) < seats)
    return refuse('not-enough-seats', { free: source ? free(source) : 0, wanted: seats })
  const nothing = { ...source, id: '', kind: to, capacity: 0, held: 0, sold: 0, blocked: 0 }
  const target = now.find(each => each.kind === to) ?? nothing
  return [
    { ...source, capacity: source.capacity - seats },
    { ...target, capacity: target.capacity + seats },
  ]
}

/** An allocation after `seats` more of it are blocked, or fewer where negative. */
export function blockedSeats(
  now: readonly Allocation[],
  kind: AllocationKind,
  seats: number,
): Allocation | Refusal<'wrong-value' | 'not-enough-seats'> {
  const wrong = whyNotSeats(Math.abs(seats))
  if (wrong) return wrong
  const found = now.find(each => each.kind === kind)
  const most = found ? (seats > 0 ? free(found) : found.blocked) : 0
  if (!found || Math.abs(seats) > most)
    return refuse('not-enough-seats', { free: most, wanted: Math.abs(seats) })
  return { ...found, blocked: found.blocked + seats }
}

function whyNotSeats(seats: number): Refusal<'wrong-value'> | undefined {
  return Number.isInteger(seats) && seats >= 1
    ? undefined
    : refuse('wrong-value', { field: 'seats', value: seats })
}
