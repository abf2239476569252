import type { QueryClient } from '@tanstack/react-query'

/**
 * Asks anew for everything that is shown: one act may touch several lists. What is still on its way is given up first:
 * it was asked before the act, and an answer that comes late would pass for the newest.
 */
export async function refresh(queries: QueryClient): Promise<void> {
  await queries.cancelQueries()
  await queries.invalidateQueries()
}
