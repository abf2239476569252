import { Text } from '@mantine/core'
import type { SeatRelease } from '../api/seats.ts'
import { useWords } from '../words/words.tsx'
import { releasableName } from './releasables.ts'

interface ReleaseListProps {
  releases: readonly SeatRelease[]
  /** When the screening starts, to tell the moments on the clock. */
  startsAt?: Temporal.ZonedDateTime
}

/** Which seats go where and when, the earliest first. */
export function ReleaseList({ releases, startsAt }: ReleaseListProps) {
  const { say, formats } = useWords()
  if (releases.length === 0) return <Text c="dimmed">{say('seats.releases.none')}</Text>
  return (
    <ul className="plain-list">
      {releases.map(({ what, to, minutesBefore }) => (
        <li key={what}>
          <Text>
            {say('seats.releases.line', {
              what: releasableName(say, what),
              to: say(`allocation.${to}`),
              minutes: minutesBefore,
            })}
            {startsAt && (
              <Text span c="dimmed">
                {' · '}
                {formats.dayAndTime(startsAt.subtract({ minutes: minutesBefore }))}
              </Text>
            )}
          </Text>
        </li>
      ))}
    </ul>
  )
}
