import type { HouseLanguage } from '#core/localised.ts'

/** BCP 47 for Intl: English counts the day from 0 to 24 and puts the day before the month, as the other three do. */
const locales = { en: 'en-GB', es: 'es', de: 'de', fr: 'fr' } as const

export function localeOf(language: HouseLanguage): string {
  return locales[language]
}
