import { type Refusal, refuse } from '../refusal.ts'
import { isLanguage, isName, isText, isWhole } from '../right-value.ts'
import type { Facts, Field } from './facts.ts'

type Test = (value: unknown) => boolean

const isYear: Test = value => isWhole(value, 1870, 2200)
const isCountryCode: Test = value => typeof value === 'string' && /^[A-Z]{2}$/.test(value)
const isParagraphs: Test = value => isText(value) && value.trim() !== ''
const listOf =
  (test: Test): Test =>
  value =>
    Array.isArray(value) && value.every(test)
const recordOf =
  (tests: Record<string, Test>): Test =>
  value =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every(key => key in tests) &&
    Object.entries(tests).every(([key, test]) => test((value as Record<string, unknown>)[key]))
const optional =
  (test: Test): Test =>
  value =>
    value === undefined || test(value)

const rights: Record<Field, Test> = {
  title: isName,
  originalTitle: isName,
  otherTitles: listOf(isName),
  year: isYear,
  countries: listOf(isCountryCode),
  minutes: value => isWhole(value, 1, 48 * 60),
  colour: value => value === 'colour' || value === 'bw' || value === 'both',
  languages: listOf(isLanguage),
  subtitles: listOf(isLanguage),
  genres: listOf(isName),
  certificate: recordOf({ system: optional(isName), value: isName }),
  directors: listOf(isName),
  writers: listOf(isName),
  producers: listOf(isName),
  cinematographers: listOf(isName),
  editors: listOf(isName),
  composers: listOf(isName),
  sound: listOf(isName),
  cast: listOf(isName),
  productionCompanies: listOf(isName),
  distributors: listOf(isName),
  worldSales: listOf(isName),
  awards: listOf(recordOf({ festival: isName, award: isName, year: optional(isYear) })),
  screenings: listOf(
    recordOf({
      date: value => typeof value === 'string' && /^(\d{4}|-)-\d{2}-\d{2}$/.test(value),
      time: optional(value => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)),
      venue: optional(isName),
      notes: optional(isText),
    }),
  ),
  premiere: isName,
  quotes: listOf(recordOf({ text: isParagraphs, source: isName })),
  synopsis: isParagraphs,
  synopsisAuthor: isName,
  guestsPresent: listOf(isName),
  articleAuthor: isName,
  publication: isName,
  interviewee: isName,
  biographies: listOf(recordOf({ person: isName, text: isParagraphs })),
}

/** Whether the text names a field of Facts. */
export function isField(text: string): text is Field {
  return Object.hasOwn(rights, text)
}

/** Refuses a value that its field cannot hold (`wrong-value`, named by the field); null empties a field. */
export function checkFact(field: string, value: unknown): Refusal<'wrong-value'> | undefined {
  if (!isField(field)) return refuse('wrong-value', { field })
  return value === null || rights[field](value) ? undefined : refuse('wrong-value', { field })
}

/** The same for several at once; a film needs a title. */
export function checkFacts(facts: Facts): Refusal<'wrong-value'> | undefined {
  if (!facts.title) return refuse('wrong-value', { field: 'title' })
  for (const [field, value] of Object.entries(facts)) {
    const wrong = value === undefined ? undefined : checkFact(field, value)
    if (wrong) return wrong
  }
  return undefined
}
