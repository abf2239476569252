import type { FilmRow } from '#core/film/stored-document.ts'
import type { ListWish, Page } from '#core/page.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { FilmSort } from '../ports/record.ts'

/**
 * Films of an edition, by title unless sorted otherwise; the search looks into titles, names of people and countries.
 * With `sectionId` only those shown in a section, with `removed` only those taken away.
 */
export async function listFilms(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, ...wish }: { editionId: string; sectionId?: string; removed?: boolean } & ListWish<FilmSort>,
): Promise<Page<FilmRow>> {
  return house.store.within(acting.organisation, ({ record }) => record.films.list(editionId, wish))
}
