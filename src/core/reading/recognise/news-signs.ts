import { sentencesOf } from '../languages/sentences/all-sentences.ts'
import { dateIn } from '../lexicon/dates.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { beginsWith, LARGE } from '../lexicon/letters.ts'
import { FIGURES } from '../lexicon/marks.ts'
import { remembered } from '../lexicon/remembered.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { saysWord, wordsOnPage } from '../page/words-on-page.ts'
import { dateInLine } from './dated-lines.ts'

/** What speaks for a page being news: a dateline before its first sentence, and words of what has just happened. */
export function newsPoints(page: Page): number {
  const lead = page.lines.slice(0, 8)
  const text = lead
    .map(it => it.folded)
    .join('\n')
    .slice(0, 1200)
  const words = wordsOnPage(page, newsWords(page.language)).filter(it => saysWord(text, it)).length
  const dated = lead.some(it => opensWithDate(it, page.language))
    ? 1.4
    : lead.some(it => isDateline(it, page))
      ? 1
      : 0
  const section = lead.some(it => it.words < 3 && wordsOf('news', pageLanguages(page)).includes(it.folded))
  return dated + Math.min(4, words) * 0.6 + (section ? 0.8 : 0)
}

/** Folded, those of English with those of a language. */
const newsWords = remembered((language): readonly string[] => [
  ...new Set([...wordsOf('news', [language, 'en']), ...sentencesOf(language).news.map(fold)]),
])

/** `Barcelona, 4 d'octubre de 2021` on a line of its own, right above the first sentence. */
function isDateline(line: Line, page: Page): boolean {
  if (line.words > 8 || (line.marks & FIGURES) === 0 || !PLACE_AND_DAY.test(line.text)) return false
  const date = dateInLine(page, line)
  return (
    date !== undefined &&
    !date.date.startsWith('-') &&
    line.text.length - date.end < 2 &&
    page.lines[line.index + 1]?.prose === true
  )
}

const PLACE_AND_DAY = lean(/^\p{Lu}[\p{L}\s.-]{2,24},\s\d/u)
/** `ROMA –`. */
const SHOUTED_PLACE = lean(/^\p{Lu}{3,}(?:\s\p{Lu}{3,})?\s?(?:\([^()]{2,30}\)\s?)?[–—-]\s/u)
/** "Saint-Louis, 8 mai (ANP) – Le film". */
const PLACE_AND_AGENCY = lean(
  /^\p{Lu}[\p{L}\s.'’-]{2,24},\s(?:le\s)?\d{1,2}\.?\s(?:de\s|d['’])?\p{L}{3,10}\.?\s?(?:\([^()]{2,30}\)\.?\s?|[–—-]\s)/u,
)
const PLACE = lean(/^\p{Lu}[\p{L}\s.-]{2,24},$/u)

/** `27/03/2023 - The Lithuanian director…`, `Bogotá, 26 de septiembre de 2024 (…)`, `ROMA – …`. */
function opensWithDate(line: Line, language: string): boolean {
  if (line.words < 12) return false
  if (beginsWith(line.text, LARGE) && SHOUTED_PLACE.test(line.text)) return true
  if ((line.marks & FIGURES) === 0) return false
  if (beginsWith(line.text, LARGE) && PLACE_AND_AGENCY.test(line.text)) return true
  const date = dateIn(line.text.slice(0, 70), 0, language)
  if (!date || date.date.startsWith('-')) return false
  const before = line.text.slice(0, date.start).trim()
  const after = line.text.slice(date.end, date.end + 4)
  return (before === '' || PLACE.test(before)) && /^\s?(?:[-–—|:(.])/u.test(after)
}
