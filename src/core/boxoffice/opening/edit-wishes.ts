import type { Alternative, Wish } from './wish-list.ts'

/** One change that a button makes to a list; places count from 0. */
export type WishEdit =
  | { edit: 'up' | 'down' | 'remove'; wish: number }
  /** Of an alternative: before the one above, as welcome as that one, only after it, or out. */
  | { edit: 'up' | 'as-welcome' | 'only-else' | 'remove'; wish: number; alternative: number }

/** The wishes after a change; the same where there is nothing to change. */
export function editedWishes(wishes: readonly Wish[], edit: WishEdit): Wish[] {
  const wish = wishes[edit.wish]
  if (!wish) return [...wishes]
  if ('alternative' in edit) {
    const alternatives = editedAlternatives(wish.alternatives, edit)
    return alternatives.length > 0
      ? wishes.with(edit.wish, { ...wish, alternatives })
      : without(wishes, edit.wish)
  }
  if (edit.edit === 'remove') return without(wishes, edit.wish)
  const to = edit.edit === 'up' ? edit.wish - 1 : edit.wish + 1
  const other = wishes[to]
  return other ? wishes.with(to, wish).with(edit.wish, other) : [...wishes]
}

/** The screenings as one more wish, or as what would do where nothing else of a wish can be had. */
export function withScreenings(
  wishes: readonly Wish[],
  added: { screeningIds: readonly string[]; party: Wish['party'] },
  elseOf: number | null,
): Wish[] {
  const wish = elseOf === null ? undefined : wishes[elseOf]
  if (!wish) {
    const alternatives = added.screeningIds.map(screeningId => ({ screeningId, rank: 1 }))
    return [...wishes, { alternatives, party: added.party }]
  }
  const rank = (wish.alternatives.at(-1)?.rank ?? 0) + 1
  const known = new Set(wish.alternatives.map(each => each.screeningId))
  const more = added.screeningIds.filter(id => !known.has(id)).map(screeningId => ({ screeningId, rank }))
  return wishes.with(elseOf!, { ...wish, alternatives: [...wish.alternatives, ...more] })
}

const without = (wishes: readonly Wish[], at: number) => wishes.toSpliced(at, 1)

function editedAlternatives(
  alternatives: readonly Alternative[],
  { edit, alternative: at }: Extract<WishEdit, { alternative: number }>,
): Alternative[] {
  const one = alternatives[at]
  const above = alternatives[at - 1]
  if (!one) return [...alternatives]
  if (edit === 'remove') return densely(alternatives.toSpliced(at, 1))
  if (!above) return [...alternatives]
  if (edit === 'up') {
    // The ranks stay where they are: the two change over.
    const [first, second] = [above.screeningId, one.screeningId]
    return alternatives
      .with(at - 1, { ...above, screeningId: second })
      .with(at, { ...one, screeningId: first })
  }
  const by = edit === 'as-welcome' ? above.rank - one.rank : above.rank + 1 - one.rank
  return densely(alternatives.map((each, place) => (place < at ? each : { ...each, rank: each.rank + by })))
}

/** Ranks from 1 without a gap, in their order. */
function densely(alternatives: readonly Alternative[]): Alternative[] {
  const ranks = [...new Set(alternatives.map(each => each.rank))].sort((one, other) => one - other)
  return alternatives.map(each => ({ ...each, rank: ranks.indexOf(each.rank) + 1 }))
}
