import type { House } from '../../ports/house.ts'
import type { Shelves } from '../../ports/store.ts'

/**
 * What is due, each in a transaction of its own: whoever is killed in the middle leaves the rest to be done, and one that
 * is gone meanwhile holds up nobody else.
 *
 * @param work whether it was done
 * @returns how many were
 */
export async function eachAlone<Due>(
  { store }: Pick<House, 'store'>,
  organisation: string,
  due: readonly Due[],
  work: (shelves: Shelves, one: Due) => Promise<boolean>,
): Promise<number> {
  let done = 0
  for (const one of due) if (await store.within(organisation, shelves => work(shelves, one))) done += 1
  return done
}
