import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ListWish, Page } from '#core/page.ts'
import { call } from './call.ts'

export type Wish = ListWish & Record<string, string | number | undefined>

/** One page of a list that the server searches, sorts and cuts; the page before stays until the next is there. */
export function pageQuery<Row>(path: string, wish: Wish) {
  return queryOptions({
    queryKey: [path, wish],
    queryFn: ({ signal }) => call<Page<Row>>('GET', path, { query: wish, signal }),
    placeholderData: keepPreviousData,
  })
}

/** A whole list, for lists that stay short (the most the API gives at once is 500). */
export function wholeQuery<Row>(path: string, wish: Wish = {}) {
  return queryOptions({
    queryKey: [path, 'whole', wish],
    queryFn: async ({ signal }) => {
      const page = await call<Page<Row>>('GET', path, { query: { ...wish, perPage: 500 }, signal })
      return page.rows
    },
  })
}
