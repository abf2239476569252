import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { ListingView } from './arrange-rows.ts'

/** The listing's part of an address: `?q=pancha&sort=-title&page=2`. */
export interface ListingSearch {
  q?: string
  sort?: string
  page?: number
}

export interface ListingState extends ListingView {
  change: (next: Partial<ListingView>) => void
}

/** A list's search, sort and page live in the address, so that back, reload and a shared link keep them. */
export function useListingView(firstSort: string): ListingState {
  const asked = useSearch({ strict: false }) as ListingSearch
  const navigate = useNavigate()
  const change = useCallback(
    (next: Partial<ListingView>) => {
      navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: (before: ListingSearch): ListingSearch => ({
          ...before,
          ...('search' in next && { q: next.search || undefined, page: undefined }),
          ...('sort' in next && { sort: next.sort === firstSort ? undefined : next.sort, page: undefined }),
          ...('page' in next && { page: next.page === 1 ? undefined : next.page }),
        }),
      })
    },
    [navigate, firstSort],
  )
  return useMemo(
    () => ({ search: asked.q ?? '', sort: asked.sort ?? firstSort, page: asked.page ?? 1, change }),
    [asked.q, asked.sort, asked.page, firstSort, change],
  )
}

/** Forgets search, sort and page, when another list takes the page: it may not know the other's columns. */
export function useFreshListing(): () => void {
  const navigate = useNavigate()
  return useCallback(
    () =>
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: (before: ListingSearch) => ({ ...before, q: undefined, sort: undefined, page: undefined }),
      }),
    [navigate],
  )
}

/** Reads the listing's part of an address, ignoring what is not of its form. */
export function listingSearch(search: Record<string, unknown>): ListingSearch {
  return {
    ...(typeof search.q === 'string' || typeof search.q === 'number' ? { q: String(search.q) } : {}),
    ...(typeof search.sort === 'string' && { sort: search.sort }),
    ...(Number.isInteger(search.page) && Number(search.page) > 0 && { page: Number(search.page) }),
  }
}
