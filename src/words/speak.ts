import { IntlMessageFormat } from 'intl-messageformat'
import type { HouseLanguage } from '#core/localised.ts'
import { houseLanguages } from '#core/localised.ts'
import type { Refusal } from '#core/refusal.ts'
import { catalogs, type Key, type Room } from './catalogs.ts'
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
 * The sentence for a refusal (catalogs/{language}/refusals.json). A code may have a second sentence, `code.told`,
 * that uses what the refusal is about; it is spoken when every value it needs is there.
 */
export function speakRefusal(language: HouseLanguage, refusal: Refusal): string {
  const told = `refusals.${refusal.refused}.told`
  if (`${refusal.refused}.told` in catalogs[language].refusals) {
    const needs = parametersOf(catalogs[language].refusals[`${refusal.refused}.told` as never])
    if (needs.every(name => name in refusal.about)) return speak(language, told as Key, refusal.about)
  }
  return speak(language, `refusals.${refusal.refused}`, refusal.about)
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
