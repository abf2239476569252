import { publicProgramme } from '#core/programme/assemble-public-programme.ts'
import type { PublicProgramme } from '#core/programme/public-programme.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** What the public sees of an edition, as it stands since the last release. */
export async function showProgramme(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { editionSlug }: { editionSlug: string },
): Promise<PublicProgramme | Refusal> {
  return house.store.within(acting.organisation, async ({ record, programme, pullQuotes }) => {
    const edition = await programme.editions.withSlug(editionSlug)
    if (!edition) return refuse('not-found', { what: 'edition', id: editionSlug })
    const screenings = await programme.releases.released(edition.id)
    const items = await programme.items.ofEdition(edition.id)
    const filmIds = [...new Set(items.flatMap(item => item.filmIds))]
    const credits = await record.people.creditsOf(filmIds)
    return publicProgramme({
      edition,
      screenings,
      items,
      credits,
      sections: await programme.sections.ofEdition(edition.id),
      venues: await programme.places.venuesWithScreens(screenings.map(screening => screening.screenId)),
      films: await record.films.withIds(filmIds),
      people: await record.people.withIds(credits.map(credit => credit.personId)),
      guests: await programme.guests.ofEdition(edition.id),
      press: await record.press.ofFilms(filmIds, 'published'),
      quotes: await pullQuotes.placed(filmIds),
      news: await programme.news.published(edition.id, house.clock.now()),
    })
  })
}
