import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import type { LanguageData } from '../languages/language-data.ts'
import { fold } from './fold.ts'
import { PhraseSet } from './phrase-index.ts'

/** Genres as any of our languages prints them, folded. */
export const GENRES = gather(data => data.genres)
/** Headings and menus of sites, folded. */
export const FURNITURE = gather(data => [...(data.furniture ?? []), ...(data.related ?? [])])
/** Headings above other films, folded. */
export const RELATED = gather(data => data.related)
/** "among others", "u.a.": ends of lists, folded. */
export const OTHERS = gather(data => data.others)
/** "director", "Regisseurin": guests told by role, folded. */
export const GUEST_ROLES = gather(data => data.guestRoles)

const AND = new Map<string, ReadonlySet<string>>()

/** Words that join the last two of a list in a page of this language; English is understood everywhere. */
export function andWords(language: string): ReadonlySet<string> {
  const known = AND.get(language)
  if (known) return known
  const words = new Set<string>(['and', '&', 'und', 'et'])
  for (const data of ALL_LANGUAGES)
    if (data.code === language) for (const word of data.and) words.add(fold(word))
  AND.set(language, words)
  return words
}

/** Lists of words that recognisers look for in a page's own language. */
const WORD_LISTS = {
  biography: data => data.biography,
  interview: data => data.kindWords?.interview,
  review: data => data.kindWords?.review,
  release: data => data.kindWords?.release,
  news: data => data.kindWords?.news,
  cinema: data => data.kindWords?.cinema,
  programme: data => data.kindWords?.programme,
  presence: data => data.presence,
  originalTitleMarks: data => data.originalTitleMarks,
  directorRoles: data => data.roles?.directors,
  directorLeads: data => data.leads?.directors,
  castLeads: data => data.leads?.cast,
  filmWords: data => data.filmWords,
  castOrDistributors: data => data.castOrDistributors,
  basedOn: data => data.basedOn,
  bylines: data => data.bylines,
  prizes: data => data.prizeWords,
  best: data => data.bestWords,
  nominated: data => data.nominated,
  won: data => data.won,
} as const satisfies Record<string, (data: LanguageData) => readonly string[] | undefined>

/** A kind of words, by name. */
export type WordList = keyof typeof WORD_LISTS

/** By kind, then by the languages: the same list of them (`pageLanguages`), or their codes. */
const LISTS = new Map<
  WordList,
  { same: WeakMap<object, readonly string[]>; equal: Map<string, readonly string[]> }
>()

/** Every word of a kind that the given languages have, folded, the longest first. */
export function wordsOf(list: WordList, languages: readonly string[]): readonly string[] {
  const lists = LISTS.get(list) ?? { same: new WeakMap(), equal: new Map() }
  LISTS.set(list, lists)
  const known = lists.same.get(languages)
  if (known) return known
  const codes = languages.join(' ')
  const words = lists.equal.get(codes) ?? gatherWords(list, languages)
  lists.equal.set(codes, words)
  lists.same.set(languages, words)
  return words
}

function gatherWords(list: WordList, languages: readonly string[]): readonly string[] {
  const words = ALL_LANGUAGES.filter(data => languages.includes(data.code)).flatMap(data =>
    (WORD_LISTS[list](data) ?? []).map(fold),
  )
  return [...new Set(words)].sort((a, b) => b.length - a.length)
}

/** Words of a kind in every language we know. */
export function everyWordOf(list: WordList): readonly string[] {
  return wordsOf(
    list,
    ALL_LANGUAGES.map(data => data.code),
  )
}

function gather(pick: (data: LanguageData) => readonly string[] | undefined): PhraseSet {
  return new PhraseSet(ALL_LANGUAGES.flatMap(data => (pick(data) ?? []).map(fold)))
}
