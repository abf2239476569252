import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Answer, type Touched, touchedQuery } from '../../api/solving.ts'
import type { Timetable } from '../../api/timetable.ts'
import { onClock } from '../../api/wire.ts'
import { useWords } from '../../words/words.tsx'
import type { ProblemNames } from './use-problem-names.ts'

interface TouchedVisitorsProps {
  timetable: Timetable
  answer: Answer
  names: ProblemNames
}

/** Whose tickets the answer touches: how many seats, where they go, and what else can be offered. */
export function TouchedVisitors({ timetable, answer, names }: TouchedVisitorsProps) {
  const { say, formats } = useWords()
  const { edition } = timetable
  const { data: touched = [] } = useQuery(touchedQuery(edition.id, answer.soft))
  if (touched.length === 0) return null
  const place = ({ startsAt, screenId }: { startsAt: string; screenId: string }) =>
    `${formats.dayAndTime(onClock(startsAt, edition.timeZone))}, ${names.screen(screenId)}`
  const seats = touched.reduce((sum, each) => sum + each.seatsSold, 0)
  const offers = ({ others }: Touched) =>
    others.map(other => say('solver.touched.other', { place: place(other), free: formats.count(other.free) }))
  return (
    <details>
      <Text component="summary" fw={600}>
        {say('solver.touched', { count: touched.length, seats: formats.count(seats) })}
      </Text>
      <ul className="plain-list">
        {touched.map(each => (
          <li key={each.screeningId}>
            <Text size="sm" mt={6}>
              {say(each.to ? 'solver.touched.moves' : 'solver.touched.homeless', {
                name: names.screening(each.screeningId),
                seats: each.seatsSold,
                place: each.to ? place(each.to) : '',
              })}
            </Text>
            <Text size="sm" c="dimmed">
              {each.others.length > 0
                ? say('solver.touched.others', { others: names.list(offers(each)) })
                : say('solver.touched.none')}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  )
}
