import { wordsOf } from './words-of.ts'

/**
 * Two names with the same key are the same person everywhere in the house: equal but for case, diacritics, marks and
 * the order of their words (docs/rules/same-name.md#films). Empty for a name without letters.
 */
export function personKey(name: string): string {
  return wordsOf(name).sort().join(' ')
}
