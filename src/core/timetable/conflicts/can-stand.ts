import type { Asked } from '../judge/asked.ts'
import type { ScreenToUse } from '../problem.ts'
import type { Fact } from './fact.ts'
import { gridMinutes, nextOnGrid, spanOfDay } from './facts-of-one.ts'
import { type Member, memberOf, type Placed } from './member.ts'
import { bothStarts, eitherStarts, never, type Starts } from './starts.ts'

/** What is looked through before it is taken for granted that there is a way. */
const mostSteps = 20_000

/**
 * Whether these screenings can all be placed so that the facts hold, beside others that stay where they stand.
 *
 * Screenings are placed in the order of their starts. Facts ask for times, and for pauses after what came before, so an
 * earlier start never leaves less room: of each span only the first minute on the grid is tried, save for a screening
 * that must be followed soon. All orders and all screens that differ are tried, so a no is certain; a yes is too,
 * unless so many steps were taken that it is only supposed.
 */
export function canStand(asked: Asked, ids: string[], standing: Placed[], facts: Fact[]): boolean {
  const pinned = new Set(facts.map(it => it.pins))
  const followed = new Set(facts.map(it => it.followed))
  const members = ids.map(id => memberOf(asked, id, pinned.has(id) ? undefined : false))
  const between = facts.filter(it => it.pause !== undefined)
  const inOrder = facts.filter(it => it.earliest !== undefined)

  const placesOf = new Map<Member, Place[]>()
  for (const member of members) {
    const grid = pinned.has(member.id) ? 1 : gridMinutes
    const places = asked.problem.screens.map(screen => ({
      screen,
      starts: onGrid(asked, startsOf(asked, member, screen, standing, facts), grid),
    }))
    placesOf.set(member, places)
  }
  const screens = screensThatDiffer(asked.problem.screens, [...placesOf.values()], members.length)
  for (const [member, places] of placesOf) {
    const some = places.filter(it => it.starts.length > 0 && screens.has(it.screen.id))
    if (some.length === 0) return false
    placesOf.set(member, some)
  }

  let steps = 0
  return place([], members, Number.NEGATIVE_INFINITY)

  function place(placed: Placed[], pending: Member[], last: number): boolean {
    if (pending.length === 0 || ++steps > mostSteps) return true
    return pending.some(member => {
      const rest = pending.filter(it => it !== member)
      const earliest = Math.max(last, ...inOrder.map(it => it.earliest!(placed, member, rest)))
      return placesOf.get(member)!.some(({ screen, starts }) => {
        const { from, to } = pausesAfter(placed, member, screen, earliest)
        const every = followed.has(member.id) && rest.length > 0
        return minutesIn(starts, from, to, every).some(start =>
          place([...placed, { member, screen, start, end: start + member.length }], rest, start),
        )
      })
    })
  }

  function pausesAfter(placed: Placed[], member: Member, screen: ScreenToUse, earliest: number) {
    let [from, to] = [earliest, Number.POSITIVE_INFINITY]
    for (const before of placed)
      for (const fact of between) {
        const pause = fact.pause!(before.member, before.screen, member, screen)
        if (pause === undefined) continue
        from = Math.max(from, before.end + pause.least)
        to = Math.min(to, before.end + pause.most)
      }
    return { from, to }
  }

  function minutesIn(starts: Starts, from: number, to: number, every: boolean): number[] {
    const minutes: number[] = []
    for (const span of starts) {
      const latest = Math.min(span.to, to)
      for (let at = nextMinute(span.from, from); at <= latest; at += gridMinutes) {
        minutes.push(at)
        if (!every) return minutes
      }
    }
    return minutes
  }

  /** The first minute from `from` on that is on the grid of a span that begins on it. */
  function nextMinute(begin: number, from: number): number {
    if (from <= begin) return begin
    return begin + Math.ceil((from - begin) / gridMinutes) * gridMinutes
  }
}

interface Place {
  screen: ScreenToUse
  starts: Starts
}

function startsOf(
  asked: Asked,
  member: Member,
  screen: ScreenToUse,
  standing: Placed[],
  facts: Fact[],
): Starts {
  const pinned = facts.some(it => it.pins === member.id)
  let starts: Starts = pinned
    ? [{ from: member.screening.pinned!.start, to: member.screening.pinned!.start }]
    : asked.problem.days.map(it => spanOfDay(asked, it))
  for (const fact of facts) {
    if (starts.length === 0) return never
    if (fact.starts !== undefined) starts = bothStarts(starts, fact.starts(member, screen))
    if (fact.startsAmong !== undefined) starts = bothStarts(starts, fact.startsAmong(standing, member))
    if (fact.pause === undefined) continue
    for (const other of standing) starts = bothStarts(starts, beside(other, fact, member, screen))
  }
  return starts
}

/** The starts that a fact leaves beside one that stays. */
function beside(other: Placed, fact: Fact, member: Member, screen: ScreenToUse): Starts {
  const early = fact.pause!(member, screen, other.member, other.screen)
  const late = fact.pause!(other.member, other.screen, member, screen)
  const everywhere = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
  if (early === undefined || late === undefined) return [everywhere]
  const latest = other.start - member.length
  return eitherStarts(
    early.least === Number.POSITIVE_INFINITY
      ? never
      : [{ from: latest - early.most, to: latest - early.least }],
    late.least === Number.POSITIVE_INFINITY
      ? never
      : [{ from: other.end + late.least, to: other.end + late.most }],
  ).filter(it => it.from <= it.to)
}

function onGrid(asked: Asked, starts: Starts, grid: number): Starts {
  if (grid === 1) return starts
  return starts.map(({ from, to }) => ({ from: nextOnGrid(asked, from), to })).filter(it => it.from <= it.to)
}

/** Of screens on which nothing differs for any member, as many as there are members. */
function screensThatDiffer(screens: ScreenToUse[], places: Place[][], members: number): Set<string> {
  const alike = Map.groupBy(screens.keys(), at =>
    JSON.stringify([screens[at]!.venueId, screens[at]!.turnaround, places.map(it => it[at]!.starts)]),
  )
  return new Set([...alike.values()].flatMap(it => it.slice(0, members)).map(at => screens[at]!.id))
}
