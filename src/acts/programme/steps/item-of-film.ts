import type { Film } from '#core/film/film.ts'
import { freeSlug } from '#core/slug.ts'
import type { ProgrammeShelf } from '../../ports/programme.ts'

/** The programme item of an edition that shows this film alone; made when there is none. */
export async function itemOfFilm(
  programme: ProgrammeShelf,
  editionId: string,
  film: Film,
  sectionId?: string,
): Promise<string> {
  const shown = await programme.items.withFilm(film.id)
  const alone = shown.find(item => item.editionId === editionId && item.filmIds.length === 1)
  if (alone) return alone.id
  const taken = await programme.items.slugs(editionId)
  return programme.items.add({
    editionId,
    slug: freeSlug(film.slug, taken),
    sectionId: sectionId ?? null,
    title: {},
    about: {},
    filmIds: [film.id],
  })
}
