import { type Refusal, refuse } from '#core/refusal.ts'
import { bestPlaces, canKeepPairs, type FreeFlags, freeFlags, leftAlone } from './best-places.ts'
import type { SeatPlan } from './seat-plan.ts'
import { type AllocationKind, isForWheelchair } from './seats.ts'

/** The places of an allocation that nobody has. */
export interface NumberedAllocation {
  allocationId: string
  kind: AllocationKind
  plan: SeatPlan
  /** Their keys, or flags by their place in the plan, which are then this object's to change. */
  free: readonly string[] | FreeFlags
}

/** A line of seats in an allocation; `places` when people chose them, else the best that are free. */
export interface PartyLine {
  allocationId: string
  quantity: number
  places?: readonly string[] | undefined
  /** Places of the same people, to be near to. */
  near?: readonly string[]
  /** Where a party wants seats of several: companions sit beside the wheelchairs of their own screening. */
  screeningId?: string
}

export type PlaceRefusal = Refusal<'place-taken' | 'seat-left-alone' | 'wrong-value'>

interface Left {
  kind: AllocationKind
  plan: SeatPlan
  free: FreeFlags
  /** Whether any was taken. */
  isTouched: boolean
}

/**
 * The free places of locked allocations, while they are given out to one after the other in memory: the numbered
 * counterpart of `FreeSeats`. What was taken is then written in one statement, and the table's key looks whether any was
 * taken twice.
 */
export class FreePlaces {
  readonly #left = new Map<string, Left>()

  constructor(allocations: readonly NumberedAllocation[]) {
    for (const { allocationId, kind, plan, free } of allocations) {
      this.#left.set(allocationId, {
        ...{ kind, plan, isTouched: false },
        free: free instanceof Uint8Array ? free : freeFlags(plan, free),
      })
    }
  }

  /** Whether the seats of this allocation are numbered. */
  has(allocationId: string): boolean {
    return this.#left.has(allocationId)
  }

  /**
   * Takes the places of all these lines, which belong to one party, or none. Lines of one allocation that chose nothing are
   * seated together. Answers with the places of each line, none for lines of free seating; `line` says which was refused.
   */
  take(lines: readonly PartyLine[]): { places: string[][] } | (PlaceRefusal & { line: number }) {
    const before = new Map<Left, FreeFlags>()
    const refused = (refusal: PlaceRefusal, line: number) => {
      for (const [left, free] of before) left.free = free
      return { ...refusal, line }
    }
    const places: string[][] = lines.map(() => [])
    const chosen = new Map<Left, number[]>()
    const waiting = new Map<Left, number[]>()
    for (const [line, { allocationId, places: asked, quantity }] of lines.entries()) {
      const left = this.#left.get(allocationId)
      if (!left && !asked) continue
      if (!left || (asked && asked.length !== quantity))
        return refused(refuse('wrong-value', { field: 'places', value: asked!.join(' ') }), line)
      if (!before.has(left)) before.set(left, left.free.slice())
      const parties = asked ? chosen : waiting
      parties.set(left, [...(parties.get(left) ?? []), line])
    }
    // What one party chose is looked at as a whole, whatever each seat costs.
    for (const [left, party] of chosen) {
      const asked = party.flatMap(line => lines[line]!.places ?? [])
      const wrong = whyNotChosen(left, asked)
      if (wrong) return refused(wrong, party[0]!)
      for (const place of asked) left.free[left.plan.indexOf.get(place)!] = 0
      for (const line of party) places[line] = [...lines[line]!.places!]
    }
    for (const [left, party] of companionsLast(waiting)) {
      const wheelchairs =
        left.kind === 'companion' ? this.#wheelchairs(lines, places, lines[party[0]!]!.screeningId) : []
      const keys: string[] = []
      for (const { quantity, near } of blocksOf(party, lines, wheelchairs)) {
        const beside = near.flatMap(place => left.plan.indexOf.get(place) ?? [])
        const wish = { quantity, keepsPairs: keepsPairs(left.kind), near: beside }
        const best = bestPlaces(left.plan, left.free, wish)
        if (!best) return refused(refuse('place-taken'), party[0]!)
        for (const index of best) left.free[index] = 0
        keys.push(...best.map(index => left.plan.places[index]!.place))
      }
      for (const line of party) places[line] = keys.splice(0, lines[line]!.quantity)
    }
    for (const left of before.keys()) left.isTouched = true
    return { places }
  }

  /** The wheelchair places that lines of a screening have. */
  #wheelchairs(lines: readonly PartyLine[], places: string[][], screeningId: string | undefined): string[] {
    return lines.flatMap((line, at) =>
      line.screeningId === screeningId && this.#left.get(line.allocationId)?.kind === 'wheelchair'
        ? places[at]!
        : [],
    )
  }

  /** What is left in allocations of which any place was taken. */
  *left(): Iterable<readonly [allocationId: string, free: FreeFlags]> {
    for (const [allocationId, { free, isTouched }] of this.#left) if (isTouched) yield [allocationId, free]
  }
}

