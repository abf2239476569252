/** The languages the house speaks to the public in, in the order they are offered. */
export const houseLanguages = ['en', 'es', 'de', 'fr'] as const
export type HouseLanguage = (typeof houseLanguages)[number]

/** Text the festival wrote, by BCP 47 language; any subset may be there. */
export type Localised = Record<string, string>

/** The text in the wanted language, else in the first fallback that has one, with the language it is really in. */
export function inLanguage(
  text: Localised,
  wanted: string,
  fallbacks: readonly string[],
): { text: string; language: string } | undefined {
  for (const language of [wanted, ...fallbacks, ...Object.keys(text)]) {
    const found = text[language]
    if (found) return { text: found, language }
  }
  return undefined
}
