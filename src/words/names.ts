import type { HouseLanguage } from '#core/localised.ts'
import { localeOf } from './locale.ts'

const displays = new Map<string, Intl.DisplayNames>()

function display(language: HouseLanguage, type: 'region' | 'language'): Intl.DisplayNames {
  const name = language + type
  let found = displays.get(name)
  if (!found) {
    found = new Intl.DisplayNames(localeOf(language), { type, fallback: 'code' })
    displays.set(name, found)
  }
  return found
}

/** "Bolivia" for BO; the code itself when nobody knows it. */
export function countryName(language: HouseLanguage, code: string): string {
  return named(display(language, 'region'), code)
}

/** "Spanish" for es; the tag itself when nobody knows it. */
export function languageName(language: HouseLanguage, tag: string): string {
  return named(display(language, 'language'), tag)
}

/** A code from a document may be no well-formed tag at all, which Intl answers by throwing. */
function named(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

const lists = new Map<HouseLanguage, Intl.ListFormat>()

/** "Spanish, Quechua and Aymara" */
export function listOf(language: HouseLanguage, parts: readonly string[]): string {
  let list = lists.get(language)
  if (!list) {
    list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' })
    lists.set(language, list)
  }
  return list.format(parts)
}
