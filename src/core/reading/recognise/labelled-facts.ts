import type { Field } from '../../film/facts.ts'
import { creditRoles } from '../../film/person.ts'
import { type Candidate, candidate } from '../candidate.ts'
import type { LabelMeaning } from '../languages/language-data.ts'
import { readCompanies } from '../names/company-names.ts'
import { isOnlyNames, readPeople } from '../names/person-names.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Page } from '../page/page.ts'
import { castOrDistributors } from './cast-or-distributors.ts'
import { arePersons, readCompanyField } from './labelled-companies.ts'
import { readData } from './labelled-data.ts'

/** How far a label is believed by the way it is set (docs/rules/reading.md#scores). */
const SURE = { colon: 0.95, mark: 0.92, alone: 0.9, glued: 0.93, spaced: 0.8 } as const

const PEOPLE: readonly Field[] = [...creditRoles, 'interviewee', 'articleAuthor']
const COMPANIES: readonly Field[] = ['productionCompanies', 'distributors', 'worldSales']

/** Facts that a label announces. */
export function labelledFacts(page: Page, parts: readonly LabelledPart[]): Candidate[] {
  return parts.flatMap(part =>
    part.meanings.flatMap(meaning => readPart(page, part, castOrDistributors(page, part, meaning, parts))),
  )
}

function readPart(page: Page, part: LabelledPart, meaning: LabelMeaning): Candidate[] {
  if (meaning === 'premiere' && part.end <= part.start)
    return [
      candidate(
        'premiere',
        page.text.slice(part.labelStart, part.labelEnd),
        { start: part.labelStart, end: part.labelEnd },
        'premiere-alone',
        0.6,
      ),
    ]
  if (meaning === 'other' || part.end <= part.start) return []
  const text = page.text.slice(part.start, part.end)
  const rule = `label-${part.style}`
  const score = SURE[part.style]
  const label = page.text.slice(part.labelStart, part.labelEnd)
  const why = `after "${label}"`
  if (PEOPLE.includes(meaning)) {
    if (part.style === 'spaced' && !isOnlyNames(text, page.language)) return []
    if (meaning === 'cast' && part.style === 'glued' && !isOnlyNames(text.split('\n')[0]!, page.language))
      return []
    const names = readPeople(text, part.start, page.language, part.style !== 'spaced')
    if (names.length > 0 && meaning !== 'interviewee' && meaning !== 'articleAuthor')
      return names.map(it => candidate(meaning as 'cast', it.name, it, rule, score, why))
    if (names.length > 0)
      return meaning === 'interviewee'
        ? [candidate('interviewee', names[0]!.name, names[0]!, rule, score, why)]
        : [candidate('articleAuthor', names[0]!.name, names[0]!, rule, score * 0.9, why)]
    if (meaning !== 'producers') return []
    return readCompanies(text, part.start).map(it =>
      candidate('productionCompanies', it.name, it, rule, score * 0.7, why),
    )
  }
  if (meaning === 'productionCompanies' && part.meanings.length === 1 && arePersons(text, page.language))
    return readPeople(text, part.start, page.language, false).map(it =>
      candidate('producers', it.name, it, rule, score * 0.8, why, 'names without the words of companies'),
    )
  if (COMPANIES.includes(meaning))
    return readCompanyField(page, part, meaning as 'distributors', text, rule, score, why)
  return readData(page, part, meaning, text, rule, score, why, label)
}
