import { fold } from '../lexicon/fold.ts'
import { LABELS } from '../lexicon/labels.ts'
import { SHEET_WORDS } from './sheet-words.ts'
import type { StatedMeaning } from './statement.ts'

const KNOWN = new Map<string, StatedMeaning | 'other'>()
for (const [meaning, words] of Object.entries(SHEET_WORDS) as [StatedMeaning | 'other', readonly string[]][])
  for (const word of words) KNOWN.set(word, meaning)

/** Labels of pages that mean nothing of a film in a sheet: who wrote a text, prizes and showings in free words. */
const NOT_IN_SHEETS: ReadonlySet<string> = new Set([
  'other',
  'articleAuthor',
  'publication',
  'interviewee',
  'awards',
  'screenings',
  'quotes',
])

/** A heading in plain words: folded, marks and camel case taken apart, `director(s)` as `directors`. */
export function plainHeading(heading: string): string {
  const apart = heading.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
  return fold(apart)
    .replace(/\(e?s\)|\/s\b/g, 's')
    .replace(/[^\p{L}\p{N}&/().']+/gu, ' ')
    .trim()
}

/**
 * What a heading of a sheet or the name of a property announces, in any language the reader knows; `other` for a known
 * heading that tells no fact of the film, undefined for one that is not known.
 */
export function meaningOfHeading(heading: string): StatedMeaning | 'other' | undefined {
  if (heading.length > 80) return undefined
  const plain = plainHeading(heading)
  const bare = plain
    .replace(/[/().]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const withoutAside = plain
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const whole = meaningOf(bare) ?? meaningOf(plain)
  if (whole) return whole
  if (withoutAside !== plain && withoutAside !== '') {
    // `Duration (sec)`: the unit stands aside
    if (/\((?:in )?sec(?:onds|s)?\.?\)/.test(plain) && meaningOf(withoutAside) === 'minutes') return 'seconds'
    const own = meaningOf(withoutAside)
    if (own) return own
  }
  const parts = withoutAside.split('/').map(it => meaningOf(it.trim()))
  const [first] = parts
  // `Regie / Director` says one thing twice; `Writer/Director` says two
  return parts.length > 1 && first && parts.every(it => it === first) ? first : undefined
}

function meaningOf(plain: string): StatedMeaning | 'other' | undefined {
  if (plain === '') return undefined
  const known = KNOWN.get(plain)
  if (known) return known
  const entry = LABELS.whole(plain)
  if (!entry) return undefined
  const meanings = new Set<StatedMeaning | 'other'>(
    entry.meanings.map(it => (NOT_IN_SHEETS.has(it.meaning) ? 'other' : it.meaning)),
  )
  const told = [...meanings].filter(it => it !== 'other')
  return told.length === 1 ? told[0] : told.length === 0 ? 'other' : undefined
}
