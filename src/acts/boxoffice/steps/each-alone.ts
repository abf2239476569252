import type { House } from '../../ports/house.ts'
import type { Shelves } from '../../ports/store.ts'
import { throwAll, tryEach } from '../../steps/try-each.ts'

/**
 * What is due, each in a transaction of its own: whoever is killed in the middle leaves the rest to be done, and one that
 * is gone meanwhile, or throws, holds up nobody else. What was thrown is thrown once the others are done.
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
  const faults = await tryEach(due, async one => {
    if (await store.within(organisation, shelves => work(shelves, one))) done += 1
  })
  throwAll(faults)
  return done
}
