import type { Edition } from './edition.ts'
import type { ScreeningProposal } from './screening.ts'

/**
 * When a stated screening starts, on the edition's clocks. A date without a year (`--06-24`) is in the year that puts
 * it on or nearest to the edition's days; without a time there is no start.
 */
export function proposedStart(
  { date, time }: Pick<ScreeningProposal, 'date' | 'time'>,
  edition: Pick<Edition, 'startsOn' | 'endsOn' | 'timeZone'>,
): Temporal.ZonedDateTime | undefined {
  const day = statedDay(date, edition)
  if (!day || !time) return undefined
  try {
    return day.toZonedDateTime({ timeZone: edition.timeZone, plainTime: Temporal.PlainTime.from(time) })
  } catch {
    return undefined
  }
}

function statedDay(
  date: string,
  edition: Pick<Edition, 'startsOn' | 'endsOn'>,
): Temporal.PlainDate | undefined {
  const years = date.startsWith('--')
    ? [edition.startsOn.year - 1, edition.startsOn.year, edition.endsOn.year, edition.endsOn.year + 1]
    : [Number(date.slice(0, 4))]
  const [month, day] = date.slice(-5).split('-').map(Number)
  const days = years.flatMap(year => {
    try {
      return [Temporal.PlainDate.from({ year, month: month!, day: day! }, { overflow: 'reject' })]
    } catch {
      return []
    }
  })
  return days.sort((one, other) => daysAway(one, edition) - daysAway(other, edition))[0]
}

/** How far a date is from the edition's days; 0 on them. */
function daysAway(date: Temporal.PlainDate, edition: Pick<Edition, 'startsOn' | 'endsOn'>): number {
  const before = date.until(edition.startsOn).days
  const after = edition.endsOn.until(date).days
  return Math.max(0, before, after)
}
