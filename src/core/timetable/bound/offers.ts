import { factsOfOne, spanOfDay } from '../conflicts/facts-of-one.ts'
import { type Member, memberOf } from '../conflicts/member.ts'
import { bothStarts, type Starts } from '../conflicts/starts.ts'
import { type Asked, dayOf } from '../judge/asked.ts'
import type { ScreeningToPlace, ScreenToUse } from '../problem.ts'
import type { Weights } from '../rules.ts'
import { dayPartAt, type Line, step } from './line.ts'

/** Where a screening may start by itself, with or without its discussion, and what it pays there by itself. */
export interface Offer {
  discussion: boolean
  guestIds: string[]
  /** How many places of the line it takes. */
  takes: number
  screens: OfferedScreen[]
  /** By place, the points that depend on the time alone. */
  points: Float64Array
  /** By place, its day and day-part. */
  dayParts: Uint16Array
}

export interface OfferedScreen {
  screen: number
  /** With the turnaround. */
  takes: number
  /** The points that depend on the screen alone. */
  points: number
  /** First and last places of the spans in which it may start. */
  spans: [number, number][]
}

/** The offers of a screening: with a discussion only where its item wants one, since it only takes more. */
export function offersOf(asked: Asked, line: Line, screening: ScreeningToPlace, weights: Weights): Offer[] {
  const { pinned, discussion, kind, itemId } = screening
  const wanted = kind === 'public' && asked.items.get(itemId)!.discussions.wanted > 0
  const both = discussion > 0 && wanted ? [false, true] : [false]
  return (pinned === null ? both : [pinned.discussion]).map(held => {
    const member = memberOf(asked, screening.id, held)
    const facts = factsOfOne(asked, [member])
    const everywhere =
      pinned === null ? asked.problem.days.map(it => spanOfDay(asked, it)) : [atPin(pinned.start)]
    const screens = asked.problem.screens.flatMap((screen, at): OfferedScreen[] => {
      const starts = facts.reduce(
        (some, fact) => (some.length === 0 ? some : bothStarts(some, fact.starts!(member, screen))),
        everywhere as Starts,
      )
      const spans = starts.map(({ from, to }): [number, number] => [
        Math.ceil((from - line.from) / step),
        pinned === null ? Math.floor((to - line.from) / step) : Math.ceil((to - line.from) / step),
      ])
      const some = spans.filter(([first, last]) => first <= last)
      if (some.length === 0) return []
      const takes = placesTaken(line, member.length + screen.turnaround, pinned?.start)
      return [{ screen: at, takes, points: weights.demand * seatPoints(screening, screen), spans: some }]
    })
    return {
      discussion: held && discussion > 0,
      guestIds: [...member.guestIds],
      takes: placesTaken(line, member.length, pinned?.start),
      screens,
      points: pointsByTime(asked, line, member, weights),
      dayParts: pinned === null ? line.dayParts : dayPartsAtPin(asked, line, pinned.start),
    }
  })
}

function atPin(start: number) {
  return { from: start, to: start }
}

/** A pin may lie just before the place that it takes, and so in another day-part. */
function dayPartsAtPin(asked: Asked, line: Line, start: number): Uint16Array {
  return new Uint16Array(line.places).fill(dayPartAt(asked, start))
}

/** Places from a start on; what is pinned may start beside them. */
function placesTaken(line: Line, minutes: number, start = line.from): number {
  return Math.ceil((start + minutes - line.from) / step) - Math.ceil((start - line.from) / step)
}

function seatPoints({ demand }: ScreeningToPlace, { capacity }: ScreenToUse): number {
  if (demand === null || capacity === null) return 0
  return demand > capacity ? (demand - capacity) / 10 : (capacity - demand) / 100
}

/** What `prime-time`, `tidy-starts`, `guest-dawn` and `closeness` cost at least at each place. */
function pointsByTime(
  asked: Asked,
  line: Line,
  { screening, guestIds }: Member,
  weights: Weights,
): Float64Array {
  const released = asked.problem.released.find(it => it.screeningId === screening.id)
  const releasedOn = released && dayOf(asked, released.start)
  const { pinned } = screening
  const points = new Float64Array(line.places)
  for (let place = 0; place < line.places; place++) {
    const start = pinned?.start ?? line.from + place * step
    const day = pinned === null ? asked.problem.days[line.dayParts[place]! >> 2]! : dayOf(asked, start)
    const clock = start - day.midnight
    const prime = clock >= 18 * 60 && clock <= 21 * 60
    if (screening.gala && !prime) points[place]! += 10 * weights['prime-time']
    if (clock % 30 !== 0) points[place]! += (clock % 15 === 0 ? 0.2 : 1) * weights['tidy-starts']
    if (clock < 10 * 60) points[place]! += 3 * guestIds.size * weights['guest-dawn']
    if (released === undefined) continue
    const { sold } = released
    if (day !== releasedOn) points[place]! += (6 + 0.1 * sold) * weights.closeness
    else if (start !== released.start) points[place]! += (3 + 0.05 * sold) * weights.closeness
  }
  return points
}
