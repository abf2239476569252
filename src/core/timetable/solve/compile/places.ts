import type { ScreeningToPlace, Span, TimetableProblem } from '../../problem.ts'
import { type Calendar, clockOf } from './calendar.ts'
import { bothAllow, inOrder, joinSpans, keptOff, type StartSpan, startsHeldBy } from './start-spans.ts'

/**
 * Where each screening may stand as far as the rules about it alone go: opening, format, print, key, pinned, forbidden,
 * guest-present, starts-within. Spans of starts, each on one screen and festival day; those of `asked` number `n` on
 * screen `s` are from `from[n * screens + s]` up to the next. Screenings that ask the same share them.
 */
export interface Places {
  /** By screening × 2 + whether its discussion is held: its number; −1 where it is never held. */
  asked: Int32Array
  from: Int32Array
  screen: Int32Array
  day: Int32Array
  first: Int32Array
  last: Int32Array
}

export function placesOf(problem: TimetableProblem, calendar: Calendar): Places {
  const items = new Map(problem.items.map(item => [item.id, item]))
  const guests = new Map(problem.guests.map(guest => [guest.id, joinSpans(guest.present)]))
  const open = problem.screens.map(screen => joinSpans(screen.windows))
  const asked = new Int32Array(problem.screenings.length * 2)
  const numbers = new Map<string, number>()
  const from = [0]
  const spans: { screen: number; day: number; start: StartSpan }[] = []

  const lay = (screening: ScreeningToPlace, held: boolean) => {
    const item = items.get(screening.itemId)!
    const length = screening.introduction + screening.minutes + (held ? screening.discussion : 0)
    const everywhere = startsAnywhere(screening, length, calendar, item.startsWithin)
    const attending = [...screening.guestIds, ...(held ? item.discussions.guestIds : [])]
    const { print } = item
    let ofAll = everywhere
    if (print && print.windows.length > 0)
      ofAll = within(ofAll, startsHeldBy(joinSpans(print.windows), length))
    for (const guestId of attending) {
      const present = guests.get(guestId) ?? []
      if (present.length > 0) ofAll = within(ofAll, startsHeldBy(present, length))
    }
    for (const [index, screen] of problem.screens.entries()) {
      const shows = !print || screen.formats.length === 0 || screen.formats.includes(print.format)
      const may = shows && screening.screenIds?.includes(screen.id) !== false
      if (may) {
        let starts = within(ofAll, startsHeldBy(open[index]!, length))
        if (print && print.keys.length > 0) {
          const keys = print.keys.filter(key => key.screenIds?.includes(screen.id) !== false)
          starts = within(starts, startsHeldBy(keys, length))
        }
        for (const span of screening.forbidden) {
          if (span.screenId === null || span.screenId === screen.id)
            starts = starts.flatMap(({ day, start }) =>
              keptOff([start], span, length).map(kept => ({ day, start: kept })),
            )
        }
        const { pinned } = screening
        if (pinned) {
          const here =
            pinned.screenId === screen.id && (pinned.discussion && screening.discussion > 0) === held
          starts = here ? within(starts, [{ first: pinned.start, last: pinned.start }]) : []
        }
        for (const { day, start } of starts) spans.push({ screen: index, day, start })
      }
      from.push(spans.length)
    }
  }

  for (const [index, screening] of problem.screenings.entries()) {
    for (const held of [false, true]) {
      const at = index * 2 + Number(held)
      if (held && screening.discussion === 0) {
        asked[at] = -1
        continue
      }
      const name = whatIsAsked(screening, held)
      let number = numbers.get(name)
      if (number === undefined) {
        number = numbers.size
        numbers.set(name, number)
        lay(screening, held)
      }
      asked[at] = number
    }
  }
  return {
    asked,
    from: Int32Array.from(from),
    screen: Int32Array.from(spans, it => it.screen),
    day: Int32Array.from(spans, it => it.day),
    first: Int32Array.from(spans, it => it.start.first),
    last: Int32Array.from(spans, it => it.start.last),
  }
}

interface StartsOfDay {
  day: number
  start: StartSpan
}

/** The starts that its dates, day-parts and the item's hours leave, on whatever screen. */
function startsAnywhere(
  { dates, dayParts }: ScreeningToPlace,
  length: number,
  { days, starts }: Calendar,
  startsWithin: Span | null,
): StartsOfDay[] {
  if (length < 0) return []
  return days.flatMap(({ date, midnight }, day) => {
    if (dates?.includes(date) === false) return []
    let allowed: StartSpan[] = [starts[day]!]
    const byClock = (clock: StartSpan[]) =>
      bothAllow(
        allowed,
        clock.map(({ first, last }) => ({ first: first + midnight, last: last + midnight })),
      )
    if (dayParts) allowed = byClock(inOrder(dayParts.map(clockOf)))
    if (startsWithin) allowed = byClock([{ first: startsWithin.from, last: startsWithin.to - 1 }])
    return allowed.map(start => ({ day, start }))
  })
}

function within(starts: readonly StartsOfDay[], allowed: readonly StartSpan[]): StartsOfDay[] {
  const kept: StartsOfDay[] = []
  let at = 0
  for (const { day, start } of starts) {
    while (at < allowed.length && allowed[at]!.last < start.first) at++
    for (let next = at; next < allowed.length && allowed[next]!.first <= start.last; next++) {
      const first = Math.max(start.first, allowed[next]!.first)
      const last = Math.min(start.last, allowed[next]!.last)
      if (first <= last) kept.push({ day, start: { first, last } })
    }
  }
  return kept
}

/** The same for screenings that may stand at the same places. */
function whatIsAsked(screening: ScreeningToPlace, held: boolean): string {
  const {
    itemId,
    introduction,
    minutes,
    discussion,
    guestIds,
    pinned,
    screenIds,
    dates,
    dayParts,
    forbidden,
  } = screening
  const length = introduction + minutes + (held ? discussion : 0)
  return JSON.stringify([itemId, held, length, guestIds, pinned, screenIds, dates, dayParts, forbidden])
}
