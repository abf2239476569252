import type { Asked } from '../judge/asked.ts'
import { joined } from '../judge/spans.ts'
import { type Line, step } from './line.ts'

/**
 * A screen's festival day, for `staff-days`: what starts on it takes places from the first start on, without two at one
 * place, until the last has ended and its turnaround is over. From more than `free` places on each costs `each`.
 */
export interface StaffedDay {
  screen: number
  /** The places that may be taken by what starts on the day: from one up to, not including, another. */
  from: number
  to: number
  free: number
  each: number
}

export function staffedDays(asked: Asked, line: Line, weight: number): StaffedDay[] {
  const { problem } = asked
  const lengths = problem.screenings.map(it => it.introduction + it.minutes + it.discussion)
  const longest = Math.max(0, ...lengths)
  return problem.screens.flatMap(({ windows, turnaround }, screen) =>
    problem.days.flatMap((_, day): StaffedDay[] => {
      const from = line.dayParts.findIndex(it => it >> 2 === day)
      if (from < 0) return []
      const turns = line.dayParts.findLastIndex(it => it >> 2 === day) + 1
      const turn = problem.days[day + 1]?.turns ?? Number.POSITIVE_INFINITY
      const night = joined(windows).find(it => it.from < turn && turn < it.to)
      const closes = night === undefined ? turn : Math.min(night.to, turn + longest) + turnaround
      const to = night === undefined ? turns : Math.min(line.places, Math.ceil((closes - line.from) / step))
      // The turnaround after the last is no staff's time, nor are minutes between its end and the next place.
      const free = (60 * problem.staffHours + turnaround + step - 1) / step
      return [{ screen, from, to, free, each: (2 * weight * step) / 60 }]
    }),
  )
}

/** The most that prices of one stretch of a day are together, less what staff costs then; and that stretch. */
export function dearestStretch(
  { from, to, free, each }: StaffedDay,
  prices: Float64Array,
): { most: number; first: number; end: number } {
  const whole = Math.floor(free)
  let best = { most: 0, first: from, end: from }
  // `sum` is of the last places, as many as are free; `longer` of the best stretch that is longer.
  let sum = 0
  let longer = Number.NEGATIVE_INFINITY
  let first = from
  for (let place = from; place < to; place++) {
    const price = prices[place]!
    const left = place - whole
    const fromHere = left < from ? Number.NEGATIVE_INFINITY : sum + price - each * (whole + 1 - free)
    if (longer + price - each >= fromHere) longer += price - each
    else [longer, first] = [fromHere, left]
    sum += price - (left < from ? 0 : prices[left]!)
    if (sum > best.most) best = { most: sum, first: Math.max(from, left + 1), end: place + 1 }
    if (longer > best.most) best = { most: longer, first, end: place + 1 }
  }
  return best
}
