import { IntlMessageFormat } from 'intl-messageformat'
import type { HouseLanguage } from '#core/localised.ts'
import { houseLanguages } from '#core/localised.ts'
import type { Refusal } from '#core/refusal.ts'
import { catalogs, type Key, type Room } from './catalogs.ts'
import { dateOf } from './dates.ts'
import { localeOf } from './locale.ts'

/** Values of a sentence's parameters, already formatted where the sentence does not format them itself. */
export type Params = Record<string, string | number>

const read = new Map<string, IntlMessageFormat>()

/** The sentence `room.key` in a house language; ICU MessageFormat plurals and selects are the catalog's business. */
export function speak(language: HouseLanguage, key: Key, params: Params = {}): string {
  const name = `${language} ${key}`
  let sentence = read.get(name)
  if (!sentence) {
    sentence = new IntlMessageFormat(catalogSentence(language, key), localeOf(language), undefined, {
      ignoreTag: true,
    })
    read.set(name, sentence)
  }
  return String(sentence.format(params))
}

function catalogSentence(language: HouseLanguage, key: Key): string {
  const dot = key.indexOf('.')
  const room = key.slice(0, dot) as Room
  const sentence = (catalogs[language][room] as Record<string, string>)[key.slice(dot + 1)]
  if (sentence === undefined) throw new Error(`No words in ${language} for ${key}`)
  return sentence
}

/**
 * The sentence for a refusal (catalogs/{language}/refusals.json). A code may have further sentences, `code.something`,
 * that use what the refusal is about: the one that tells most of it is spoken, and `code` alone when nothing is known.
 */
export function speakRefusal(language: HouseLanguage, refusal: Refusal): string {
  const about = known(language, refusal.about)
  let best = { key: `refusals.${refusal.refused}` as Key, told: 0 }
  for (const { key, needs } of furtherSentences(language, refusal.refused)) {
    if (needs.length > best.told && needs.every(need => need in about)) best = { key, told: needs.length }
  }
  return speak(language, best.key, about)
}

const further = new Map<string, { key: Key; needs: string[] }[]>()

/** The sentences `code.something` of a refusal, and the parameters that each needs. */
function furtherSentences(language: HouseLanguage, code: Refusal['refused']) {
  const name = `${language} ${code}`
  let sentences = further.get(name)
  if (!sentences) {
    sentences = Object.entries(catalogs[language].refusals)
      .filter(([key]) => key.startsWith(`${code}.`))
      .map(([key, sentence]) => ({ key: `refusals.${key}` as Key, needs: parametersOf(sentence) }))
    further.set(name, sentences)
  }
  return sentences
}

/** What can be said of it: nothing that is empty, a date as people write it, a kind of thing as a select's key. */
function known(language: HouseLanguage, about: Refusal['about']): Params {
  const filled = Object.entries(about).filter(([, value]) => value !== '')
  return Object.fromEntries(
    filled.map(([name, value]) => {
      if (name === 'day') return [name, dateOf(language, Temporal.PlainDate.from(String(value)))]
      // ICU takes no hyphens in the keys of a select.
      return [name, name === 'what' ? String(value).replaceAll('-', '_') : value]
    }),
  )
}

/** Names of the parameters that a sentence in ICU MessageFormat takes. */
export function parametersOf(sentence: string): string[] {
  const names = new Set<string>()
  const collect = (parts: ReturnType<IntlMessageFormat['getAst']>) => {
    for (const part of parts) {
      if ('options' in part) for (const option of Object.values(part.options)) collect(option.value)
      if ('value' in part && part.type !== literalPart) names.add(part.value)
    }
  }
  collect(new IntlMessageFormat(sentence, 'en', undefined, { ignoreTag: true }).getAst())
  return [...names].sort()
}

// The parser's number for plain text; its enum is not exported by intl-messageformat.
const literalPart = 0

/** The house language that a reader's `Accept-Language` header prefers; `otherwise` when none is spoken here. */
export function preferredLanguage(header: string | undefined, otherwise: HouseLanguage): HouseLanguage {
  const wishes = (header ?? '')
    .split(',')
    .map(wish => {
      const [tag = '', ...settings] = wish.trim().toLowerCase().split(';')
      const weight = settings.map(setting => /^\s*q=([\d.]+)/.exec(setting)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(wish => wish.weight > 0)
    .sort((one, other) => other.weight - one.weight)
  for (const wish of wishes) {
    const spoken = houseLanguages.find(language => language === wish.language)
    if (spoken) return spoken
  }
  return otherwise
}
