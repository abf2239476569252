import { useQuery } from '@tanstack/react-query'
import { pageQuery } from '../api/pages.ts'
import type { ListingState } from './use-listing-view.ts'

/** What `Listing` needs of a list that the server searches, sorts and hands out in pages. */
export function useServerRows<Row>(path: string, view: ListingState, more: Record<string, string> = {}) {
  const { data, error, refetch } = useQuery(
    pageQuery<Row>(path, { search: view.search, sort: view.sort, page: view.page, ...more }),
  )
  return {
    view,
    rows: data?.rows,
    total: data?.total,
    pages: data && Math.ceil(data.total / data.perPage),
    error: data ? null : error,
    retry: () => void refetch(),
  }
}
