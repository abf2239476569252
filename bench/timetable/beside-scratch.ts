import type { ItemToShow, Placement, TimetableProblem } from '#core/timetable/problem.ts'
import type { Figure } from '../figures.ts'
import { repaired } from './repairs.ts'
import { solveFor } from './solve-for.ts'
import type { Upset } from './upsets.ts'
import { verified } from './verified.ts'

const mostMilliseconds = 1000
const mostSeconds = 10

/**
 * A late print and a cancelled flight in a published programme, which names neither prints nor guests: the film shown most
 * often has one copy that comes after its first showing, and the guest of another film's first showing comes a day later.
 * The timetable repaired, beside one solved from scratch for so many seconds.
 */
export function besideScratch(
  name: string,
  problem: TimetableProblem,
  placements: Placement[],
  seconds: number,
): Figure[] {
  const counted = problem.items.map(item => ({ item, own: standingOf(problem, item, placements) }))
  const [most, next] = counted.sort((one, other) => other.own.length - one.own.length)
  if (!most || !next) return []
  const upsets = [latePrint(problem, most.item, most.own), cancelledFlight(problem, next.item, next.own)]
  return upsets.flatMap(upset => {
    const what = `${name}: ${upset.what}`
    const ours = repaired(name, upset, placements)
    const { solution } = solveFor(upset.problem, Math.min(mostSeconds, seconds))
    const { soft } = verified(`${what}, from scratch`, upset.problem, solution)
    const elsewhere = standElsewhere(problem, placements, solution.placements)
    return [
      {
        ...{ name: `${what}, repaired`, value: ours.milliseconds, unit: 'ms' },
        ...{ target: mostMilliseconds, holds: ours.milliseconds <= mostMilliseconds },
      },
      {
        ...{ name: `${what}, moved`, value: ours.moved, unit: 'screenings' },
        ...{ against: `${elsewhere} from scratch`, ratio: ours.moved / elsewhere },
      },
      {
        ...{ name: `${what}, points`, value: ours.soft, unit: 'points' },
        ...{ against: `${soft.toFixed(1)} from scratch`, ratio: ours.soft / soft },
      },
    ]
  })
}

/** Its showings, the earliest first. */
function standingOf(problem: TimetableProblem, { id }: ItemToShow, placements: readonly Placement[]) {
  const own = new Set(problem.screenings.filter(it => it.itemId === id).map(it => it.id))
  return placements.filter(it => own.has(it.screeningId)).sort((one, other) => one.start - other.start)
}

function latePrint(problem: TimetableProblem, item: ItemToShow, own: readonly Placement[]): Upset {
  const { id, name } = item
  const windows = [{ from: own[0]!.start + 60, to: problem.days.at(-1)!.turns + 1440 }]
  const print = { id, name, format: 'DCP', windows, keys: [], moves: 90 }
  const items = problem.items.map(it => (it === item ? { ...it, print } : it))
  return { what: 'a late print', problem: { ...problem, items } }
}

function cancelledFlight(
  problem: TimetableProblem,
  { id, name }: ItemToShow,
  own: readonly Placement[],
): Upset {
  const [first] = own
  const arrives = problem.days.find(it => it.turns > first!.start)?.turns ?? first!.start + 60
  const present = [{ from: arrives, to: problem.days.at(-1)!.turns + 1440 }]
  const screenings = problem.screenings.map(it =>
    it.id === first!.screeningId ? { ...it, guestIds: [...it.guestIds, id] } : it,
  )
  const guests = [...problem.guests, { id, name: `Guest of ${name}`, present }]
  return { what: 'a cancelled flight', problem: { ...problem, screenings, guests } }
}

/** How many showings of an item and kind no longer stand where one stood. */
function standElsewhere(
  { screenings }: TimetableProblem,
  before: readonly Placement[],
  after: readonly Placement[],
): number {
  const wanted = new Map(screenings.map(it => [it.id, it]))
  const showing = ({ screeningId, screenId, start }: Placement) => {
    const { itemId, kind } = wanted.get(screeningId)!
    return JSON.stringify([itemId, kind, screenId, start])
  }
  const stand = new Set(after.map(showing))
  return before.filter(it => !stand.has(showing(it))).length
}
