import { useQuery } from '@tanstack/react-query'
import type { PagedList } from '../api/pages.ts'
import { useListingView } from './use-listing-view.ts'

/** What `Listing` needs of a list that the server searches, sorts and hands out in pages. */
export function useServerRows<Row>(list: PagedList<Row>, firstSort: string, state?: string) {
  const view = useListingView(firstSort)
  const { search, sort, page } = view
  const { data, error, refetch } = useQuery(list.page({ search, sort, page, ...(state && { state }) }))
  return {
    view,
    rows: data?.rows,
    total: data?.total,
    pages: data && Math.ceil(data.total / data.perPage),
    error: data ? null : error,
    retry: () => void refetch(),
  }
}
