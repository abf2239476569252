import type { Film } from '#core/film/film.ts'
import type { ProgrammeItem } from '#core/programme/screening.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { ProgrammeShelf } from '../../ports/programme.ts'
import type { RecordShelf } from '../../ports/record.ts'

/**
 * Whether an item's films are there and its section belongs to its edition; gives the films, in order. Films of another
 * edition (a retrospective) are taken into this one.
 */
export async function checkItemParts(
  record: RecordShelf,
  programme: ProgrammeShelf,
  item: Pick<ProgrammeItem, 'editionId' | 'filmIds' | 'sectionId' | 'title'>,
): Promise<{ films: Film[] } | Refusal> {
  if (item.filmIds.length === 0) return refuse('item-empty')
  const films: Film[] = []
  for (const filmId of item.filmIds) {
    const film = await record.films.find(filmId)
    if (!film || film.removed) return refuse('not-found', { what: 'film', id: filmId })
    films.push(film)
    await record.films.takeIntoEdition(filmId, item.editionId)
  }
  if (films.length > 1 && Object.values(item.title).every(text => text.trim() === '')) {
    return refuse('wrong-value', { field: 'title' })
  }
  if (item.sectionId !== null) {
    const section = await programme.sections.find(item.sectionId)
    if (!section || section.removed || section.editionId !== item.editionId) {
      return refuse('not-found', { what: 'section', id: item.sectionId })
    }
  }
  return { films }
}
