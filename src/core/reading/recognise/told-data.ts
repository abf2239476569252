import { type Candidate, candidate } from '../candidate.ts'
import { sentencesOf } from '../languages/sentences/all-sentences.ts'
import { durationIn } from '../lexicon/durations.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { countriesIn, type FoundCode, languagesIn } from '../lexicon/lists-of-names.ts'
import { FIGURES } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { minutesInWords, saysMinutes } from '../lexicon/minutes-in-words.ts'
import { wordEndsAt, wordStartsAt } from '../lexicon/phrase-index.ts'
import type { Line, Page } from '../page/page.ts'
import { tellsRelated } from '../page/related.ts'
import { wordsOnPage } from '../page/words-on-page.ts'
import { dataInParentheses } from './data-in-parentheses.ts'
import { ofAnotherFilm } from './other-films.ts'
import { toldLengths } from './told-lengths.ts'

/** Shorter than this a length in a sentence is a shot's or a scene's. */
const SHORTEST = 40

/** Length, countries and spoken languages that sentences tell: "runs 96 minutes", "a co-production between …". */
export function toldData(
  page: Page,
  title: string | undefined,
  biographies: ReadonlySet<number>,
): Candidate[] {
  const words = sentencesOf(page.language)
  const [lasts, coproduction, spoken] = [words.lasts, words.coproduction, words.spoken].map(it =>
    wordsOnPage(page, foldedOnce(it)),
  ) as [readonly string[], readonly string[], readonly string[]]
  const found: Candidate[] = []
  for (const line of page.lines) {
    if (line.index < 14 && !line.prose) found.push(...dataInParentheses(page, line, title))
    if (
      line.words < 5 ||
      biographies.has(line.index) ||
      tellsRelated(line) ||
      (!line.prose && line.words < 9)
    )
      continue
    const inWords = saysMinutes(line.folded, page.language)
    for (const { start, end } of inWords || line.marks & FIGURES ? placesOf(line, lasts) : []) {
      const length = lengthAt(line, end, page.language)
      if (length && length.minutes >= SHORTEST && !ofAnotherFilm(line.text, start, title))
        found.push(
          candidate(
            'minutes',
            length.minutes,
            length,
            'told-length',
            0.62,
            `after "${line.text.slice(start, end)}"`,
          ),
        )
    }
    if (line.marks & FIGURES) found.push(...toldLengths(page, line, title))
    if (line.prose || line.index >= 14) found.push(...dataInParentheses(page, line, title))
    for (const start of inWords ? sentencesFrom(line.text) : []) {
      const alone = minutesInWords(line.text.slice(start, start + 60), page.language)
      if (alone && alone.minutes >= SHORTEST)
        found.push(
          candidate(
            'minutes',
            alone.minutes,
            { start: line.start + start, end: line.start + start + alone.length },
            'told-length',
            0.56,
            'begins a sentence',
          ),
        )
    }
    for (const { start, end } of placesOf(line, coproduction)) {
      const countries = runOf(line, end, countriesIn(line.text.slice(end, end + 140), false))
      if (countries.length < 1 || ofAnotherFilm(line.text, start, title)) continue
      for (const it of countries)
        found.push(
          candidate(
            'countries',
            it.code,
            it,
            'told-countries',
            0.66,
            `after "${line.text.slice(start, end)}"`,
          ),
        )
    }
    for (const { start, end } of placesOf(line, spoken)) {
      if (ofAnotherFilm(line.text, start, title)) continue
      for (const it of runOf(line, end, languagesIn(line.text.slice(end, end + 80), false)))
        found.push(
          candidate('languages', it.code, it, 'told-tongues', 0.62, `after "${line.text.slice(start, end)}"`),
        )
    }
  }
  return found
}

/** Where the sentences of a line begin, past the letter of a speaker. */
function sentencesFrom(text: string): number[] {
  return matchesOf(SENTENCE_START, text).map(it => it.index + it[0].length)
}

const SENTENCE_START = lean(/(?:^(?:\p{Lu}{1,4}[.:]\s)?|[.!?…]\s)(?=\p{Lu})/gu)

const FOLDED = new Map<readonly string[], readonly string[]>()

function foldedOnce(phrases: readonly string[]): readonly string[] {
  const known = FOLDED.get(phrases) ?? phrases.map(fold)
  FOLDED.set(phrases, known)
  return known
}

/** Where a line has one of these words. */
function placesOf(line: Line, words: readonly string[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const folded of words) {
    for (let at = line.folded.indexOf(folded); at >= 0; at = line.folded.indexOf(folded, at + 1)) {
      const end = at + folded.length
      if (wordStartsAt(line.folded, at) && wordEndsAt(line.folded, end)) found.push({ start: at, end })
    }
  }
  return found
}

/** A length right behind its words, in figures or in words. */
function lengthAt(
  line: Line,
  at: number,
  language: string,
): { minutes: number; start: number; end: number } | undefined {
  const rest = line.text.slice(at, at + 60)
  const lead =
    /^\s(?:(?:about|just|only|barely|some|nearly|apenas|solo|unos|casi|nur|knapp|rund|etwa|quelque|près de|à peine|seulement|circa|appena|quasi|slechts|ruim|cerca de|gairebé|només)\s)?/iu.exec(
      rest,
    )
  if (!lead) return undefined
  const from = lead[0].length
  const written = minutesInWords(rest.slice(from), language)
  if (written)
    return {
      minutes: written.minutes,
      start: line.start + at + from,
      end: line.start + at + from + written.length,
    }
  const printed = durationIn(rest, from)
  return printed && printed.start === from
    ? { minutes: printed.minutes, start: line.start + at + printed.start, end: line.start + at + printed.end }
    : undefined
}

const BETWEEN =
  /^[\s,/–-]*(?:(?:and|y|e|i|und|et|en|en|sowie|as well as|le|la|les|l['’]|il|lo|gli|der|die|het|o|a|os|as|el|els|los|en|in|auf)\s?)*[\s,/–-]*$/iu

/** The names that follow one another from the beginning on, with nothing but joints between them. */
function runOf(line: Line, at: number, codes: readonly FoundCode[]): FoundCode[] {
  const run: FoundCode[] = []
  let end = 0
  for (const it of codes) {
    if (!BETWEEN.test(line.text.slice(at + end, at + it.start))) break
    run.push({ code: it.code, start: line.start + at + it.start, end: line.start + at + it.end })
    end = it.end
  }
  return run
}
