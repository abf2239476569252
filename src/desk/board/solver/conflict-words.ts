import type { Fact } from '../../api/solving.ts'
import { clockOf } from '../../showings/begin-showing.ts'
import type { Say, WordKey } from '../../words/words.tsx'
import type { ProblemNames } from './use-problem-names.ts'

/** A rule about certain things that stands against a screening, in a sentence. */
export function factSentence(fact: Fact, names: ProblemNames, say: Say): string {
  const key = (fact.part ? `conflict.${fact.rule}.${fact.part}` : `conflict.${fact.rule}`) as WordKey
  const { itemIds = [], printIds = [], guestIds = [], screenIds = [], dates = [], screeningIds = [] } = fact
  const all = (ids: readonly string[], nameOf: (id: string) => string) =>
    names.list([...new Set(ids.map(nameOf).filter(Boolean))])
  const print = (id: string) => names.showing(id)?.print
  const where = [all(screenIds, names.screen), all(dates, names.day)].filter(Boolean).join('; ')
  return say(key, {
    items: all(itemIds, names.item),
    prints: all(printIds, id => print(id)?.name ?? ''),
    formats: all(printIds, id => print(id)?.format ?? ''),
    guests: all(guestIds, names.guest),
    screenings: all(screeningIds, names.screening) || say('conflict.others'),
    where: where && ` (${where})`,
    times: names.list(timesOf(fact, names)),
    clock: all(itemIds, id => {
      const span = names.showing(id)?.startsWithin
      return span ? `${clockOf(span.from)}–${clockOf(span.to)}` : ''
    }),
  })
}

function timesOf({ rule, printIds = [], guestIds = [] }: Fact, names: ProblemNames): string[] {
  const prints = printIds.flatMap(id => names.showing(id)?.print ?? [])
  if (rule === 'print') return prints.flatMap(print => print.windows.map(names.span))
  if (rule === 'key') return prints.flatMap(print => print.keys.map(names.span))
  return guestIds.map(names.presence)
}
