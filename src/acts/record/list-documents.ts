import type { DocumentRow } from '#core/film/stored-document.ts'
import type { ListWish, Page } from '#core/page.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { DocumentSort } from '../ports/record.ts'

/** Documents of an edition, the latest first unless sorted otherwise; the search looks into names and texts. */
export async function listDocuments(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, ...wish }: { editionId: string } & ListWish<DocumentSort>,
): Promise<Page<DocumentRow>> {
  return house.store.within(acting.organisation, ({ record }) => record.documents.list(editionId, wish))
}
