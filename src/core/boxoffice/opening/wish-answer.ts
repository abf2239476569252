/** Why an alternative was not to be had, whatever else was got. */
export type Unavailable =
  | { why: 'gone' | 'cancelled' | 'not-on-sale' | 'price-not-offered' | 'sold-out' }
  | { why: 'too-few-seats'; free: number }
  | { why: 'too-many-seats'; most: number }

/** Why it did not fit with what was got; `wish` counts from 0, null where it lay in the basket before. */
export type Clashing =
  | { why: 'overlaps'; with: string; wish: number | null }
  | { why: 'too-far'; with: string; wish: number | null; needed: number; there: number }

/** What became of one wish (docs/rules/wish-lists.md#the-answer). */
export interface WishAnswer {
  /** The screening that was got; null: none. */
  got: string | null
  /** Every alternative of an earlier rank than what was got. */
  missed: { screeningId: string; reason: Unavailable | Clashing }[]
}
