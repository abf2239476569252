import type { Edition } from '#core/programme/edition.ts'
import type { ProgrammeShelf } from '../../ports/programme.ts'
import type { RecordShelf } from '../../ports/record.ts'
import { proposeScreenings } from '../../timetable/steps/propose-screenings.ts'
import { chooseFilmFacts } from './choose-film-facts.ts'

/**
 * A film after a document no longer speaks of it: its facts are chosen from what is left. With nothing left it is
 * removed, with its facts as they were, so that bringing the document back shows the same film; unless programme items
 * show it: then it stays, and their number is given.
 */
export async function filmAfterLoss(
  record: RecordShelf,
  programme: ProgrammeShelf,
  edition: Edition,
  filmId: string,
  now: Temporal.Instant,
): Promise<{ shownBy: number }> {
  const film = await record.films.find(filmId, 'lock')
  await proposeScreenings(record, programme, edition, [filmId])
  const rest = await record.documents.factsOfFilm(filmId)
  if (rest.length > 0 || (film?.settlements.length ?? 0) > 0) {
    await chooseFilmFacts(record, filmId)
    return { shownBy: 0 }
  }
  const items = await programme.items.withFilm(filmId)
  if (items.length === 0) await record.films.setRemoved(filmId, now)
  return { shownBy: items.length }
}
