import type { Span, TimetableProblem } from '../problem.ts'
import { ofProblem, type ProblemFault } from './problem-fault.ts'

type About = ProblemFault['about'][number]

/** Numbers that are none, days out of order and spans that end before they begin. */
export function numberFaults(problem: TimetableProblem): ProblemFault[] {
  const found: ProblemFault[] = []
  const tell = (fault: ProblemFault['fault'], who: About, field: string, value: number) =>
    found.push({ fault, about: [who], field, value })
  const least = (who: About, field: string, value: number | null, smallest: number) => {
    if (value !== null && !(Number.isSafeInteger(value) && value >= smallest))
      tell('wrong-number', who, field, value)
  }
  const amount = (who: About, field: string, value: number | null) => {
    if (value !== null && !(Number.isFinite(value) && value >= 0)) tell('wrong-number', who, field, value)
  }
  const minute = (who: About, field: string, value: number) => {
    if (!Number.isSafeInteger(value)) tell('wrong-number', who, field, value)
  }
  const spans = (who: About, field: string, all: Span[]) => {
    for (const { from, to } of all) {
      minute(who, field, from)
      minute(who, field, to)
      if (to <= from) tell('ends-before-it-begins', who, field, from)
    }
  }

  for (const { date, midnight, turns } of problem.days) {
    const who: About = { thing: 'day', id: date }
    minute(who, 'midnight', midnight)
    minute(who, 'turns', turns)
  }
  for (const { id, capacity, turnaround, windows } of problem.screens) {
    const who: About = { thing: 'screen', id }
    least(who, 'capacity', capacity, 0)
    least(who, 'turnaround', turnaround, 0)
    spans(who, 'windows', windows)
  }
  for (const { id, discussions, apart, startsWithin, print } of problem.items) {
    const who: About = { thing: 'item', id }
    least(who, 'discussions', discussions.wanted, 0)
    least(who, 'apart', apart, 0)
    if (startsWithin !== null) spans(who, 'startsWithin', [startsWithin])
    if (print === null) continue
    least({ thing: 'print', id: print.id }, 'moves', print.moves, 0)
    spans({ thing: 'print', id: print.id }, 'windows', print.windows)
    spans({ thing: 'print', id: print.id }, 'keys', print.keys)
  }
  for (const { id, introduction, minutes, discussion, demand, pinned, forbidden } of problem.screenings) {
    const who: About = { thing: 'screening', id }
    least(who, 'introduction', introduction, 0)
    least(who, 'minutes', minutes, 1)
    least(who, 'discussion', discussion, 0)
    amount(who, 'demand', demand)
    if (pinned !== null) minute(who, 'pinned', pinned.start)
    spans(who, 'forbidden', forbidden)
  }
  for (const { id, present } of problem.guests) spans({ thing: 'guest', id }, 'present', present)
  least(ofProblem, 'travel', problem.travel.otherwise, 0)
  for (const { minutes } of problem.travel.between) least(ofProblem, 'travel', minutes, 0)
  for (const { screeningIds, minutes } of problem.pairs)
    least({ thing: 'screening', id: screeningIds[0] }, 'pairs', minutes, 0)
  for (const { itemIds, share } of problem.affinities)
    amount({ thing: 'item', id: itemIds[0] }, 'affinities', share)
  for (const { screeningId, start, sold } of problem.released) {
    const who: About = { thing: 'screening', id: screeningId }
    minute(who, 'released', start)
    least(who, 'sold', sold, 0)
  }
  amount(ofProblem, 'staffHours', problem.staffHours)
  return [...found, ...dayFaults(problem)]
}

function dayFaults({ days, screenings }: TimetableProblem): ProblemFault[] {
  if (days.length === 0) return screenings.length > 0 ? [{ fault: 'no-days', about: [ofProblem] }] : []
  return days
    .filter(({ midnight, turns }, at) => {
      const before = days[at - 1]
      const follows = before === undefined || (before.midnight < midnight && before.turns < turns)
      return !follows || turns < midnight || turns >= midnight + 24 * 60
    })
    .map(({ date }) => ({ fault: 'days-disordered', about: [{ thing: 'day', id: date }] }))
}
