import { type Candidate, candidate } from '../candidate.ts'
import { durationIn } from '../lexicon/durations.ts'
import { fold } from '../lexicon/fold.ts'
import { interviewWords } from '../lexicon/interview-words.ts'
import { lean } from '../lexicon/lean.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { FIGURES, PARENTHESIS } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { remembered } from '../lexicon/remembered.ts'
import type { Line, Page } from '../page/page.ts'

const ASIDE = lean(/\(([^()]{4,120})\)/gu)
const YEAR = /(?<!\d)(?:18|19|20)\d\d(?!\d)/u

/** `The Long Night (Senegal/Belgium, 2021, 23 min)` in running text: what stands in parentheses behind this film. */
export function dataInParentheses(page: Page, line: Line, title: string | undefined): Candidate[] {
  const found: Candidate[] = []
  if ((line.marks & PARENTHESIS) === 0 || (line.marks & FIGURES) === 0) return found
  for (const match of matchesOf(ASIDE, line.text)) {
    const year = YEAR.exec(match[1]!)
    if (!year || !isOfThisFilm(page, line, match.index, title)) continue
    const at = line.start + match.index + 1
    const length = durationIn(match[1]!, 0)
    const countries = countriesIn(match[1]!, false)
    if (!length && countries.length === 0 && !rightBehind(line, match.index, title)) continue
    const why = 'in parentheses behind the film'
    const add = (field: 'year' | 'minutes', value: number, start: number, end: number) =>
      found.push(
        candidate(field, value, { start: at + start, end: at + end }, 'data-in-parentheses', 0.68, why),
      )
    add('year', Number(year[0]), year.index, year.index + 4)
    if (length) add('minutes', length.minutes, length.start, length.end)
    for (const it of countries)
      found.push(
        candidate(
          'countries',
          it.code,
          { start: at + it.start, end: at + it.end },
          'data-in-parentheses',
          0.68,
          why,
        ),
      )
  }
  return found
}

/** `“The Long Night” (2017; …`: nothing but a quotation mark between. */
function rightBehind(line: Line, at: number, title: string | undefined): boolean {
  if (
    title === undefined ||
    line.index > 14 ||
    !/^\((?:18|19|20)\d\d[;,)]/u.test(line.text.slice(at, at + 6))
  )
    return false
  const before = line.folded.slice(0, at).replace(/[\s"»']+$/u, '')
  return before.endsWith(fold(title))
}

/** A sentence, or more than four words, between the title and the parentheses. */
const SAYS_MORE = lean(/[.;]|\p{L}\s\p{L}+\s\p{L}+\s\p{L}+\s\p{L}+/u)

/** The film's title, or "the film" itself, stands right before. */
function isOfThisFilm(page: Page, line: Line, at: number, title: string | undefined): boolean {
  const before = line.folded.slice(Math.max(0, at - 90), at)
  if (title !== undefined) {
    const own = before.lastIndexOf(fold(title))
    if (own >= 0) return !SAYS_MORE.test(before.slice(own + fold(title).length))
  }
  return line.index < 14 && theFilm(page.language).test(before)
}

/** "the film ", "la película ", and nothing else. */
const theFilm = remembered(language => {
  const { works } = interviewWords(language)
  return lean(new RegExp(`^(?:the|der|la|le|il|o|a|de|el)\\s(?:${works})\\s$`, 'u'))
})
