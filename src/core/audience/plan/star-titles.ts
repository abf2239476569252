import { distance } from 'fastest-levenshtein'
import { wordsOf } from '#core/film/words-of.ts'

/** A film, or a bundle of films, by the titles that it goes by. */
export interface TitledFilms {
  filmIds: readonly string[]
  titles: readonly string[]
}

export interface MatchedTitles {
  /** Films that lines name, each once, in the order of the lines. */
  filmIds: string[]
  /** Lines that name no film of these, as they were written. */
  unknown: string[]
  /** Lines that were not read, beyond the most that are. */
  unread: number
}

/** So many lines are read, and so much of each. */
export const mostLines = 300
const longestLine = 200

/** The films that a pasted list names, a line each (docs/rules/my-festival.md#a-pasted-list). */
export function matchTitles(films: readonly TitledFilms[], text: string): MatchedTitles {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(line => line.trim())
    .filter(line => wordsOf(line).length > 0)
  const index = indexOf(films)
  const found = new Set<string>()
  const unknown: string[] = []
  for (const line of lines.slice(0, mostLines)) {
    const filmIds = filmsOf(index, line.slice(0, longestLine))
    if (filmIds) for (const filmId of filmIds) found.add(filmId)
    else unknown.push(line.slice(0, longestLine))
  }
  return { filmIds: [...found], unknown, unread: Math.max(0, lines.length - mostLines) }
}

/** By title; null where two have it: who wrote it must say which. */
type Index = Map<string, TitledFilms['filmIds'] | null>

function indexOf(films: readonly TitledFilms[]): Index {
  const index: Index = new Map()
  for (const { filmIds, titles } of films) {
    for (const title of titles) {
      const key = keyOf(title)
      const other = index.get(key)
      if (key === '' || other === null) continue
      // A film that has the title of its own bundle is the film.
      if (other === undefined || !other.every(filmId => filmIds.includes(filmId)))
        index.set(key, other === undefined ? filmIds : null)
    }
  }
  return index
}

/** The whole line, then what is left without numbering, brackets and what follows a separator; then with a slip. */
function filmsOf(index: Index, line: string): TitledFilms['filmIds'] | undefined {
  const bare = line.replace(/^\s*(?:\d{1,3}[.)]|[-–—•*☆★]+)\s+/u, '')
  const plain = bare.replace(/[([{][^)\]}]*[)\]}]?/gu, ' ').replace(/[★☆½]+/gu, ' ')
  const parts = plain.split(/\t|;|\||,|\s[-–—/]\s|:\s/u)
  const keys = [line, bare, plain, ...parts].map(keyOf).filter(key => key !== '')
  for (const key of keys) {
    const filmIds = index.get(key)
    if (filmIds) return filmIds
  }
  return nearest(index, keyOf(plain))
}

/** The one whose title differs by a slip, at most one in six letters, and no other as near. */
function nearest(index: Index, key: string): TitledFilms['filmIds'] | undefined {
  const most = Math.floor(key.length / 6)
  let best = most + 1
  let found: TitledFilms['filmIds'] | null | undefined
  for (const [title, filmIds] of index) {
    if (Math.abs(title.length - key.length) > most) continue
    const slips = distance(title, key)
    if (slips > best || (slips === best && filmIds === found)) continue
    found = slips === best ? null : filmIds
    best = slips
  }
  return best <= most ? (found ?? undefined) : undefined
}

/** Articles that lists leave out or put at the end. */
const articles = /^(?:the|an?|el|la|los|las|un|una|der|die|das|ein|eine|le|les|une|o|os|as|il|lo|gli|i) (?=.)/

function keyOf(title: string): string {
  return wordsOf(title).join(' ').replace(articles, '')
}
