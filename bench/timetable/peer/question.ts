import { screeningKinds } from '#core/programme/screening.ts'
import type { Placement, TimetableProblem } from '#core/timetable/problem.ts'
import { evenWeights, type SoftRule } from '#core/timetable/rules.ts'
import { placesOfPlacements } from '#core/timetable/solve/board/placements.ts'
import { type Compiled, compile } from '#core/timetable/solve/compile/compiled.ts'

/** What cp-sat.py counts no points for: they are judged afterwards. */
export const unmodelled: readonly SoftRule[] = ['holes', 'staff-days', 'closeness']

/** Starts lie on it where nothing says otherwise. */
const grid = 5

/** What CP-SAT is asked for; it looks at most so many seconds of the clock. */
export interface Asking {
  aim: 'fewest-points' | 'fewest-moved'
  seconds: number
  threads: number
}

/** The problem in the numbers that cp-sat.py makes its variables of; `before` counts for what is moved alone. */
export function questionOf(problem: TimetableProblem, before: readonly Placement[], asking: Asking) {
  const compiled = compile(problem, evenWeights)
  const { calendar, places } = compiled
  const stood = new Map(placesOfPlacements(compiled, before).map(it => [it.screening, it]))
  const starts = [...places.first, ...places.last]
  const [from, to] = [Math.min(...starts), Math.max(...starts)]
  return {
    ...asking,
    ...{ grid, from, to, venues: [...compiled.venue], turnarounds: [...compiled.turnaround] },
    travel: Array.from({ length: compiled.venues }, (_, venue) => [
      ...compiled.travel.subarray(venue * compiled.venues, (venue + 1) * compiled.venues),
    ]),
    days: calendar.days.map(({ midnight }, day) => {
      const { first, last } = calendar.starts[day]!
      return { midnight, from: Math.max(first, from), to: Math.min(last, to) + 1 }
    }),
    screenings: problem.screenings.map((screening, number) => {
      const options = placesAsked(compiled, number)
      const pinned = screening.pinned?.start ?? 0
      const place = stood.get(number)
      return {
        shortest: screening.introduction + screening.minutes,
        discussion: screening.discussion,
        offGrid: pinned % grid,
        places: options,
        demand: Array.from(
          compiled.demandPoints.subarray(number * compiled.screens, (number + 1) * compiled.screens),
        ),
        gala: screening.gala,
        guests: guestsAt(compiled, number, 0),
        guestsIfHeld: guestsAt(compiled, number, 1).length - guestsAt(compiled, number, 0).length,
        before: place ? { screen: place.screen, start: place.start, held: place.held } : null,
      }
    }),
    rivals: rivalsAsked(compiled),
    series: groupsOf(compiled.seriesOf).filter(own => own.length > 1),
    audiences: audiencesAsked(compiled),
    discussions: problem.items.flatMap(({ discussions }, item) => {
      const own = groupsOf(compiled.ofItem)[item]!
      const held = own.filter(it => compiled.isPublic[it] && problem.screenings[it]!.discussion > 0)
      return discussions.wanted > 0 ? [[held, discussions.wanted] as const] : []
    }),
    guests: problem.guests.flatMap((_, guest) => {
      const always = attending(compiled, guest, 0)
      const ifHeld = attending(compiled, guest, 1).filter(it => !always.includes(it))
      return always.length + ifHeld.length > 0 ? [[always, ifHeld] as const] : []
    }),
    balance: screeningKinds.flatMap((_, kind) => {
      const numbers = problem.screenings.flatMap((_, it) => (compiled.kind[it] === kind ? [it] : []))
      const shares = compiled.openShare.subarray(kind * compiled.days, (kind + 1) * compiled.days)
      return numbers.length > 0 ? [[numbers, Array.from(shares)] as const] : []
    }),
  }
}

function placesAsked({ places, screens }: Compiled, screening: number) {
  return [0, 1].flatMap(held => {
    const asked = places.asked[screening * 2 + held]!
    if (asked < 0) return []
    return Array.from({ length: screens }, (_, screen) => {
      const [from, to] = [places.from[asked * screens + screen]!, places.from[asked * screens + screen + 1]!]
      const spans = Array.from({ length: to - from }, (_, at) => [
        places.first[from + at]!,
        places.last[from + at]!,
      ])
      return { screen, held, starts: spans }
    }).filter(({ starts }) => starts.length > 0)
  })
}

function rivalsAsked({ rivals, screenings }: Compiled) {
  return Array.from({ length: screenings }, (_, one) =>
    Array.from({ length: rivals.from[one + 1]! - rivals.from[one]! }, (_, index) => {
      const at = rivals.from[one]! + index
      return {
        one,
        other: rivals.other[at]!,
        leadsHere: rivals.leadsHere[at]!,
        leadsAway: rivals.leadsAway[at]!,
        followsHere: rivals.followsHere[at]!,
        followsAway: rivals.followsAway[at]!,
        followedWithin: rivals.followedWithin[at]!,
        followsWithin: rivals.followsWithin[at]!,
        guest: [0, 1, 2, 3].filter(bit => (rivals.guest[at]! >> bit) & 1).map(bit => [bit & 1, bit >> 1]),
      }
    }).filter(({ other }) => one < other),
  ).flat()
}

/** Every two that share an audience, with the points of being at once. */
function audiencesAsked({ audiences, screenings, series }: Compiled): [number, number, number][] {
  const points = new Map<number, number>()
  const add = (one: number, other: number, amount: number) => {
    if (one >= other || amount === 0) return
    points.set(one * screenings + other, (points.get(one * screenings + other) ?? 0) + amount)
  }
  for (let one = 0; one < screenings; one++) {
    for (let other = one + 1; other < screenings; other++)
      if (
        audiences.of[one]! >= 0 &&
        audiences.of[one] === audiences.of[other] &&
        series[one] !== series[other]
      )
        add(one, other, audiences.weight[one]! * audiences.weight[other]!)
    for (let at = audiences.statedFrom[one]!; at < audiences.statedFrom[one + 1]!; at++)
      add(one, audiences.statedOther[at]!, audiences.statedPoints[at]!)
  }
  return [...points].map(([pair, amount]) => [Math.floor(pair / screenings), pair % screenings, amount])
}

function groupsOf({ from, all }: Compiled['seriesOf']): number[][] {
  return Array.from({ length: from.length - 1 }, (_, at) => [...all.subarray(from[at]!, from[at + 1]!)])
}

function guestsAt({ guestsOf }: Compiled, screening: number, held: number): number[] {
  const attending = screening * 2 + held
  return [...guestsOf.all.subarray(guestsOf.from[attending]!, guestsOf.from[attending + 1]!)]
}

/** The screenings at which a guest is, with or without the discussion. */
function attending(compiled: Compiled, guest: number, held: number): number[] {
  return compiled.problem.screenings.flatMap((screening, number) =>
    (held === 0 || screening.discussion > 0) && guestsAt(compiled, number, held).includes(guest)
      ? [number]
      : [],
  )
}
