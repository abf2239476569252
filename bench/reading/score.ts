import type { Facts, Field } from '#core/film/facts.ts'
import { wordsOf } from '#core/film/match-people.ts'
import { sameValue } from '#core/film/same-value.ts'
import { fieldsOf, type GoldPage } from './gold.ts'

/** Values found rightly, found wrongly, and missed. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

export const emptyTally = (): Tally => ({ right: 0, wrong: 0, missed: 0 })

export function addTally(into: Tally, more: Tally): void {
  into.right += more.right
  into.wrong += more.wrong
  into.missed += more.missed
}

export const precision = ({ right, wrong }: Tally) => (right + wrong === 0 ? 1 : right / (right + wrong))
export const recall = ({ right, missed }: Tally) => (right + missed === 0 ? 1 : right / (right + missed))
export const f1 = (tally: Tally) =>
  tally.right === 0 ? 0 : (2 * precision(tally) * recall(tally)) / (precision(tally) + recall(tally))

/** What one page adds, by field. Films of a page are compared in the order in which it tells them. */
export function scorePage(page: GoldPage, read: readonly Facts[]): Map<Field, Tally> {
  const tallies = new Map<Field, Tally>()
  for (const [at, gold] of page.films.entries()) {
    const mine: Facts = read[at] ?? {}
    // a case knows everything that its page states: what is read beyond it is wrong
    const fields =
      page.source === 'cases' ? [...new Set([...fieldsOf(gold), ...fieldsOf(mine)])] : fieldsOf(gold)
    for (const field of fields) {
      const tally = tallies.get(field) ?? emptyTally()
      addTally(tally, scoreField(field, gold[field], mine[field], page.source === 'cases'))
      tallies.set(field, tally)
    }
  }
  return tallies
}

function scoreField(field: Field, gold: unknown, mine: unknown, whole: boolean): Tally {
  if (gold === undefined) return { right: 0, wrong: Array.isArray(mine) ? mine.length : 1, missed: 0 }
  if (!Array.isArray(gold)) {
    if (mine === undefined) return { right: 0, wrong: 0, missed: 1 }
    return same(field, gold, mine) ? { right: 1, wrong: 0, missed: 0 } : { right: 0, wrong: 1, missed: 1 }
  }
  const values = (mine as unknown[] | undefined) ?? []
  const right = gold.filter(it => values.some(other => same(field, it, other))).length
  const extra = values.filter(it => !gold.some(other => same(field, it, other)))
  // programmes keep only the first names of a cast that the page lists: what follows the last of them is not wrong
  const last = values.findLastIndex(it => gold.some(other => same(field, it, other)))
  const wrong =
    field === 'cast' && !whole && right === gold.length
      ? extra.filter(it => values.indexOf(it) < last).length
      : extra.length
  return { right, wrong, missed: gold.length - right }
}

function same(field: Field, gold: unknown, mine: unknown): boolean {
  if (
    typeof gold === 'string' &&
    typeof mine === 'string' &&
    (field === 'title' || field === 'originalTitle')
  )
    return bareTitle(gold) === bareTitle(mine)
  return sameValue(field, gold, mine)
}

/** Sources write year, version and format behind a title; the record does not. */
function bareTitle(title: string): string {
  return wordsOf(title.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, '') || title).join(' ')
}
