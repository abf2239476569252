import type { SeatPlan } from './seat-plan.ts'

/** Which places of a plan are free for whoever chooses, by their place in the plan. */
export type FreeFlags = Uint8Array

/** Free places next to each other, as many as there are. */
interface Run {
  start: number
  length: number
}

export interface Wish {
  quantity: number
  /** Whether leaving a single seat between others is to be avoided (docs/rules/seat-maps.md#single-seats). */
  keepsPairs: boolean
  /** Places of the same people, to be near to. */
  near?: readonly number[]
}

/**
 * The best free places for a party (docs/rules/seat-maps.md#best-available): next to each other where that can be, else in
 * as few and as equal parts as can be. Undefined when fewer are free.
 */
export function bestPlaces(plan: SeatPlan, free: FreeFlags, wish: Wish): number[] | undefined {
  const together = bestTogether(plan, runsIn(plan, free), wish)
  if (together) return together.places
  const sizes = partSizes(
    runsIn(plan, free).map(run => run.length),
    wish.quantity,
  )
  if (!sizes) return undefined
  const left = free.slice()
  const chosen: number[] = []
  for (const quantity of sizes) {
    const near = [...(wish.near ?? []), ...chosen]
    const part = bestTogether(plan, runsIn(plan, left), { ...wish, quantity, near })!
    for (const index of part.places) left[index] = 0
    chosen.push(...part.places)
  }
  return chosen.sort((one, other) => one - other)
}

/** The best of these places for so many people, by their keys; none when there are fewer. */
export function bestAmong(plan: SeatPlan, places: Iterable<string>, quantity: number): string[] {
  const chosen = quantity > 0 ? bestPlaces(plan, freeFlags(plan, places), { quantity, keepsPairs: true }) : []
  return (chosen ?? []).map(index => plan.places[index]!.place)
}

/** Which places of a plan these are; what is no place of it is left out. */
export function freeFlags(plan: SeatPlan, places: Iterable<string>): FreeFlags {
  const free = new Uint8Array(plan.places.length)
  for (const place of places) {
    const index = plan.indexOf.get(place)
    if (index !== undefined) free[index] = 1
  }
  return free
}

/** Free places that choosing these would leave alone between taken ones, and that had a free neighbour before. */
export function leftAlone(plan: SeatPlan, free: FreeFlags, chosen: readonly number[]): number[] {
  const after = free.slice()
  for (const index of chosen) after[index] = 0
  return runsIn(plan, after).flatMap(({ start, length }) => {
    if (length > 1) return []
    const hadLeft = start > 0 && plan.adjoinsNext[start - 1] && free[start - 1]
    const hadRight = plan.adjoinsNext[start] && free[start + 1]
    return hadLeft || hadRight ? [start] : []
  })
}

/** Whether so many can still sit together without leaving a seat alone. */
export function canKeepPairs(plan: SeatPlan, free: FreeFlags, quantity: number): boolean {
  return bestTogether(plan, runsIn(plan, free), { quantity, keepsPairs: true })?.leavesAlone === false
}

function runsIn(plan: SeatPlan, free: FreeFlags): Run[] {
  const runs: Run[] = []
  let open: Run | undefined
  for (let index = 0; index < plan.places.length; index += 1) {
    if (!free[index]) open = undefined
    else if (open && plan.adjoinsNext[index - 1]) open.length += 1
    else {
      open = { start: index, length: 1 }
      runs.push(open)
    }
  }
  return runs
}

/** The block of neighbours with the least cost; of those that leave no seat alone if there is one. */
function bestTogether(
  plan: SeatPlan,
  runs: readonly Run[],
  { quantity, keepsPairs, near = [] }: Wish,
): { places: number[]; leavesAlone: boolean } | undefined {
  const costs = near.length > 0 ? costsNear(plan, near) : plan.costs
  let best: { start: number; cost: number; leavesAlone: boolean } | undefined
  for (const { start, length } of runs) {
    if (length < quantity) continue
    let cost = 0
    for (let at = start; at < start + quantity - 1; at += 1) cost += costs[at]!
    for (let first = start; first + quantity <= start + length; first += 1) {
      cost += costs[first + quantity - 1]!
      const before = first - start
      const behind = start + length - first - quantity
      const leavesAlone = keepsPairs && (before === 1 || behind === 1)
      // Costs are sums of halves and rows: a hair's difference is none, and then the first block stands.
      const isBetter =
        !best || (leavesAlone === best.leavesAlone ? cost < best.cost - hair : best.leavesAlone)
      if (isBetter) best = { start: first, cost, leavesAlone }
      cost -= costs[first]!
    }
  }
  return (
    best && {
      places: Array.from({ length: quantity }, (_, index) => best.start + index),
      leavesAlone: best.leavesAlone,
    }
  )
}

const hair = 1e-6

/** What a place costs for people who sit elsewhere already: how far it is from their middle weighs as much. */
function costsNear(plan: SeatPlan, near: readonly number[]): number[] {
  const mean = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length
  const there = near.map(index => plan.places[index]!)
  const x = mean(there.map(place => place.x))
  const y = mean(there.map(place => place.y))
  const level = plan.levelOf[near[0]!]!
  return plan.costs.map((cost, index) => {
    const place = plan.places[index]!
    const levels = Math.abs(plan.levelOf[index]! - level)
    return cost + 2 * (Math.abs(place.x - x) + 2 * Math.abs(place.y - y) + 24 * levels)
  })
}

/** A party divided among runs of these lengths: as few parts as can be, the smallest as large as can be; largest first. */
export function partSizes(lengths: readonly number[], quantity: number): number[] | undefined {
  const longest = [...lengths].sort((one, other) => other - one)
  let seats = 0
  const count = longest.findIndex(length => {
    seats += length
    return seats >= quantity
  })
  if (count < 0) return undefined
  const sizes: number[] = []
  let left = quantity
  for (let part = count; part >= 0; part -= 1) {
    const size = Math.min(longest[part]!, Math.floor(left / (part + 1)))
    sizes.push(size)
    left -= size
  }
  return sizes.sort((one, other) => other - one)
}
