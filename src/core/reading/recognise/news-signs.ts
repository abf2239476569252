import { dateIn } from '../lexicon/dates.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'

/** What speaks for a page being news: a dateline before its first sentence, and words of what has just happened. */
export function newsPoints(page: Page): number {
  const lead = page.lines.slice(0, 8)
  const text = lead
    .map(it => it.folded)
    .join('\n')
    .slice(0, 1200)
  const words = wordsOf('news', pageLanguages(page)).filter(it => says(text, it)).length
  return (lead.some(it => opensWithDate(it, page.language)) ? 1.4 : 0) + Math.min(4, words) * 0.6
}

/** `27/03/2023 - The Lithuanian director…`, `Bogotá, 26 de septiembre de 2024 (…)`, `ROMA – …`. */
function opensWithDate(line: Line, language: string): boolean {
  if (line.words < 12) return false
  if (/^\p{Lu}{3,}(?:\s\p{Lu}{3,})?\s?(?:\([^()]{2,30}\)\s?)?[–—-]\s/u.test(line.text)) return true
  const date = dateIn(line.text.slice(0, 70), 0, language)
  if (!date || !/^\d{4}/u.test(date.date)) return false
  const before = line.text.slice(0, date.start).trim()
  const after = line.text.slice(date.end, date.end + 4)
  return (before === '' || /^\p{Lu}[\p{L}\s.-]{2,24},$/u.test(before)) && /^\s?(?:[-–—|:(.])/u.test(after)
}

function says(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + word.length] ?? ' ')) return true
  return false
}
