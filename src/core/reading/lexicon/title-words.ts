import { TITLE_DATA } from '../languages/titles/all-titles.ts'
import type { TitleData } from '../languages/titles/title-data.ts'
import { fold } from './fold.ts'
import { PhraseIndex, PhraseSet } from './phrase-index.ts'

/** A list of words around titles, by name. */
export type TitleWords = keyof TitleData

/** The words of every language, as a part of an expression: the longest first; apostrophes and spaces of any kind. */
export function anyTitleWord(list: TitleWords): string {
  return anyOf(Object.values(TITLE_DATA).flatMap(data => data[list] ?? []))
}

/** The words of every language as pieces of which an expression for whole words needs one (`Cued`). */
export function titlePieces(list: TitleWords): string[] {
  return Object.values(TITLE_DATA).flatMap(data =>
    (data[list] ?? []).map(it => (it.endsWith('*') ? `_${it.slice(0, -1)}` : `_${it}_`)),
  )
}

/** The words of every language, folded. */
export function titleWords(list: TitleWords): string[] {
  return Object.values(TITLE_DATA).flatMap(data => (data[list] ?? []).map(fold))
}

/** The words of every language as a set of phrases, for telling lines that have none. */
export function titlePhrases(list: TitleWords): PhraseSet {
  return new PhraseSet(titleWords(list))
}

/** The words of every language as an index, for telling where in a line one may begin. */
export function titlePlaces(list: TitleWords): PhraseIndex<TitleWords> {
  const index = new PhraseIndex<TitleWords>()
  for (const it of titleWords(list)) index.add(it, list, '')
  return index.ready()
}

/** The words of one language, and of English. */
export function ownTitleWord(list: TitleWords, language: string): string {
  const own = Object.entries(TITLE_DATA).filter(([code]) => code === language || code === 'en')
  return anyOf(own.flatMap(([, data]) => data[list] ?? []))
}

/** The same, also with a capital at the start, for expressions that heed capitals. */
export function anyTitleWordEitherCase(list: TitleWords): string {
  return anyOf(Object.values(TITLE_DATA).flatMap(data => (data[list] ?? []).flatMap(it => [it, capital(it)])))
}

/** The words of each language that has them, as parts of expressions. */
export function titleWordsByLanguage(list: TitleWords): { code: string; words: string }[] {
  return Object.entries(TITLE_DATA)
    .filter(([, data]) => data[list] !== undefined)
    .map(([code, data]) => ({ code, words: anyOf(data[list]!) }))
}

function anyOf(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(it =>
      it
        .replace(/[.+?^${}()|[\]\\]/gu, '\\$&')
        .replace(/\*$/u, '\\p{L}*')
        .replace(/['’]/gu, "['’]")
        .replace(/ /gu, '\\s'),
    )
    .join('|')
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1)
}
