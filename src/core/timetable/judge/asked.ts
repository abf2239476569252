import type {
  FestivalDay,
  GuestToCome,
  ItemToShow,
  ScreeningToPlace,
  ScreenToUse,
  TimetableProblem,
} from '../problem.ts'

/** A problem with its parts by id, for plain reading. */
export interface Asked {
  problem: TimetableProblem
  screens: Map<string, ScreenToUse>
  items: Map<string, ItemToShow>
  guests: Map<string, GuestToCome>
  screenings: Map<string, ScreeningToPlace>
  /** How many screenings of an item and kind are wanted, by `kindOf`. */
  wanted: Map<string, number>
  /** Minutes between two venues, by both ids in either order. */
  travel: Map<string, number>
}

export function askedBy(problem: TimetableProblem): Asked {
  const wanted = new Map<string, number>()
  for (const it of problem.screenings) wanted.set(kindOf(it), (wanted.get(kindOf(it)) ?? 0) + 1)
  const travel = new Map<string, number>()
  for (const { venueIds, minutes } of problem.travel.between) {
    const [one, other] = venueIds
    travel.set(JSON.stringify([one, other]), minutes)
    travel.set(JSON.stringify([other, one]), minutes)
  }
  return {
    problem,
    screens: byId(problem.screens),
    items: byId(problem.items),
    guests: byId(problem.guests),
    screenings: byId(problem.screenings),
    wanted,
    travel,
  }
}

/** What the points of repeats count together: the screenings of one item and kind. */
export function kindOf({ itemId, kind }: Pick<ScreeningToPlace, 'itemId' | 'kind'>): string {
  return JSON.stringify([itemId, kind])
}

/** Minutes for people from one venue to another. */
export function travelMinutes({ problem, travel }: Asked, one: string, other: string): number {
  return one === other ? 0 : (travel.get(JSON.stringify([one, other])) ?? problem.travel.otherwise)
}

/** The festival day on which a minute lies: the last that has turned, or the first. */
export function dayOf({ problem }: Asked, minute: number): FestivalDay {
  const [first] = problem.days
  return problem.days.findLast(it => it.turns <= minute) ?? first!
}

function byId<Named extends { id: string }>(all: Named[]): Map<string, Named> {
  return new Map(all.map(it => [it.id, it]))
}
