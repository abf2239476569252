import { type ChoiceGroup, type Choices, sharedGuests } from './choices.ts'

/** What the screenings of one item and kind pay together. */
export interface Together {
  sameDay: number
  samePart: number
  sameVenue: number
  /** For each further day of a guest. */
  guestDay: number
  /** For each discussion that is wanted and not held. */
  discussion: number
  discussionsWanted: number
}

export interface CheapestFilm {
  /** What no choice can fall below; exact unless too many had to be looked through. */
  least: number
  /** The best found, and for each screening the row of its choices. */
  found: number
  rows: number[]
}

/** Day-parts and venues that are looked at for each branch that may be. */
const groupsEach = 30

/**
 * The cheapest choice for the screenings of one item and kind, by branch and bound: first over the day-parts and
 * venues that they could have, then over rows. Screenings that share one list of choices are the same, and must follow each other. After
 * so many branches the rest is only bounded.
 */
export function cheapestFilm(choices: Choices[], together: Together, mostBranches: number): CheapestFilm {
  const { sameDay, samePart, sameVenue, guestDay, discussion, discussionsWanted } = together
  const missing = discussion * discussionsWanted
  const times = choices.length
  const costs = choices.map(it => it.cost)
  const furtherHeld = Math.min(sameDay, guestDay * sharedGuests(choices))
  let branches = 0
  let unexplored = Number.POSITIVE_INFINITY
  let [best, bestRows] = greedy()
  const rows: number[] = []

  for (const { groups, least } of times === 1 ? [] : groupsWorthLooking()) {
    if (least >= best) break
    if (branches >= mostBranches) {
      unexplored = Math.min(unexplored, least)
      break
    }
    look(
      groups.map(it => it.rows),
      costs,
      0,
      repeatsOf(groups),
      0,
    )
  }
  return { least: missing + Math.min(best, unexplored), found: missing + best, rows: bestRows }

  /** The day-parts and venues that the screenings may have together, with what they cost then at least, cheapest first. */
  function groupsWorthLooking(): { groups: ChoiceGroup[]; least: number }[] {
    const found: { groups: ChoiceGroup[]; least: number }[] = []
    const leastOf = choices.map(it => it.groups.map(({ rows }) => leastOfRows(it, rows)))
    const leastOfAny = leastOf.map(all => ({
      without: Math.min(...all.map(it => it.without)),
      withIt: Math.min(...all.map(it => it.withIt)),
    }))
    const venues = [...new Set(choices.flatMap(it => it.groups.map(group => group.venue)))]
    const groups: ChoiceGroup[] = []
    let looked = 0
    const take = (taken: LeastCost[], repeats: number, from: number) => {
      const at = groups.length
      let least = repeats + leastWithDiscussions([...taken, ...leastOfAny.slice(at)])
      if (least >= best) return
      least += leastRepeatsOfRest(groups, venues)
      if (least >= best) return
      if (looked > groupsEach * mostBranches) {
        unexplored = Math.min(unexplored, least)
        return
      }
      looked++
      if (at === times) {
        found.push({ groups: [...groups], least })
        return
      }
      const same = choices[at] === choices[at + 1]
      for (let index = from; index < choices[at]!.groups.length; index++) {
        const group = choices[at]!.groups[index]!
        const next = repeats + repeatsBeside(groups, group)
        groups.push(group)
        take([...taken, leastOf[at]![index]!], next, same ? index : 0)
        groups.pop()
      }
    }
    take([], 0, 0)
    return found.sort((a, b) => a.least - b.least)
  }

  function leastOfRows({ cost, held }: Choices, rows: Uint16Array): LeastCost {
    let [without, withIt] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (const row of rows)
      if (held[row] === 0) without = Math.min(without, cost[row]!)
      else withIt = Math.min(withIt, cost[row]!)
    return { without, withIt }
  }

  /** All together, where as many discussions are held as are wanted and worth it; all but the first repeat or add a day. */
  function leastWithDiscussions(all: LeastCost[]): number {
    let sum = 0
    if (discussionsWanted === 0) {
      for (const { without, withIt } of all) sum += Math.min(without, withIt)
      return sum
    }
    const gains: number[] = []
    for (const { without, withIt } of all) {
      const least = Math.min(without, withIt)
      sum += least
      if (withIt < Number.POSITIVE_INFINITY) gains.push(least - withIt + discussion)
    }
    gains.sort((a, b) => b - a)
    for (let gain = 0; gain < Math.min(discussionsWanted, gains.length); gain++)
      sum -= Math.max(0, gains[gain]! - (gain > 0 ? furtherHeld : 0))
    return sum
  }

  /** What the screenings that have no group yet must repeat at least of day-parts and venues. */
  function leastRepeatsOfRest(groups: ChoiceGroup[], venues: number[]): number {
    const rest = times - groups.length
    if (rest === 0) return 0
    const parts = leastRepeats(
      dayParts,
      groups.map(it => it.part),
      rest,
    )
    const inVenues = leastRepeats(
      venues,
      groups.map(it => it.venue),
      rest,
    )
    return parts * samePart + inVenues * sameVenue
  }

  function repeatsBeside(groups: ChoiceGroup[], { part, venue }: ChoiceGroup): number {
    let cost = 0
    for (const other of groups) {
      if (other.part === part) cost += samePart
      if (other.venue === venue) cost += sameVenue
    }
    return cost
  }

  function repeatsOf(groups: ChoiceGroup[]): number {
    return groups.reduce((sum, it, at) => sum + repeatsBeside(groups.slice(0, at), it), 0)
  }

  /** `values` are what the rows of each screening cost with the days that they repeat of what is taken. */
  function look(
    allowed: Uint16Array[],
    values: Float64Array[],
    from: number,
    cost: number,
    held: number,
  ): void {
    const at = rows.length
    const list = choices[at]!
    const its = allowed[at]!
    const value = values[at]!
    if (at === times - 1) {
      for (let index = from; index < its.length; index++) {
        const row = its[index]!
        if (cost + value[row]! - discussion >= best) continue
        const whole = cost + value[row]! + alone(list, row, rows, held)
        if (whole < best) [best, bestRows] = [whole, [...rows, row]]
      }
      return
    }
    const same = choices[at + 1] === list && allowed[at + 1] === its
    const rest = leastRest(allowed, values, rows, at + 1, discussionsWanted - held, false)
    const restBesideHeld = leastRest(allowed, values, rows, at + 1, discussionsWanted - held - 1, true)
    for (let index = from; index < its.length; index++) {
      const row = its[index]!
      const next = cost + value[row]! + alone(list, row, rows, held)
      const least = next + (list.held[row] === 1 ? restBesideHeld : rest)
      if (least >= best) continue
      if (branches >= mostBranches) {
        unexplored = Math.min(unexplored, least)
        continue
      }
      branches++
      rows.push(row)
      look(allowed, withRepeats(values, at + 1, list, row), same ? index : 0, next, held + list.held[row]!)
      rows.pop()
    }
  }

  /**
   * What the screenings from one on cost at least, with so many discussions still wanted. Of all that are held, the first
   * alone costs its guests nothing: each other is on a further day, or repeats a day.
   */
  function leastRest(
    allowed: Uint16Array[],
    values: Float64Array[],
    taken: number[],
    from: number,
    wanted: number,
    besideHeld: boolean,
  ): number {
    const guestsDays = taken.flatMap((row, at) =>
      choices[at]!.guests[row] === 0 ? [] : [choices[at]!.day[row]!],
    )
    const noneHeld = taken.every((row, at) => choices[at]!.held[row] === 0)
    const first = noneHeld && !besideHeld
    let sum = 0
    const gains: number[] = []
    let [without, withIt] = [0, 0]
    for (let at = from; at < times; at++) {
      if (at === from || values[at] !== values[at - 1] || allowed[at] !== allowed[at - 1]) {
        without = withIt = Number.POSITIVE_INFINITY
        const { held, day } = choices[at]!
        for (const row of allowed[at]!) {
          const value = values[at]![row]!
          if (held[row] === 0) without = Math.min(without, value)
          else withIt = Math.min(withIt, value + (first || guestsDays.includes(day[row]!) ? 0 : furtherHeld))
        }
      }
      const least = Math.min(without, withIt)
      sum += least
      gains.push(least - withIt + discussion)
    }
    if (wanted <= 0) return sum
    gains.sort((a, b) => b - a)
    for (let gain = 0; gain < Math.min(wanted, gains.length); gain++)
      sum -= Math.max(0, gains[gain]! - (first && gain > 0 ? furtherHeld : 0))
    return sum
  }

  /** The values of the screenings from one on, when a row is taken beside what is. */
  function withRepeats(values: Float64Array[], from: number, list: Choices, row: number): Float64Array[] {
    const day = list.day[row]
    const result = [...values]
    for (let at = from; at < times; at++) {
      if (at > from && values[at] === values[at - 1]) {
        result[at] = result[at - 1]!
        continue
      }
      const other = choices[at]!
      const its = values[at]!.slice()
      for (let row = 0; row < its.length; row++) if (other.day[row] === day) its[row]! += sameDay
      result[at] = its
    }
    return result
  }

  /** One after the other takes what is cheapest beside the others, thrice, so that much need not be looked into. */
  function greedy(): [number, number[]] {
    const taken: number[] = choices.map(() => -1)
    const beside = (at: number, row: number) => {
      const list = choices[at]!
      let cost = list.cost[row]!
      for (const [index, other] of taken.entries()) {
        if (index === at || other < 0) continue
        const its = choices[index]!
        if (its.day[other] === list.day[row]) cost += sameDay
        if (its.part[other] === list.part[row]) cost += samePart
        if (its.venue[other] === list.venue[row]) cost += sameVenue
      }
      return cost
    }
    for (let round = 0; round < 3; round++)
      for (const [at, list] of choices.entries()) {
        taken[at] = -1
        const held = taken.reduce((sum, row, index) => sum + (row < 0 ? 0 : choices[index]!.held[row]!), 0)
        let least = Number.POSITIVE_INFINITY
        let chosen = 0
        for (let row = 0; row < list.cost.length; row++) {
          if (list.cost[row]! - discussion >= least) continue
          const cost = beside(at, row) + alone(list, row, taken, held)
          if (cost < least) [least, chosen] = [cost, row]
        }
        taken[at] = chosen
      }
    let [cost, held] = [0, 0]
    const all = [...taken]
    taken.fill(-1)
    for (const [at, row] of all.entries()) {
      cost += beside(at, row) + alone(choices[at]!, row, taken, held)
      held += choices[at]!.held[row]!
      taken[at] = row
    }
    return [cost, all]
  }

  /** Less for a discussion that is wanted, more for the further days of guests. */
  function alone(list: Choices, row: number, taken: number[], held: number): number {
    let cost = list.held[row] === 1 && held < discussionsWanted ? -discussion : 0
    for (let guests = list.guests[row]!; guests !== 0; guests &= guests - 1) {
      const guest = guests & -guests
      let [before, today] = [false, false]
      for (const [at, other] of taken.entries()) {
        if (other < 0 || (choices[at]!.guests[other]! & guest) === 0) continue
        before = true
        today ||= choices[at]!.day[other] === list.day[row]
      }
      if (before && !today) cost += guestDay
    }
    return cost
  }
}

const dayParts = [0, 1, 2, 3]

interface LeastCost {
  without: number
  withIt: number
}

/** How many repeats more must make at least beside those taken, of so many things that there are. */
function leastRepeats(things: number[], taken: number[], more: number): number {
  const counts = things.map(thing => taken.filter(it => it === thing).length)
  let repeats = 0
  for (let left = more; left > 0; left--) {
    const fewest = counts.indexOf(Math.min(...counts))
    repeats += counts[fewest]!++
  }
  return repeats
}
