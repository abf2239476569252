import { dateIn, timeIn } from '../lexicon/dates.ts'

/**
 * The day and the hour that cells of a sheet state, together in one or each in its own: `YYYY-MM-DD` (`--MM-DD` without a
 * year) and `HH:MM`. Nothing where an hour is told in universal time (`Z`): it is not what the clock in the hall
 * shows, while an hour with an offset is the hall's own, as schema.org writes it.
 */
export function statedMoment(
  day: string,
  hour: string | undefined,
  language: string,
): { date: string | undefined; time: string | undefined } {
  const instant = /(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?/u.exec(day)
  if (instant?.[3] === 'Z') return { date: undefined, time: undefined }
  return {
    date: instant?.[1] ?? dateIn(day, 0, language)?.date,
    time: instant?.[2] ?? (hour && timeIn(hour)?.time) ?? timeIn(day, 6)?.time,
  }
}
