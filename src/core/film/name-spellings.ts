import { wordsOf } from './words-of.ts'

/** A name that documents about one film write with other accents. */
export interface NameSpellings {
  spellings: { spelling: string; sources: { documentId: string; start: number; end: number }[] }[]
}

/** Two to four capitalised words side by side, as names of people, characters and places are written. */
const NAME = /\p{Lu}[\p{L}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]+){1,3}/gu

/** Case is style; only letters and their accents make another spelling. */
const spelt = (name: string) => name.normalize('NFC').toLowerCase()

/** A name and where it begins in the text. */
interface Found {
  name: string
  start: number
}

/** The names that a run of capitalised words may hold: a sentence's first word may stand before the name. */
function endings(run: string, start: number): Found[] {
  const begins = [0, ...[...run.matchAll(/[ -]/gu)].map(gap => gap.index + 1)]
  return begins.slice(0, -1).map(begin => ({ name: run.slice(begin), start: start + begin }))
}

/**
 * Names in the running texts of a film's documents that are the same but for accents, the most frequent spelling first
 * (docs/rules/choosing-a-fact.md#spellings). Nobody is renamed by it: people decide which spelling is right.
 */
export function nameSpellings(documents: readonly { id: string; text?: string }[]): NameSpellings[] {
  const names = new Map<string, Map<string, NameSpellings['spellings'][number]>>()
  for (const { id, text = '' } of documents) {
    const found = text.matchAll(NAME).flatMap(match => endings(match[0], match.index))
    for (const { name, start } of found) {
      const key = wordsOf(name).join(' ')
      const spellings = names.get(key) ?? new Map()
      names.set(key, spellings)
      const known = spellings.get(spelt(name)) ?? { spelling: name, sources: [] }
      spellings.set(spelt(name), known)
      known.sources.push({ documentId: id, start, end: start + name.length })
    }
  }
  const differing = [...names].filter(([, spellings]) => spellings.size > 1)
  const timesOf = (spellings: (typeof differing)[number][1]) =>
    spellings.values().reduce((times, { sources }) => times + sources.length, 0)
  return differing
    .filter(
      ([key, spellings]) =>
        !differing.some(
          ([longer, others]) => longer.endsWith(` ${key}`) && timesOf(others) === timesOf(spellings),
        ),
    )
    .map(([, spellings]) => ({
      spellings: [...spellings.values()].sort((a, b) => b.sources.length - a.sources.length),
    }))
}
