import { useMemo } from 'react'
import { useWords } from '../words/words.tsx'
import { arrangeRows, type ListingView, type Sortable } from './arrange-rows.ts'

/** Searches and sorts a list that came whole (sections, venues, guests …). */
export function useLocalRows<Row>(
  rows: readonly Row[] | undefined,
  view: ListingView,
  columns: readonly Sortable<Row>[],
  textOf: (row: Row) => string,
): Row[] | undefined {
  const { formats } = useWords()
  // Columns and textOf are made anew on every render; what they say depends on the rows and the language alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  return useMemo(
    () => rows && arrangeRows(rows, view, columns, textOf, formats.compare),
    [rows, view, formats],
  )
}
