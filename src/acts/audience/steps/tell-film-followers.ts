import type { Edition } from '#core/programme/edition.ts'
import type { ScreeningChange, TimetableEntry } from '#core/programme/release-changes.ts'
import { folded } from '#core/slug.ts'
import type { Shelves } from '../../ports/store.ts'

/**
 * Writes one letter a film to each of its followers when public screenings of it are new (docs/rules/newsletter.md#topics);
 * to who named a city, only when one of them is there.
 */
export async function tellFilmFollowers(
  { programme, newsletter, letters }: Pick<Shelves, 'programme' | 'newsletter' | 'letters'>,
  edition: Edition,
  entries: readonly TimetableEntry[],
  changes: readonly ScreeningChange[],
  writtenAt: Temporal.Instant,
): Promise<void> {
  const news = new Set(
    changes.filter(({ what }) => what === 'added' || what === 'reinstated').map(change => change.screeningId),
  )
  const shown = entries.filter(entry => news.has(entry.id) && entry.kind === 'public' && !entry.cancelled)
  if (shown.length === 0) return
  const items = new Map((await programme.items.ofEdition(edition.id)).map(item => [item.id, item]))
  const venues = await programme.places.venuesWithScreens(shown.map(entry => entry.screenId))
  const cities = new Map(
    venues.flatMap(venue => venue.screens.map(screen => [screen.id, folded(venue.city || edition.city)])),
  )
  const citiesOfFilm = new Map<string, Set<string>>()
  for (const entry of shown)
    for (const filmId of items.get(entry.itemId)?.filmIds ?? []) {
      const known = citiesOfFilm.get(filmId) ?? new Set<string>()
      citiesOfFilm.set(filmId, known.add(cities.get(entry.screenId) ?? folded(edition.city)))
    }
  const followers = await newsletter.followers([...citiesOfFilm.keys()])
  await letters.writeAll(
    followers
      .filter(({ filmId, city }) => city === '' || citiesOfFilm.get(filmId)!.has(folded(city)))
      .map(({ email, language, subscriberId, filmId }) => ({
        ...{ kind: 'film-comes', recipient: email, language, writtenAt },
        ...{ subscriberId, subjectId: filmId, editionId: edition.id },
      })),
  )
}
