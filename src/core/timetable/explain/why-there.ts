import { type Asked, askedBy, dayOf, nameOf } from '../judge/asked.ts'
import { violationsAmong } from '../judge/judge.ts'
import { earlierFirst, type Standing, standing, standings } from '../judge/standing.ts'
import type { Placement, TimetableProblem } from '../problem.ts'
import { type Points, softRules, type Violation, type Weights } from '../rules.ts'
import { localPoints } from './local-points.ts'
import { placesFor } from './places-for.ts'

/** Why a screening stands where it stands, and what it would cost elsewhere. */
export interface WhyThere {
  /** Null = it stands nowhere. */
  placement: Placement | null
  /** What it pays there, by rule and weighted; nothing where it stands nowhere. */
  points: Points
  /** Where else it could stand while the others stay: the best of each screen and festival day, cheapest first. */
  next: OtherPlace[]
  /** Where it would cost less than at the last of `next`, were it not for the rules that stand against it. */
  barred: BarredPlace[]
}

export interface OtherPlace {
  placement: Placement
  /** What it would pay more than where it stands, by rule; less where negative. */
  more: Points
  /** The sum. */
  moreTogether: number
}

export interface BarredPlace extends OtherPlace {
  violations: Violation[]
}

/** Asks of one timetable; each question reads only the rules and screenings that one screening touches. */
export function explaining(
  problem: TimetableProblem,
  placements: Placement[],
  weights: Weights,
): (screeningId: string, most: number) => WhyThere {
  const asked = askedBy(problem)
  const all = standings(asked, placements)
  const placementOf = new Map(placements.map(it => [it.screeningId, it]))
  return (screeningId, most) => {
    const screening = asked.screenings.get(screeningId)!
    const others = all.filter(it => it.id !== screeningId)
    const pointsAt = localPoints(asked, screening, others, weights)
    const placement = placementOf.get(screeningId) ?? null
    const points = placement === null ? nothing : pointsAt(standing(asked, placement))
    const elsewhere = placesFor(asked, screening, others, placement?.discussion)
      .filter(it => it.screenId !== placement?.screenId || it.start !== placement.start)
      .map(it => ({ placement: it, more: difference(pointsAt(standing(asked, it)), points) }))
      .map(it => ({ ...it, moreTogether: softRules.reduce((sum, rule) => sum + it.more[rule], 0) }))
      .sort((a, b) => a.moreTogether - b.moreTogether)
    return { placement, points, ...sorted(asked, others, elsewhere, most) }
  }
}

/** Goes from the cheapest place on until enough are found that break nothing. */
function sorted(asked: Asked, others: Standing[], places: OtherPlace[], most: number) {
  const next = new Map<string, OtherPlace>()
  const barred = new Map<string, BarredPlace>()
  for (const place of places) {
    if (next.size === most) break
    const { screenId, start } = place.placement
    const screenDay = nameOf(screenId, dayOf(asked, start).date)
    if (next.has(screenDay)) continue
    const one = standing(asked, place.placement)
    const violations = violationsAmong(
      asked,
      [...others.filter(inReach(asked, one)), one].sort(earlierFirst),
    ).filter(it => it.screeningIds.includes(one.id))
    if (violations.length === 0) next.set(screenDay, place)
    else if (!barred.has(screenDay)) barred.set(screenDay, { ...place, violations })
  }
  return { next: [...next.values()], barred: [...barred.values()].slice(0, most) }
}

/** Whom a hard rule could set against a screening: its screen, item, films, print and guests, and stated pairs. */
function inReach({ problem }: Asked, one: Standing): (other: Standing) => boolean {
  const films = new Set(one.item.filmIds)
  const printId = one.item.print?.id
  const paired = new Set(
    problem.pairs.filter(it => it.screeningIds.includes(one.id)).flatMap(it => it.screeningIds),
  )
  return other =>
    other.screen.id === one.screen.id ||
    other.item.id === one.item.id ||
    other.item.filmIds.some(it => films.has(it)) ||
    (printId !== undefined && other.item.print?.id === printId) ||
    !other.guestIds.isDisjointFrom(one.guestIds) ||
    paired.has(other.id)
}

const nothing = Object.fromEntries(softRules.map(rule => [rule, 0])) as Points

function difference(one: Points, other: Points): Points {
  return Object.fromEntries(softRules.map(rule => [rule, one[rule] - other[rule]])) as Points
}
