/** What a list is asked for: words to search (diacritics and case do not matter), an order, a page. */
export interface ListWish<Sort extends string = string> {
  /** Every word must occur somewhere in the row. */
  search?: string
  /** A key of the list's own; `-` in front turns it round. */
  sort?: Sort | `-${Sort}`
  /** From 1. */
  page?: number
  /** 1–500, else 50. */
  perPage?: number
}

/** One page of a list; `total` counts the rows of all pages. */
export interface Page<Row> {
  rows: Row[]
  page: number
  perPage: number
  total: number
}

export const rowsPerPage = { usual: 50, most: 500 }

/** The page to give: numbers out of range become the nearest that is in range. */
export function pageWished(wish: ListWish): { page: number; perPage: number; skip: number } {
  const page = Math.max(1, Math.trunc(wish.page ?? 1) || 1)
  const wished = Math.trunc(wish.perPage ?? rowsPerPage.usual) || rowsPerPage.usual
  const perPage = Math.min(rowsPerPage.most, Math.max(1, wished))
  return { page, perPage, skip: (page - 1) * perPage }
}
