import type { Clashing, Unavailable, WishAnswer } from './wish-answer.ts'
import type { Wish } from './wish-list.ts'

/** When and where a screening takes place, as far as clashes care. */
export interface Visit {
  screeningId: string
  venueId: string
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
}

/** What the wishes of one person are measured against. */
export interface Offer {
  visit(screeningId: string): Visit | undefined
  whyNot(wish: Wish, screeningId: string): Unavailable | undefined
  /** From one venue to another. */
  walkingMinutes(fromVenueId: string, toVenueId: string): number
  /** What lies in the basket already. */
  before: readonly Visit[]
}

/** So many steps of the search for one rank of one wish. */
const mostSteps = 20_000

/**
 * The best arrangement of somebody's wishes: the best rank for the first of them, then for the second, and so on, where
 * no two screenings that are got clash (docs/rules/wish-lists.md#the-best-of-it). Among equally welcome alternatives,
 * earlier wishes make room for later ones.
 */
export function arrangeWishes(wishes: readonly Wish[], offer: Offer): WishAnswer[] {
  const clash = clashesOver(offer)
  const ranks = wishes.map(wish =>
    ranksOf(wish, screeningId => {
      const visit = offer.visit(screeningId)
      return visit && !offer.whyNot(wish, screeningId) && !offer.before.some(each => clash(each, visit))
        ? visit
        : undefined
    }),
  )
  // What each wish may become without losing its rank, and what it is in the best arrangement found so far.
  const open: (Visit[] | undefined)[] = []
  let chosen: (Visit | undefined)[] = []
  for (const [index, byRank] of ranks.entries()) {
    open.push(undefined)
    chosen.push(undefined)
    for (const visits of byRank) {
      const found = withOneMore(chosen, open, index, visits, clash)
      if (!found) continue
      chosen = found
      open[index] = visits
      break
    }
  }
  return wishes.map((wish, index) => answerOf(wish, index, chosen, offer, clash))
}

type ClashOf = (one: Visit, other: Visit) => boolean

/** Visits that could be had, rank by rank. */
function ranksOf(wish: Wish, had: (screeningId: string) => Visit | undefined): Visit[][] {
  const byRank = Map.groupBy(wish.alternatives, alternative => alternative.rank)
  return [...byRank.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, alternatives]) => alternatives.flatMap(({ screeningId }) => had(screeningId) ?? []))
    .filter(visits => visits.length > 0)
}

/** An arrangement in which one more wish gets one of these, and every earlier one keeps its rank. */
function withOneMore(
  chosen: readonly (Visit | undefined)[],
  open: readonly (Visit[] | undefined)[],
  index: number,
  visits: readonly Visit[],
  clash: ClashOf,
): (Visit | undefined)[] | undefined {
  const free = visits.find(visit => !chosen.some(other => other && clash(visit, other)))
  if (free) return chosen.with(index, free)
  // Only where an earlier wish could move aside is there anything to search for.
  if (!open.some(others => others && others.length > 1)) return undefined
  const places = [...open.keys()].filter(place => open[place])
  const domains = new Map(places.map(place => [place, open[place]!]))
  const found = choose(domains.set(index, [...visits]), clash, { steps: 0 })
  return found && chosen.map((_, place) => found.get(place))
}

/** One of each such that none clash: the place with the fewest left to choose from first. */
function choose(
  domains: ReadonlyMap<number, readonly Visit[]>,
  clash: ClashOf,
  spent: { steps: number },
): Map<number, Visit> | undefined {
  if (domains.size === 0) return new Map()
  const [place, visits] = [...domains].reduce((least, each) =>
    each[1].length < least[1].length ? each : least,
  )
  for (const visit of visits) {
    spent.steps += 1
    if (spent.steps > mostSteps) return undefined
    const left = new Map<number, readonly Visit[]>()
    let isDead = false
    for (const [other, others] of domains) {
      if (other === place) continue
      const still = others.filter(each => !clash(each, visit))
      left.set(other, still)
      isDead ||= still.length === 0
    }
    const rest = isDead ? undefined : choose(left, clash, spent)
    if (rest) return rest.set(place, visit)
  }
  return undefined
}

function answerOf(
  wish: Wish,
  index: number,
  chosen: readonly (Visit | undefined)[],
  offer: Offer,
  clash: ClashOf,
): WishAnswer {
  const got = chosen[index]?.screeningId ?? null
  const rank = wish.alternatives.find(each => each.screeningId === got)?.rank ?? Number.POSITIVE_INFINITY
  const missed = wish.alternatives
    .filter(each => each.rank < rank)
    .map(({ screeningId }) => ({ screeningId, reason: reasonFor(screeningId) }))
  return { got, missed }

  function reasonFor(screeningId: string): Unavailable | Clashing {
    const visit = offer.visit(screeningId)
    const unavailable = offer.whyNot(wish, screeningId)
    if (!visit || unavailable) return unavailable ?? { why: 'gone' }
    const inBasket = offer.before.find(other => clash(visit, other))
    if (inBasket) return clashing(visit, inBasket, null, offer)
    // Some earlier wish is in the way, whatever rank it has: else this one would have been taken.
    const at = chosen.findIndex((other, place) => place !== index && other && clash(visit, other))
    return clashing(visit, chosen[at] ?? visit, at < 0 ? null : at, offer)
  }
}

function clashing(visit: Visit, other: Visit, wish: number | null, offer: Offer): Clashing {
  const [first, second] =
    Temporal.Instant.compare(visit.startsAt, other.startsAt) <= 0 ? [visit, other] : [other, visit]
  const there = Math.floor(first.endsAt.until(second.startsAt).total('minutes'))
  const named = { with: other.screeningId, wish }
  return there < 0
    ? { why: 'overlaps', ...named }
    : { why: 'too-far', ...named, needed: offer.walkingMinutes(first.venueId, second.venueId), there }
}

/** Whether nobody can be at both: they overlap, or there is too little time to walk. */
function clashesOver(offer: Pick<Offer, 'walkingMinutes'>): ClashOf {
  return (one, other) => {
    const gap = Math.max(
      other.startsAt.epochMilliseconds - one.endsAt.epochMilliseconds,
      one.startsAt.epochMilliseconds - other.endsAt.epochMilliseconds,
    )
    if (one.screeningId === other.screeningId || gap < 0) return true
    return gap < offer.walkingMinutes(one.venueId, other.venueId) * 60_000
  }
}
