import type { TimetableProblem } from '../problem.ts'
import { type FaultyThing, ofProblem, type ProblemFault } from './problem-fault.ts'

type About = ProblemFault['about'][number]

/** Ids that are given twice or name nothing, and things told of one with itself. */
export function nameFaults(problem: TimetableProblem): ProblemFault[] {
  return [...twice(problem), ...unknown(problem), ...withThemselves(problem), ...printsToldTwice(problem)]
}

function twice({ days, screens, items, screenings, guests, released }: TimetableProblem): ProblemFault[] {
  const given: [FaultyThing, string[], string?][] = [
    ['day', days.map(it => it.date)],
    ['screen', screens.map(it => it.id)],
    ['item', items.map(it => it.id)],
    ['screening', screenings.map(it => it.id)],
    ['guest', guests.map(it => it.id)],
    ['screening', released.map(it => it.screeningId), 'released'],
  ]
  return given.flatMap(([thing, ids, field]) => {
    const seen = new Set<string>()
    const again = new Set(ids.filter(id => seen.has(id) || !seen.add(id)))
    return [...again].map(id => ({
      fault: 'id-twice' as const,
      about: [{ thing, id }],
      ...(field !== undefined && { field }),
    }))
  })
}

function unknown(problem: TimetableProblem): ProblemFault[] {
  const { days, screens, items, screenings, guests, travel, pairs, affinities, released } = problem
  const known: Record<FaultyThing, Set<string>> = {
    day: new Set(days.map(it => it.date)),
    screen: new Set(screens.map(it => it.id)),
    item: new Set(items.map(it => it.id)),
    print: new Set(),
    screening: new Set(screenings.map(it => it.id)),
    guest: new Set(guests.map(it => it.id)),
    venue: new Set(screens.map(it => it.venueId)),
    problem: new Set(),
  }
  const faults: ProblemFault[] = []
  const asks = (who: About, field: string, thing: FaultyThing, ids: (string | null)[] | null) => {
    for (const id of ids ?? [])
      if (id !== null && !known[thing].has(id))
        faults.push({ fault: 'id-unknown', about: [{ thing, id }, who], field })
  }
  for (const { id, discussions, print } of items) {
    const who: About = { thing: 'item', id }
    asks(who, 'discussions', 'guest', discussions.guestIds)
    for (const key of print?.keys ?? []) asks(who, 'keys', 'screen', key.screenIds)
  }
  for (const { id, itemId, guestIds, pinned, screenIds, dates, forbidden } of screenings) {
    const who: About = { thing: 'screening', id }
    asks(who, 'itemId', 'item', [itemId])
    asks(who, 'guestIds', 'guest', guestIds)
    asks(who, 'pinned', 'screen', [pinned?.screenId ?? null])
    asks(who, 'screenIds', 'screen', screenIds)
    asks(who, 'dates', 'day', dates)
    asks(
      who,
      'forbidden',
      'screen',
      forbidden.map(it => it.screenId),
    )
  }
  for (const { venueIds } of travel.between) asks(ofProblem, 'travel', 'venue', venueIds)
  for (const { screeningIds } of pairs) asks(ofProblem, 'pairs', 'screening', screeningIds)
  for (const { itemIds } of affinities) asks(ofProblem, 'affinities', 'item', itemIds)
  for (const { screeningId, screenId } of released) {
    asks(ofProblem, 'released', 'screening', [screeningId])
    asks({ thing: 'screening', id: screeningId }, 'released', 'screen', [screenId])
  }
  return faults
}

function withThemselves({ pairs, affinities }: TimetableProblem): ProblemFault[] {
  const named = [
    ...pairs.map(it => ({ thing: 'screening' as const, ids: it.screeningIds, field: 'pairs' })),
    ...affinities.map(it => ({ thing: 'item' as const, ids: it.itemIds, field: 'affinities' })),
  ]
  return named
    .filter(({ ids: [one, other] }) => one === other)
    .map(({ thing, ids, field }) => ({ fault: 'with-itself', about: [{ thing, id: ids[0] }], field }))
}

/** Items may share a copy, but then they must tell the same of it. */
function printsToldTwice({ items }: TimetableProblem): ProblemFault[] {
  const prints = Map.groupBy(
    items.flatMap(it => it.print ?? []),
    it => it.id,
  )
  return [...prints]
    .filter(([, told]) => new Set(told.map(it => JSON.stringify(it))).size > 1)
    .map(([id]) => ({ fault: 'print-told-twice', about: [{ thing: 'print', id }] }))
}
