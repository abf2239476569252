import type { Facts, Field } from '#core/film/facts.ts'
import { sameValue } from '#core/film/same-value.ts'
import { wordsOf } from '#core/film/words-of.ts'
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

/** What one page adds, by field. A film is compared with the one read under its title, else with the one in its place. */
export function scorePage(page: GoldPage, read: readonly Facts[]): Map<Field, Tally> {
  const tallies = new Map<Field, Tally>()
  for (const [at, gold] of page.films.entries()) {
    const mine = read.find(it => page.films.length > 1 && sameTitle(gold, it)) ?? read[at] ?? {}
    const fields = page.whole ? [...new Set([...fieldsOf(gold), ...fieldsOf(mine)])] : fieldsOf(gold)
    for (const field of fields) {
      if (page.uncounted.has(field)) continue
      const tally = tallies.get(field) ?? emptyTally()
      addTally(tally, scoreField(field, gold[field], mine[field], page.whole))
      tallies.set(field, tally)
    }
  }
  return tallies
}

function sameTitle(a: Partial<Facts>, b: Partial<Facts>): boolean {
  return a.title !== undefined && b.title !== undefined && bareTitle(a.title) === bareTitle(b.title)
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
    (field === 'title' || field === 'originalTitle' || field === 'otherTitles')
  )
    return bareTitle(gold) === bareTitle(mine)
  return sameValue(field, gold, mine)
}

/** Sources write year, version and format behind a title; the record does not. */
function bareTitle(title: string): string {
  return wordsOf(title.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, '') || title).join(' ')
}
