import { distance } from 'fastest-levenshtein'
import { wordsOf } from '#core/film/words-of.ts'

/** A film by the titles that it goes by. */
export interface TitledFilm {
  filmId: string
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
export function matchTitles(films: readonly TitledFilm[], text: string): MatchedTitles {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(line => line.trim())
    .filter(line => wordsOf(line).length > 0)
  const index = indexOf(films)
  const found = new Set<string>()
  const unknown: string[] = []
  for (const line of lines.slice(0, mostLines)) {
    const filmId = filmOf(index, line.slice(0, longestLine))
    if (filmId) found.add(filmId)
    else unknown.push(line.slice(0, longestLine))
  }
  return { filmIds: [...found], unknown, unread: Math.max(0, lines.length - mostLines) }
}

function indexOf(films: readonly TitledFilm[]): Map<string, string | null> {
  const index = new Map<string, string | null>()
  for (const { filmId, titles } of films) {
    for (const title of titles) {
      const key = keyOf(title)
      // Two films of one title: who wrote it must say which.
      if (key) index.set(key, index.has(key) && index.get(key) !== filmId ? null : filmId)
    }
  }
  return index
}

/** The whole line, then what is left without numbering, brackets and what follows a separator; then with a slip. */
function filmOf(index: ReadonlyMap<string, string | null>, line: string): string | undefined {
  const bare = line.replace(/^\s*(?:\d{1,3}[.)]|[-–—•*☆★]+)\s+/u, '')
  const plain = bare.replace(/[([{][^)\]}]*[)\]}]?/gu, ' ').replace(/[★☆½]+/gu, ' ')
  const parts = plain.split(/\t|;|\||,|\s[-–—/]\s|:\s/u)
  const keys = [line, bare, plain, ...parts].map(keyOf).filter(key => key !== '')
  for (const key of keys) {
    const filmId = index.get(key)
    if (filmId) return filmId
  }
  return nearest(index, keyOf(plain))
}

/** The one film whose title differs by a slip: one in four letters at most a fifth of them, and no other as near. */
function nearest(index: ReadonlyMap<string, string | null>, key: string): string | undefined {
  const most = Math.floor(key.length / 6)
  let best = most + 1
  let found: string | null | undefined
  for (const [title, filmId] of index) {
    if (Math.abs(title.length - key.length) > most) continue
    const slips = distance(title, key)
    if (slips > best || (slips === best && filmId === found)) continue
    found = slips === best ? null : filmId
    best = slips
  }
  return best <= most ? (found ?? undefined) : undefined
}

/** Articles that lists leave out or put at the end. */
const articles = /^(?:the|an?|el|la|los|las|un|una|der|die|das|ein|eine|le|les|une|o|os|as|il|lo|gli|i) (?=.)/

function keyOf(title: string): string {
  return wordsOf(title).join(' ').replace(articles, '')
}
