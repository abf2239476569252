import { type FoundTime, timeIn } from '../lexicon/dates.ts'
import { durationIn } from '../lexicon/durations.ts'
import { CURRENCY_BEFORE, CURRENCY_BEHIND, HOUSE_HOURS } from '../lexicon/house-hours.ts'

/**
 * A time at which no film begins: `1h 34min` is a length, `09.00 GMT` the hour of an article, `£12.50 / £10.50` are prices,
 * `→ 20h35` is when it ends, `Doors 19:00` when one may come in, `– 2u35` a length, `room 2.14` a door.
 */
export function isNoShowTime(text: string, time: FoundTime): boolean {
  const before = text.slice(Math.max(0, time.start - 40), time.start)
  const behind = text.slice(time.end, time.end + 12)
  if (/^\s?(?:GMT|UTC|CEST|[A-Z]{1,3}T)(?!\p{L})/u.test(behind)) return true
  if (CURRENCY_BEFORE.test(before) || CURRENCY_BEHIND.test(behind)) return true
  if (
    /(?:[→➔➝]|->)\s?$/u.test(before) &&
    (timeIn(before) === undefined || /^\s*(?:[→➔➝]|->)\s?$/u.test(text.slice(0, time.start)))
  )
    return true
  if (HOUSE_HOURS.test(before)) return true
  const said = text.slice(time.start, time.end)
  if (
    /^[1-4][hu]\d\d$/u.test(said) &&
    /(?:^|[–—(|·,/])\s?$/u.test(before) &&
    /^\s?(?:$|[)|·,/])/u.test(behind)
  )
    return true
  if (/^\d\.\d[1-46-9]$/u.test(said) && !/^\s?(?:h|uhr)/iu.test(behind)) return true
  const length = durationIn(text, Math.max(0, time.start - 3))
  return (
    length !== undefined &&
    length.start <= time.start &&
    length.end >= time.end &&
    /min|['’′]$/u.test(text.slice(length.start, length.end))
  )
}
