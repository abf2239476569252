import type { ProgrammeItem } from '#core/programme/screening.ts'
import type { WantedTogether } from '#core/timetable/draft/problem-of-draft.ts'
import type { Shelves } from '../../ports/store.ts'

/** Fewer plans could point at somebody. */
const leastPlans = 5

/** Items that the same people want to see, from wish-lists and from starred films, each pair once. */
export async function wantedTogether(
  { wishLists, visitPlans }: Pick<Shelves, 'wishLists' | 'visitPlans'>,
  editionId: string,
  items: readonly Pick<ProgrammeItem, 'id' | 'filmIds'>[],
): Promise<WantedTogether[]> {
  const people = new Map<string, WantedTogether>()
  const count = (one: string, other: string, more: number) => {
    if (one === other) return
    const itemIds: [string, string] = one < other ? [one, other] : [other, one]
    const before = people.get(itemIds.join())?.people ?? 0
    people.set(itemIds.join(), { itemIds, people: before + more })
  }
  const showing = (filmId: string) => items.filter(item => item.filmIds.includes(filmId))
  for (const { oneId, otherId, lists } of await wishLists.pairs(editionId)) count(oneId, otherId, lists)
  for (const { oneId, otherId, plans } of await visitPlans.pairs(editionId, leastPlans))
    for (const one of showing(oneId)) for (const other of showing(otherId)) count(one.id, other.id, plans)
  return [...people.values()]
}
