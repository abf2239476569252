import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import type { LanguageData } from '../languages/language-data.ts'
import { fold } from './fold.ts'

/** Genres as any of our languages prints them, folded. */
export const GENRES = gather(data => data.genres)
/** Headings and menus of sites, folded. */
export const FURNITURE = gather(data => data.furniture)
/** "among others", "u.a.": ends of lists, folded. */
export const OTHERS = gather(data => data.others)
/** "director", "Regisseurin": guests told by role, folded. */
export const GUEST_ROLES = gather(data => data.guestRoles)

const AND = new Map<string, ReadonlySet<string>>()

/** Words that join the last two of a list in a page of this language; English is understood everywhere. */
export function andWords(language: string): ReadonlySet<string> {
  const known = AND.get(language)
  if (known) return known
  const words = new Set<string>(['and', '&'])
  for (const data of ALL_LANGUAGES)
    if (data.code === language) for (const word of data.and) words.add(fold(word))
  AND.set(language, words)
  return words
}

/** Every word of a kind that the given languages have, folded. */
export function wordsOf(
  pick: (data: LanguageData) => readonly string[] | undefined,
  languages: readonly string[],
): string[] {
  return ALL_LANGUAGES.filter(data => languages.includes(data.code)).flatMap(data =>
    (pick(data) ?? []).map(fold),
  )
}

function gather(pick: (data: LanguageData) => readonly string[] | undefined): ReadonlySet<string> {
  return new Set(ALL_LANGUAGES.flatMap(data => (pick(data) ?? []).map(fold)))
}
