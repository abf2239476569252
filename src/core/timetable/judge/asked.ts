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
  /** The items that a section shows in a kind, by `nameOf` both. */
  shownBySection: Map<string, Set<string>>
  /** Stated shares of two items' audience, by `nameOf` both ids in either order. */
  shares: Map<string, number>
}

export function askedBy(problem: TimetableProblem): Asked {
  const wanted = new Map<string, number>()
  for (const it of problem.screenings) wanted.set(kindOf(it), (wanted.get(kindOf(it)) ?? 0) + 1)
  const travel = new Map<string, number>()
  for (const { venueIds, minutes } of problem.travel.between)
    for (const name of inEitherOrder(venueIds)) travel.set(name, minutes)
  const items = byId(problem.items)
  const shownBySection = new Map<string, Set<string>>()
  for (const { itemId, kind } of problem.screenings) {
    const section = nameOf(items.get(itemId)?.sectionId ?? null, kind)
    shownBySection.set(section, (shownBySection.get(section) ?? new Set()).add(itemId))
  }
  const shares = new Map<string, number>()
  for (const { itemIds, share } of problem.affinities)
    for (const name of inEitherOrder(itemIds)) shares.set(name, (shares.get(name) ?? 0) + share)
  return {
    problem,
    screens: byId(problem.screens),
    items,
    guests: byId(problem.guests),
    screenings: byId(problem.screenings),
    ...{ wanted, travel, shownBySection, shares },
  }
}

/** One name of several, whatever is in them. */
export function nameOf(...names: (string | null)[]): string {
  return JSON.stringify(names)
}

function inEitherOrder([one, other]: [string, string]): string[] {
  return [nameOf(one, other), nameOf(other, one)]
}

/** What the points of repeats count together: the screenings of one item and kind. */
export function kindOf({ itemId, kind }: Pick<ScreeningToPlace, 'itemId' | 'kind'>): string {
  return nameOf(itemId, kind)
}

/** Minutes for people from one venue to another. */
export function travelMinutes({ problem, travel }: Asked, one: string, other: string): number {
  return one === other ? 0 : (travel.get(nameOf(one, other)) ?? problem.travel.otherwise)
}

/** The festival day on which a minute lies: the last that has turned, or the first. */
export function dayOf({ problem }: Asked, minute: number): FestivalDay {
  const [first] = problem.days
  return problem.days.findLast(it => it.turns <= minute) ?? first!
}

function byId<Named extends { id: string }>(all: Named[]): Map<string, Named> {
  return new Map(all.map(it => [it.id, it]))
}
