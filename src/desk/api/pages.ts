import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ListWish, Page } from '#core/page.ts'
import { answered } from './client.ts'

type Answer = Promise<{ data?: unknown; error?: unknown; response: Response }>

/** A list that the server searches, sorts and hands out in pages. */
export interface PagedList<Row> {
  page: (wish: ListWish & { state?: string }) => ReturnType<typeof pageOptions<Row>>
  /** The whole list, for lists that stay short: the most the API gives at once. */
  whole: (wish?: ListWish & { state?: string }) => ReturnType<typeof wholeOptions<Row>>
}

const most = 500

function pageOptions<Row>(key: readonly unknown[], ask: (signal: AbortSignal) => Answer) {
  return queryOptions({
    queryKey: key,
    queryFn: ({ signal }) => answered<Page<Row>>(ask(signal)),
    // The page before stays in view until the next one is there.
    placeholderData: keepPreviousData,
  })
}

function wholeOptions<Row>(key: readonly unknown[], ask: (signal: AbortSignal) => Answer) {
  return queryOptions({
    queryKey: key,
    queryFn: async ({ signal }) => (await answered<Page<Row>>(ask(signal))).rows,
  })
}

/**
 * @param ask calls the API; `query` is what the address in the browser says, so a sort that the list does not know is
 * possible, and refused by the API with a sentence.
 */
export function pagedList<Row, Query>(
  key: readonly string[],
  ask: (query: Query, signal: AbortSignal) => Answer,
): PagedList<Row> {
  return {
    page: wish => pageOptions([...key, 'page', wish], signal => ask(said(wish) as Query, signal)),
    whole: (wish = {}) =>
      wholeOptions([...key, 'whole', wish], signal => ask(said({ ...wish, perPage: most }) as Query, signal)),
  }
}

const said = (wish: object) =>
  Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined && value !== ''))
