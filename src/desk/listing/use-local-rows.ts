import { useMemo } from 'react'
import { useWords } from '../words/words.tsx'
import { arrangeRows, type Sortable } from './arrange-rows.ts'
import { useListingView } from './use-listing-view.ts'

/** A query's answer, or rows that came with something else. */
interface Whole<Row> {
  data: readonly Row[] | undefined
  error?: Error | null
  refetch?: () => unknown
}

/** What `Listing` needs of a list that came whole (sections, venues, guests …): it is searched and sorted here. */
export function useLocalRows<Row>(
  { data, error, refetch }: Whole<Row>,
  firstSort: string,
  columns: readonly Sortable<Row>[],
  textOf: (row: Row) => string,
) {
  const { formats } = useWords()
  const view = useListingView(firstSort)
  // Columns and textOf are made anew on every render; what they say depends on the rows and the language alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const rows = useMemo(
    () => data && arrangeRows(data, view, columns, textOf, formats.compare),
    [data, view, formats],
  )
  return { view, rows, error, retry: refetch && (() => void refetch()) }
}
