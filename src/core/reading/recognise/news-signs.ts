import { sentencesOf } from '../languages/sentences/all-sentences.ts'
import { dateIn } from '../lexicon/dates.ts'
import { fold } from '../lexicon/fold.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { wordsOnPage } from '../page/words-on-page.ts'

/** What speaks for a page being news: a dateline before its first sentence, and words of what has just happened. */
export function newsPoints(page: Page): number {
  const lead = page.lines.slice(0, 8)
  const text = lead
    .map(it => it.folded)
    .join('\n')
    .slice(0, 1200)
  const words = wordsOnPage(page, newsWords(page.language)).filter(it => says(text, it)).length
  const dated = lead.some(it => opensWithDate(it, page.language))
    ? 1.4
    : lead.some(it => isDateline(it, page))
      ? 1
      : 0
  const section = lead.some(it => it.words < 3 && wordsOf('news', pageLanguages(page)).includes(it.folded))
  return dated + Math.min(4, words) * 0.6 + (section ? 0.8 : 0)
}

const WORDS = new Map<string, readonly string[]>()

function newsWords(language: string): readonly string[] {
  const known = WORDS.get(language)
  if (known) return known
  const own = [...new Set([...wordsOf('news', [language, 'en']), ...sentencesOf(language).news.map(fold)])]
  WORDS.set(language, own)
  return own
}

/** `Barcelona, 4 d'octubre de 2021` on a line of its own, right above the first sentence. */
function isDateline(line: Line, page: Page): boolean {
  if (line.words > 8 || !/^\p{Lu}[\p{L}\s.-]{2,24},\s\d/u.test(line.text)) return false
  const date = dateIn(line.text, 0, page.language)
  return (
    date !== undefined &&
    /^\d{4}/u.test(date.date) &&
    line.text.length - date.end < 2 &&
    page.lines[line.index + 1]?.prose === true
  )
}

/** `27/03/2023 - The Lithuanian director…`, `Bogotá, 26 de septiembre de 2024 (…)`, `ROMA – …`. */
function opensWithDate(line: Line, language: string): boolean {
  if (line.words < 12) return false
  if (/^\p{Lu}{3,}(?:\s\p{Lu}{3,})?\s?(?:\([^()]{2,30}\)\s?)?[–—-]\s/u.test(line.text)) return true
  // "Saint-Louis, 8 mai (ANP) – Le film"
  if (
    /^\p{Lu}[\p{L}\s.'’-]{2,24},\s(?:le\s)?\d{1,2}\.?\s(?:de\s|d['’])?\p{L}{3,10}\.?\s?(?:\([^()]{2,30}\)\.?\s?|[–—-]\s)/u.test(
      line.text,
    )
  )
    return true
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
