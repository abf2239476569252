import { durationIn } from '../lexicon/durations.ts'

/** No film is longer, and a number above is none of minutes. */
const LONGEST = 900

/**
 * A running time as sheets and data write it: `PT1H38M`, `01:38:00`, `1:38`, `98 min`, a bare number of minutes (or of
 * seconds, where the heading says so). Seconds over a whole minute are dropped.
 */
export function statedMinutes(
  text: string,
  unit: 'minutes' | 'seconds',
): { minutes: number; start: number; end: number } | undefined {
  const start = text.length - text.trimStart().length
  const own = text.trim()
  const told = (minutes: number, length = own.length) =>
    minutes >= 1 && minutes <= LONGEST
      ? { minutes: Math.floor(minutes), start, end: start + length }
      : undefined
  const iso = /^P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/iu.exec(own)
  if (iso)
    return told(
      Number(iso[1] ?? 0) * 1440 + Number(iso[2] ?? 0) * 60 + Number(iso[3] ?? 0) + Number(iso[4] ?? 0) / 60,
    )
  const clock = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)(?:[.:]\d{1,3})?(?![\d:])/u.exec(own)
  if (clock) {
    const [all, first, middle, last] = clock
    if (first !== undefined) return told(Number(first) * 60 + Number(middle) + Number(last) / 60, all.length)
    // `1:38` are hours and minutes, `14:30` minutes and seconds: few films are ten hours long
    return Number(middle) < 10
      ? told(Number(middle) * 60 + Number(last), all.length)
      : told(Number(middle) + Number(last) / 60, all.length)
  }
  const number = /^(\d{1,6})(?:[.,]\d+)?$/u.exec(own)
  if (number) return told(unit === 'seconds' ? Number(number[1]) / 60 : Number(number[1]))
  const duration = durationIn(text)
  return duration && duration.start - start < 24 ? duration : undefined
}
