import { useQuery } from '@tanstack/react-query'
import { type Me, meQuery } from '../api/session.ts'

/** The signed-in person, once known. */
export function useMe(): Me | undefined {
  return useQuery(meQuery).data ?? undefined
}
