import type { FactPart, RuleFact } from '#core/timetable/conflicts/rule-fact.ts'
import { smallestConflict } from '#core/timetable/conflicts/smallest-conflict.ts'
import type { Placement, Span, TimetableProblem } from '#core/timetable/problem.ts'
import type { HardRule } from '#core/timetable/rules.ts'
import type { Telling } from './telling.ts'

/** Why a screening finds no place: the fewest rules that cannot be had together, each in a sentence. */
export function conflictSentences(
  problem: TimetableProblem,
  placements: Placement[],
  screeningId: string,
  tell: Telling,
): string[] {
  const namesIn = namesOf(problem, tell)
  const facts = smallestConflict(problem, placements, screeningId)
  if (facts.length === 0) return ['It would fit among the others as they stand: solve for longer.']
  return facts.map(fact => {
    const { rule, part } = fact
    const sentence = (part && sentences[`${rule}/${part}` as const]) ?? sentences[rule]
    return capitalised(sentence?.(namesIn(fact)) ?? rule)
  })
}

const capitalised = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** What a fact is about, each kind in one list, and the times that its rule leaves. */
type Names = Record<
  'items' | 'prints' | 'formats' | 'guests' | 'screens' | 'dates' | 'screenings' | 'times' | 'clock',
  string
>

function namesOf(problem: TimetableProblem, tell: Telling): (fact: RuleFact) => Names {
  const items = new Map(problem.items.map(each => [each.id, each]))
  const prints = new Map(problem.items.flatMap(({ print }) => (print ? [[print.id, print]] : [])))
  const guests = new Map(problem.guests.map(each => [each.id, each]))
  const timesOf = ({ rule, printIds = [], guestIds = [] }: RuleFact): Span[] => {
    if (rule === 'print') return printIds.flatMap(id => prints.get(id)?.windows ?? [])
    if (rule === 'key') return printIds.flatMap(id => prints.get(id)?.keys ?? [])
    return guestIds.flatMap(id => guests.get(id)?.present ?? [])
  }
  const clockOf = ({ itemIds = [] }: RuleFact) =>
    itemIds.flatMap(id => {
      const span = items.get(id)?.startsWithin
      return span ? [`from ${clockTime(span.from)} until before ${clockTime(span.to)}`] : []
    })
  return fact => ({
    items: list(fact.itemIds?.map(id => `“${items.get(id)?.name ?? id}”`)),
    prints: list(fact.printIds?.map(id => prints.get(id)?.name ?? id)),
    formats: list([...new Set(fact.printIds?.flatMap(id => prints.get(id)?.format ?? []))]),
    guests: list(fact.guestIds?.map(tell.guest)),
    screens: list(fact.screenIds?.map(tell.screen)),
    dates: list(fact.dates?.map(dayTold)),
    screenings: list(fact.screeningIds?.map(tell.title)),
    times: list(timesOf(fact).map(({ from, to }) => `from ${tell.moment(from)} to ${tell.moment(to)}`)),
    clock: list(clockOf(fact)),
  })
}

/** The names of the first few, and how many more there are. */
function list(names: readonly string[] = []): string {
  const shown = names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} more`] : names
  return new Intl.ListFormat('en-GB').format(shown)
}

const dayTold = (date: string) =>
  Temporal.PlainDate.from(date).toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' })

function clockTime(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}

const onThose = ({ screens, dates }: Names) =>
  `${screens ? ` on ${screens}` : ''}${dates ? ` (${dates})` : ''}`

const sentences: Partial<Record<HardRule | `${HardRule}/${FactPart}`, (names: Names) => string>> = {
  opening: names => `the opening hours${onThose(names)} leave no room.`,
  format: ({ items, formats }) => `${items} needs ${formats}.`,
  'print/there': ({ items, prints, times }) => `${prints} of ${items} is here only ${times}.`,
  'print/on-the-way': ({ prints, screenings }) => `${prints} needs its way between ${screenings}.`,
  key: ({ items, times }) => `the keys of ${items} play only ${times}.`,
  pinned: ({ screenings }) => `${screenings} is pinned.`,
  'forbidden/screens': ({ screenings }) => `${screenings} keeps to certain screens.`,
  'forbidden/days': ({ screenings }) => `${screenings} keeps to certain days.`,
  'forbidden/day-parts': ({ screenings }) => `${screenings} keeps to certain parts of the day.`,
  'forbidden/spans': ({ screenings }) => `${screenings} must not be shown at certain times.`,
  guest: ({ guests, screenings }) => `${guests} cannot be in two places: ${screenings}.`,
  'guest-present': ({ guests, times }) => `${guests} is here only ${times}.`,
  'film-at-once': ({ items }) => `${items} cannot be shown twice at once.`,
  apart: ({ items }) => `the screenings of ${items} must be some time apart.`,
  premiere: ({ items }) => `the premiere of ${items} comes before its other screenings.`,
  press: ({ items }) => `press and public screenings of ${items} have an order.`,
  'starts-within': ({ items, clock }) => `${items} may start only ${clock}.`,
  pair: ({ screenings }) => `${screenings} are tied to each other.`,
  'screen/filled': names => `${names.screenings || 'other screenings'} fill the hours${onThose(names)}.`,
  'screen/shared': ({ screenings }) => `${screenings} need the same hours of the same screens.`,
}
