import type { ToldRole } from '../sentences/sentence-data.ts'

/**
 * How a language tells who did what in a film, as a product: every noun of a craft with every way of saying whose it is.
 * `(a|b)` in a way stands for either; `(|a)` for "a" or nothing.
 */
export interface CraftData {
  /** What people do; `none` for what is no credit here, so that a list of crafts can go on behind it. */
  nouns: Partial<Record<ToldRole | 'none', readonly string[]>>
  /** Between the noun and the names: "is by". Words before `~` stand before the noun and its article: "für ~ sorgt". */
  ways: readonly string[]
  /** Between a name and the noun: "handled". */
  does: readonly string[]
  /** Between the noun and the way, or the next noun: "of the film", "original". */
  besides: readonly string[]
}
