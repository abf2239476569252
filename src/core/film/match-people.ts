import { distance } from 'fastest-levenshtein'

/** How sure it is that two names are one person's (docs/rules/choosing-a-fact.md#people). */
export type Match = 'same' | 'likely' | 'different'

/**
 * Compares two names across spellings. `same`: equal but for case, diacritics, hyphens and order. `likely`: initials for
 * given names, a middle name left out, one slip of a letter in a long word. Everything else is `different`: two people
 * are never made one because a family name is shared.
 */
export function matchPeople(a: string, b: string): Match {
  const left = wordsOf(a)
  const right = wordsOf(b)
  if (left.length === 0 || right.length === 0) return 'different'
  if (left.join(' ') === right.join(' ')) return 'same'
  if ([...left].sort().join(' ') === [...right].sort().join(' ') && left.length > 1) return 'same'
  if (left.join('') === right.join('')) return 'same'
  if (left.length < 2 || right.length < 2) return 'different'
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  if (fits(few, many) || fits([...few].reverse(), many)) return 'likely'
  return 'different'
}

/** First and last word agree and those between are left out or initials, in order. */
function fits(few: readonly string[], many: readonly string[]): boolean {
  if (!agree(few[0]!, many[0]!, true) || !agree(few.at(-1)!, many.at(-1)!, false)) return false
  let at = 1
  for (const word of few.slice(1, -1)) {
    while (at < many.length - 1 && !agree(word, many[at]!, true)) at++
    if (at >= many.length - 1) return false
    at++
  }
  return true
}

function agree(a: string, b: string, initials: boolean): boolean {
  if (a === b) return true
  if (initials && (a.length === 1 || b.length === 1)) return a[0] === b[0]
  const length = Math.min(a.length, b.length)
  if (length >= 8) return distance(a, b) <= 2
  return length >= 5 && distance(a, b) <= 1
}

/** The words of a name without case, diacritics and marks; letters that do not decompose take their usual spelling. */
export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’.]/gu, match => (match === '.' ? ' ' : ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
}
