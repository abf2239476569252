import type { ListWish, Page } from '#core/page.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { PersonRow } from '../ports/record.ts'

/** People with a credit, by name unless sorted otherwise; of one edition's films when asked. */
export async function listPeople(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, ...wish }: { editionId?: string } & ListWish<'name' | 'films'>,
): Promise<Page<PersonRow>> {
  return house.store.within(acting.organisation, ({ record }) => record.people.list(editionId, wish))
}
