import { type Asked, askedBy } from '../judge/asked.ts'
import { violationsAmong } from '../judge/judge.ts'
import { standings } from '../judge/standing.ts'
import type { Placement, TimetableProblem } from '../problem.ts'
import type { HardRule } from '../rules.ts'

/** Every place on the 5-minute grid where a screening alone breaks no rule, by the plain checker. */
export function placesAlone(problem: TimetableProblem, screeningId: string): Placement[] {
  const { pinned, discussion } = problem.screenings.find(it => it.id === screeningId)!
  if (pinned !== null) return [{ screeningId, ...pinned }].filter(it => isFree(problem, [], it))
  return problem.screens.flatMap(screen =>
    startsOnGrid(problem).flatMap(start =>
      (discussion > 0 ? [false, true] : [false])
        .map(held => ({ screeningId, screenId: screen.id, start, discussion: held }))
        .filter(it => isFree(problem, [], it)),
    ),
  )
}

/** All timetables of these screenings beside what is placed already; stop reading when you have seen enough. */
export function* timetables(
  problem: TimetableProblem,
  placed: Placement[],
  screeningIds: string[],
): Generator<Placement[]> {
  const places = screeningIds.map(id => placesAlone(problem, id))
  yield* from(placed, 0)

  function* from(standing: Placement[], at: number): Generator<Placement[]> {
    if (at === places.length) {
      if (screeningIds.every(id => broken(problem, standing, id).length === 0)) yield standing
      return
    }
    for (const place of places[at]!)
      if (isFree(problem, standing, place)) yield* from([...standing, place], at + 1)
  }
}

/** Whether it breaks nothing beside those, but for the order of the press, which is known once all stand. */
function isFree(problem: TimetableProblem, standing: Placement[], place: Placement): boolean {
  return broken(problem, [...standing, place], place.screeningId).every(rule => rule === 'press')
}

/** The hard rules that a screening breaks where it stands, by the plain checker. */
export function broken(problem: TimetableProblem, placements: Placement[], screeningId: string): HardRule[] {
  const asked = askedFor(problem)
  return violationsAmong(asked, standings(asked, placements))
    .filter(it => it.screeningIds.includes(screeningId))
    .map(it => it.rule)
}

const read = new WeakMap<TimetableProblem, Asked>()
function askedFor(problem: TimetableProblem): Asked {
  const asked = read.get(problem) ?? askedBy(problem)
  read.set(problem, asked)
  return asked
}

export function startsOnGrid({ days }: TimetableProblem): number[] {
  const first = days[0]!.turns
  const last = days.at(-1)!.turns + 24 * 60
  return Array.from({ length: (last - first) / 5 }, (_, at) => first + at * 5)
}