/** Companions are seated once it is known where their wheelchairs are. */
const companionsLast = (waiting: ReadonlyMap<Left, number[]>) =>
  [...waiting].sort(([one], [other]) => Number(one.kind === 'companion') - Number(other.kind === 'companion'))

/**
 * Which seats of these lines are looked for together, and near which places: all of them, but of companions one beside each
 * wheelchair and the others near them (docs/rules/seat-maps.md#party).
 */
function blocksOf(
  party: readonly number[],
  lines: readonly PartyLine[],
  wheelchairs: readonly string[],
): { quantity: number; near: readonly string[] }[] {
  const quantity = party.reduce((total, line) => total + lines[line]!.quantity, 0)
  const near = party.flatMap(line => lines[line]!.near ?? [])
  if (wheelchairs.length === 0) return [{ quantity, near }]
  return Array.from({ length: quantity }, (_, at) => ({
    quantity: 1,
    near: at < wheelchairs.length ? [wheelchairs[at]!] : wheelchairs,
  }))
}

/** Wheelchair places and those beside them stand by themselves: none is left alone by taking its neighbour. */
const keepsPairs = (kind: AllocationKind) => !isForWheelchair(kind)

/** Why people cannot have the places they chose (docs/rules/seat-maps.md#choosing). */
function whyNotChosen({ kind, plan, free }: Left, chosen: readonly string[]): PlaceRefusal | undefined {
  const quantity = chosen.length
  const indexes = chosen.map(place => plan.indexOf.get(place))
  const unknown = chosen.find((_, at) => indexes[at] === undefined)
  if (unknown !== undefined) return refuse('wrong-value', { field: 'places', value: unknown.slice(0, 60) })
  if (new Set(chosen).size !== quantity)
    return refuse('wrong-value', { field: 'places', value: chosen.join(' ') })
  const known = indexes as number[]
  const taken = known.find(index => !free[index])
  const instead = () => offered(plan, bestPlaces(plan, free, { quantity, keepsPairs: true, near: known }))
  if (taken !== undefined) return refuse('place-taken', { ...named(plan, taken), ...instead() })
  if (!keepsPairs(kind)) return undefined
  const [alone] = leftAlone(plan, free, known)
  if (alone === undefined || !canKeepPairs(plan, free, quantity)) return undefined
  return refuse('seat-left-alone', { ...named(plan, alone), ...instead() })
}

function named(plan: SeatPlan, index: number) {
  const { place, level, row, seat } = plan.places[index]!
  return { place, level, row, seat }
}

/** Free places near those that cannot be had: `instead` their keys, and where they are in one row, its name and their numbers. */
function offered(plan: SeatPlan, indexes: readonly number[] | undefined): Record<string, string> {
  const places = indexes?.map(index => plan.places[index]!) ?? []
  const [first] = places
  if (!first) return {}
  const instead = places.map(({ place }) => place).join(' ')
  const isOneRow = places.every(({ level, row }) => level === first.level && row === first.row)
  return isOneRow
    ? { instead, insteadRow: first.row, insteadSeats: places.map(({ seat }) => seat).join(', ') }
    : { instead }
}
