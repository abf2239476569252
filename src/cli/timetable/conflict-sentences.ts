import type { FactPart, RuleFact } from '#core/timetable/conflicts/rule-fact.ts'
import { smallestConflict } from '#core/timetable/conflicts/smallest-conflict.ts'
import type { Placement, TimetableProblem } from '#core/timetable/problem.ts'
import type { HardRule } from '#core/timetable/rules.ts'
import type { Telling } from './telling.ts'

/** Why a screening finds no place: the fewest rules that cannot be had together, each in a sentence. */
export function conflictSentences(
  problem: TimetableProblem,
  placements: Placement[],
  screeningId: string,
  tell: Telling,
): string[] {
  const names = namesOf(problem, tell)
  const facts = smallestConflict(problem, placements, screeningId)
  if (facts.length === 0) return ['It would fit among the others as they stand: solve for longer.']
  return facts.map(fact => sentence(fact, names(fact)))
}

interface Names {
  items: string
  prints: string
  guests: string
  screens: string
  dates: string
  screenings: string
  formats: string
}

/** The names of what a fact is about, each kind in one list. */
function namesOf(problem: TimetableProblem, tell: Telling): (fact: RuleFact) => Names {
  const items = new Map(problem.items.map(each => [each.id, each]))
  const prints = new Map(problem.items.flatMap(({ print }) => (print ? [[print.id, print]] : [])))
  const list = (names: readonly string[] = []) =>
    new Intl.ListFormat('en-GB').format(
      names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} more`] : names,
    )
  return fact => ({
    items: list(fact.itemIds?.map(id => `“${items.get(id)?.name ?? id}”`)),
    prints: list(fact.printIds?.map(id => prints.get(id)?.name ?? id)),
    formats: list([...new Set(fact.printIds?.flatMap(id => prints.get(id)?.format ?? []))]),
    guests: list(fact.guestIds?.map(tell.guest)),
    screens: list(fact.screenIds?.map(tell.screen)),
    dates: list(fact.dates),
    screenings: list(fact.screeningIds?.map(tell.title)),
  })
}

function sentence({ rule, part }: RuleFact, names: Names): string {
  return (part && sentences[`${rule}/${part}` as const]?.(names)) ?? sentences[rule]?.(names) ?? rule
}

const onThose = ({ screens, dates }: Names) =>
  `${screens ? ` on ${screens}` : ''}${dates ? ` (${dates})` : ''}`

const sentences: Partial<Record<HardRule | `${HardRule}/${FactPart}`, (names: Names) => string>> = {
  opening: names => `The opening hours${onThose(names)} leave no room.`,
  format: ({ items, formats }) => `${items} needs ${formats}.`,
  print: ({ prints }) => `${prints} cannot be in two places.`,
  'print/there': ({ items, prints }) => `${prints} of ${items} is here only at certain times.`,
  'print/on-the-way': ({ prints, screenings }) => `${prints} needs its way between ${screenings}.`,
  key: ({ items }) => `The keys of ${items} play only at certain times and places.`,
  pinned: ({ screenings }) => `${screenings} is pinned.`,
  forbidden: ({ screenings }) => `${screenings} must not stand in certain places.`,
  'forbidden/screens': ({ screenings }) => `${screenings} keeps to certain screens.`,
  'forbidden/days': ({ screenings }) => `${screenings} keeps to certain days.`,
  'forbidden/day-parts': ({ screenings }) => `${screenings} keeps to certain parts of the day.`,
  'forbidden/spans': ({ screenings }) => `${screenings} must not be shown at certain times.`,
  guest: ({ guests, screenings }) => `${guests} cannot be in two places: ${screenings}.`,
  'guest-present': ({ guests }) => `${guests} is here only at certain times.`,
  'film-at-once': ({ items }) => `${items} cannot be shown twice at once.`,
  apart: ({ items }) => `The screenings of ${items} must be some time apart.`,
  premiere: ({ items }) => `The premiere of ${items} comes before its other screenings.`,
  press: ({ items }) => `Press and public screenings of ${items} have an order.`,
  'starts-within': ({ items }) => `${items} may start only at certain times of day.`,
  pair: ({ screenings }) => `${screenings} are tied to each other.`,
  screen: names => `One screen shows one film at a time${onThose(names)}.`,
  'screen/filled': names => `${names.screenings || 'Other screenings'} fill the hours${onThose(names)}.`,
  'screen/shared': ({ screenings }) => `${screenings} need the same hours of the same screens.`,
}
