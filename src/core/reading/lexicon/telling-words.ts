import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import type { LanguageData } from '../languages/language-data.ts'

/** How much a word says for a language that alone has it: small words stand in titles of other languages too. */
const NAME = 1
const SMALL_WORD = 0.5
/** What has to come together, and by how much ahead, before names and small words tell a language. */
const ENOUGH = 0.9
const AHEAD = 1.3

const LANGUAGES_OF = new Map<string, { languages: string[]; worth: number }>()

for (const data of ALL_LANGUAGES) {
  if (data.labelsOnly) continue
  for (const word of [...countries(data), ...days(data), ...unitsOf(data)]) learn(word, data.code, NAME)
  for (const word of data.smallWords ?? []) learn(word, data.code, SMALL_WORD)
}

function learn(word: string, language: string, worth: number): void {
  const known = LANGUAGES_OF.get(word)
  if (!known) LANGUAGES_OF.set(word, { languages: [language], worth })
  else if (!known.languages.includes(language)) known.languages.push(language)
}

function countries({ code, countries: more }: LanguageData): string[] {
  const names = new Intl.DisplayNames([code], { type: 'region' })
  const films = 'DE FR ES IT GB US CH AT BE NL SE DK NO FI PL GR JP BR TR HU RU IN IE DZ MA LU CZ HR'.split(
    ' ',
  )
  return [...films.map(it => names.of(it) ?? ''), ...Object.keys(more ?? {})]
    .map(it => it.toLowerCase())
    .filter(it => /^\p{L}{5,}$/u.test(it))
}

/** Months and weekdays in full. */
function days({ code }: LanguageData): string[] {
  const month = new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' })
  const weekday = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2024, at, at + 1)))
    .flatMap(it => [month.format(it), weekday.format(it)])
    .map(it => it.toLowerCase())
}

/** "minuten", "uhr": words for times that stand in data. */
function unitsOf({ minuteWords, hourWords, clock }: LanguageData): string[] {
  return [...(minuteWords ?? []), ...(hourWords ?? []), ...(clock?.after ?? [])]
    .map(it => it.toLowerCase())
    .filter(it => /^\p{L}{3,}$/u.test(it) && it !== 'min')
}

/**
 * The language of a page of a few lines by the names of countries, months and weekdays, and by small words, each shared
 * among the languages that have it; undefined where none is clearly ahead.
 */
export function languageOfNames(text: string): string | undefined {
  const votes = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}·]+/gu) ?? []) {
    const known = LANGUAGES_OF.get(word)
    for (const language of known?.languages ?? [])
      votes.set(language, (votes.get(language) ?? 0) + known!.worth / known!.languages.length)
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1])
  return first && first[1] >= ENOUGH && first[1] >= AHEAD * (second?.[1] ?? 0) ? first[0] : undefined
}
