import type { Field } from './facts.ts'
import { namePartsOf } from './name-parts.ts'
import { namedBy } from './same-value.ts'
import { isSounded } from './to-latin.ts'

/**
 * Which of two spellings of one name is shown: the one with more names written out; else without a family name in
 * capitals; else in Latin letters; else with more accents; else the first (docs/rules/same-name.md#shown).
 */
export function fullerSpelling<Value>(field: Field, a: Value, b: Value): Value {
  if (!namedBy(field) || typeof a !== 'string' || typeof b !== 'string') return a
  const [one, other] = [fullness(a), fullness(b)]
  for (const [at, weight] of one.entries()) if (weight !== other[at]) return weight > other[at]! ? a : b
  return a
}

function fullness(name: string): number[] {
  const { words, generation } = namePartsOf(name)
  return [
    words.filter(word => !word.initial).length + (generation ? 1 : 0),
    /\p{Lu}{3}/u.test(name) || !/\p{Lu}/u.test(name.normalize('NFC')) ? 0 : 1,
    isSounded(name) ? 0 : 1,
    name.includes(',') ? 0 : 1,
    [...name.normalize('NFC')].filter(letter => /\p{L}/u.test(letter) && letter > '\u007f').length,
  ]
}
