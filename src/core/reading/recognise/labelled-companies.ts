import { type Candidate, candidate } from '../candidate.ts'
import { dateIn } from '../lexicon/dates.ts'
import { durationIn } from '../lexicon/durations.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { yearIn } from '../lexicon/years.ts'
import { COMPANY_WORDS, readCompanies } from '../names/company-names.ts'
import { isOnlyNames, readPeople } from '../names/person-names.ts'
import { splitList } from '../names/split-list.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Page } from '../page/page.ts'
import { offset } from './labelled-tongues.ts'

/** Two or three words each, all names by form, none with the words of companies. */
export function arePersons(text: string, language: string): boolean {
  if (COMPANY_WORDS.test(text) || text.includes('\n') || text === text.toUpperCase()) return false
  const names = readPeople(text, 0, language, false)
  return (
    isOnlyNames(text, language) &&
    names.length > 0 &&
    names.every(
      it =>
        it.name.split(' ').length >= 2 &&
        it.name.split(' ').length <= 4 &&
        !/\b(?:do|das|dos|del|the|of|la|le)\b/iu.test(it.name),
    ) &&
    countNames(text, language) === names.length
  )
}

export function countNames(text: string, language: string): number {
  return splitList(text, 0, language).length
}

export function readCompanyField(
  page: Page,
  part: LabelledPart,
  field: 'productionCompanies' | 'distributors' | 'worldSales',
  text: string,
  rule: string,
  score: number,
  why: string,
): Candidate[] {
  const length = durationIn(text)
  if (length?.start === 0)
    return [candidate('minutes', length.minutes, offset(length, part.start), rule, score * 0.9, why)]
  if (/^\d/u.test(text) && dateIn(text, 0, page.language)?.start === 0) return []
  if (part.style === 'spaced' && (text.length > 60 || !/^\p{Lu}/u.test(text))) return []
  const first = part.lastLine > part.line + 3 && field !== 'productionCompanies' ? text.split('\n')[0]! : text
  const countries = countriesIn(first, false)
  const only =
    countries.length > 0 &&
    countries.reduce((sum, it) => sum + it.end - it.start, 0) > first.replace(/[^\p{L}]/gu, '').length * 0.8
  if (only && field === 'productionCompanies')
    return countries.map(it =>
      candidate('countries', it.code, offset(it, part.start), rule, score * 0.9, why),
    )
  const year = yearIn(first)
  if (
    field === 'productionCompanies' &&
    countries.length > 0 &&
    year &&
    year.start - countries.at(-1)!.end < 4
  )
    return [
      ...countries.map(it => candidate('countries', it.code, offset(it, part.start), rule, score * 0.9, why)),
      candidate('year', year.year, offset(year, part.start), rule, score * 0.9, why),
    ]
  return readCompanies(first, part.start).map(it =>
    candidate(field, it.name, it, rule, score, why, page.language),
  )
}
