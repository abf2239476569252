import { type FoundTime, timeIn } from '../lexicon/dates.ts'
import { durationIn } from '../lexicon/durations.ts'
import { CURRENCY_BEFORE, CURRENCY_BEHIND, HOUSE_HOURS } from '../lexicon/house-hours.ts'
import { lean } from '../lexicon/lean.ts'
import type { Line, Page } from '../page/page.ts'

/** The zone of a clock, which the hour of an article has; `NFT2` and `GFT 1` are halls. */
const ZONE = lean(
  /^\s?(?:GMT|UTC|BST|IST|JST|AEST|W?EST|CES?T|EES?T|E[DS]T|C[DS]T|M[DS]T|P[DS]T|[ECMP]T|CLS?T|ART|BRT|PYT|UYT|COT|PET|VET)(?![\p{L}\d])/u,
)

/**
 * A time at which no film begins: `1h 34min` is a length, `09.00 GMT` the hour of an article, `£12.50 / £10.50` are prices,
 * `→ 20h35` is when it ends, `Doors 19:00` when one may come in, `– 2u35` a length, `room 2.14` a door.
 */
function isNoShowTime(text: string, time: FoundTime): boolean {
  const before = text.slice(Math.max(0, time.start - 40), time.start)
  const behind = text.slice(time.end, time.end + 12)
  if (ZONE.test(behind)) return true
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

/** `ore 15.30 e 21)`, `ore 15,30 e 20,45`: an hour that shares the word for it with the one before. */
const FURTHER_HOUR = /^\s(?:e|y|und|and|et|i|en|&)\s([12]\d)(?:,([0-5][05])(?![\d,]|\s?[€$£])|(?=\)))/u

/** `14h00 - 18h15 - 20h45`: three hours with strokes between are three showings. */
const CHAINED = /(?:\d{1,2}[:.hu]\d\d\s?(?:uhr|h|hs)?\s?[-–—]\s?){2,}\d{1,2}[:.hu]\d\d/iu

/** From half an hour to four hours: an hour and the end of what begins then. */
function isSpan(from: string, to: string): boolean {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const length = minutes(to) - minutes(from)
  return (length >= 20 && length <= 240) || length < -900
}

/** `12.30  5.15`: a smaller hour behind a greater one, without a word for the half of the day, is in the afternoon. */
function inAfternoon(line: Line, before: FoundTime, time: FoundTime): boolean {
  const hour = Number(time.time.slice(0, 2))
  return (
    hour < 11 &&
    hour > 0 &&
    time.time < before.time &&
    `${hour + 12}${time.time.slice(2)}` > before.time &&
    !/^0|[ap]\.?m/iu.test(line.text.slice(time.start, time.end + 3)) &&
    !/:/u.test(line.text.slice(time.start, time.end))
  )
}

/** `wo 22/10   14u30 – 20u00`: a day and two hours, a stroke between, too far apart for one film to begin and end. */
const DAY_AND_TWO = lean(
  /^(?:\p{L}{2,12}\.?,?\s)?\d{1,2}[./]\d{1,2}\.?[\s:|]+(\d{1,2}[:.hu]\d\d)\s?[-–—]\s?(\d{1,2}[:.hu]\d\d)$/u,
)

/** Where a line right above or below has two hours too far apart, a stroke parts two showings here too. */
export function strokesPartBeside(page: Page, line: Line): boolean {
  return (
    DAY_AND_TWO.test(line.text) &&
    page.lines.slice(Math.max(0, line.index - 6), line.index + 7).some(other => {
      const two = DAY_AND_TWO.exec(other.text)
      const [from, to] = (two?.slice(1) ?? []).map(it => timeIn(`${it}`)?.time)
      return from !== undefined && to !== undefined && from < to && !isSpan(from, to)
    })
  )
}

/** The times of a stretch of a line at which a film begins. */
export function showTimes(line: Line, from: number, limit: number, strokesPart: boolean): FoundTime[] {
  const times: FoundTime[] = []
  let at = from
  for (let tries = 0; tries < 12; tries++) {
    const time = timeIn(line.text.slice(0, limit), at)
    if (!time) break
    at = time.end
    if (isNoShowTime(line.text, time)) continue
    const range = times.at(-1)
    const between = range ? line.text.slice(range.end, time.start) : ''
    if (range && inAfternoon(line, range, time))
      time.time = `${Number(time.time.slice(0, 2)) + 12}${time.time.slice(2)}`
    if (
      !range ||
      !isSpan(range.time, time.time) ||
      strokesPart ||
      CHAINED.test(line.text.slice(from, limit)) ||
      !/^\s*(?:uhr|h|hs)?\s*(?:[-–—→]|to|bis|a las|until)\s*$/iu.test(between)
    )
      times.push(time)
    else range.end = time.end
    const more = FURTHER_HOUR.exec(line.text.slice(time.end, limit))
    if (more) {
      const end = time.end + more[0].length
      const start = time.end + more[0].search(/\d/u)
      times.push({ time: `${more[1]!}:${more[2] ?? '00'}`, start, end })
      at = end
    }
  }
  return times
}
