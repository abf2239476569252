import countries from 'i18n-iso-countries/index.js'
import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import { COUNTRY_CODES, FORMER_COUNTRIES } from './country-codes.ts'
import { PhraseIndex } from './phrase-index.ts'

/** Country names of all our languages (CLDR and the words of the language files), to ISO 3166-1 alpha-2. */
export const PLACES = new PhraseIndex<string>()

const alpha2 = Object.keys(countries.getAlpha2Codes())
for (const data of ALL_LANGUAGES) {
  const names = new Intl.DisplayNames([data.code], { type: 'region' })
  for (const code of alpha2) {
    const name = names.of(code)
    if (name && name !== code && !data.ordinaryElsewhere?.includes(name)) {
      if (data.labelsOnly) {
        PLACES.add(name, code, data.code, name.toLowerCase())
        continue
      }
      PLACES.add(name, code, data.code)
      if (/[’']/.test(name)) PLACES.add(name.replaceAll('’', "'"), code, data.code)
      const bare = name.replace(/\s*\(.*\)$/u, '')
      if (bare.length > 3 && bare !== name) PLACES.add(bare, code, data.code)
    }
  }
  for (const [name, code] of Object.entries(data.countries ?? {})) PLACES.add(name, code, data.code)
}
PLACES.ready()

/** "Français", "italiana": adjectives of countries, by ISO 3166-1 alpha-2. */
export const DEMONYMS = new PhraseIndex<string>()
for (const data of ALL_LANGUAGES)
  for (const [name, code] of Object.entries(data.demonyms ?? {})) DEMONYMS.add(name, code, data.code)
DEMONYMS.ready()

/** Codes as pages print them next to a year: ISO alpha-2 and alpha-3, and the letters of number plates. */
export function countryOfCode(code: string): string | undefined {
  const plain = code.replaceAll('.', '')
  const plate = COUNTRY_CODES[plain] ?? FORMER_COUNTRIES[plain]
  if (plate) return plate
  if (plain.length === 2 && countries.isValid(plain)) return plain
  if (plain.length === 3) return countries.alpha3ToAlpha2(plain)
  return undefined
}
