/** What a person has asked of a list: words to find, a column to sort by (`-` before it: descending), a page. */
export interface ListingView {
  search: string
  sort: string
  page: number
}

export interface Sortable<Row> {
  key: string
  /** What the column sorts by; a column without it cannot be sorted. */
  sort?: (row: Row) => string | number | null | undefined
}

/** Lower case without diacritics, so that `mama` finds `Mamá`. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Keeps the rows in which every searched word occurs, then sorts; empty values go last in both directions. */
export function arrangeRows<Row>(
  rows: readonly Row[],
  view: Pick<ListingView, 'search' | 'sort'>,
  columns: readonly Sortable<Row>[],
  textOf: (row: Row) => string,
  compare: (a: string, b: string) => number,
): Row[] {
  const wanted = folded(view.search).split(/\s+/).filter(Boolean)
  const found = rows.filter(row => {
    const text = folded(textOf(row))
    return wanted.every(word => text.includes(word))
  })
  const descending = view.sort.startsWith('-')
  const by = columns.find(column => column.key === view.sort.replace(/^-/, ''))?.sort
  if (!by) return found
  const sign = descending ? -1 : 1
  return found.sort((a, b) => {
    const left = by(a)
    const right = by(b)
    if (left === null || left === undefined || left === '') return right === left ? 0 : 1
    if (right === null || right === undefined || right === '') return -1
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right)
    return sign * compare(String(left), String(right))
  })
}
