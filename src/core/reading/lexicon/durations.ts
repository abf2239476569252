import { lean } from './lean.ts'
import { hasNumber } from './letters.ts'

/** A running time and where it stands. */
export interface FoundDuration {
  minutes: number
  start: number
  end: number
}

const HOURS =
  'h(?:rs?|ours?|eures?|oras?)?|hod(?:in[ya]?)?|std|stunden?|[oó]r[aăe]|uur|uren|u|tim(?:m(?:ar|e))?|timer?|tunti[a]?|godz|saat|klst|hores?|ώρ(?:α|ες)'
const MINUTES = 'min(?:s|utes?|uten|utos?|uti|uts?|utter|uuttia|ut|uta)?|mín|mn|dk|dakika|perc|λεπτά|m'
const DURATION = lean(
  new RegExp(
    `(?<![\\p{L}\\d.,:/-])(?:` +
      `(?<h>\\d{1,2})\\s?(?:${HOURS}|t(?=\\.?\\s\\d{1,2}\\s?min))\\.?(?![\\p{L}])(?:\\s?(?:,|and|und|et|y|e|i|en)?\\s?(?<hm>\\d{1,2})(?!\\d)(?:\\s?(?:${MINUTES}|['’′´])(?![\\p{L}\\d]))?)?` +
      `|(?<h2>\\d{1,2})h(?<hm2>\\d{2})(?!\\d)(?:\\s?(?:${MINUTES})(?![\\p{L}]))?` +
      `|(?<m>\\d{1,3})(?:[.,]\\d{1,2})?\\s?(?:(?:${MINUTES})(?![\\p{L}])|['’‘′´](?!\\d|\\p{L})(?:\\s?\\d{1,2}\\s?(?:''|”|"|″|′′))?)` +
      `)`,
    'iu',
  ),
)

/** The first running time in `text` from `from` on; nothing under a minute or over a day is one. */
export function durationIn(text: string, from = 0): FoundDuration | undefined {
  if (!hasNumber(text, 3, from)) return undefined
  let at = from
  for (let tries = 0; tries < 8; tries++) {
    const match = DURATION.exec(text.slice(at))
    if (!match) return undefined
    const start = at + match.index
    const end = start + match[0].length
    const groups = match.groups!
    const hours = groups.h ?? groups.h2
    const minutes =
      hours === undefined ? Number(groups.m) : Number(hours) * 60 + Number(groups.hm ?? groups.hm2 ?? 0)
    // 20h30 is a time of day, 1h30 a length; 9h and more alone is taken for a time
    const clock = hours !== undefined && Number(hours) > 8
    if (minutes >= 1 && minutes <= 900 && !clock)
      return { minutes, start, end: start + match[0].trimEnd().length }
    at = end
  }
  return undefined
}
