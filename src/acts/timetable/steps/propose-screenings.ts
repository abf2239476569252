import { guestsMeant } from '#core/film/guests-meant.ts'
import type { Edition } from '#core/programme/edition.ts'
import type { ScreeningProposal } from '#core/programme/screening.ts'
import { folded } from '#core/slug.ts'
import type { NewProposal, ProgrammeShelf } from '../../ports/programme.ts'
import type { RecordShelf } from '../../ports/record.ts'

/**
 * Makes the open proposals of films what the edition's documents state of them today: the same screening stated twice is
 * one proposal, of the document that came first. What was accepted or declined stays and is not proposed again.
 */
export async function proposeScreenings(
  record: RecordShelf,
  programme: ProgrammeShelf,
  edition: Edition,
  filmIds: readonly string[],
): Promise<void> {
  const known = Map.groupBy(await programme.proposals.ofEdition(edition.id), each => each.filmId)
  for (const filmId of filmIds)
    await proposeFor(programme, await statedScreenings(record, edition, filmId), known.get(filmId) ?? [])
}

async function proposeFor(
  programme: ProgrammeShelf,
  stated: readonly NewProposal[],
  known: readonly ScreeningProposal[],
): Promise<void> {
  const kept = new Set<string>()
  for (const screening of stated) {
    const same = known.filter(each => isSame(each, screening))
    if (same.some(each => each.state !== 'open')) continue
    const [open] = same
    if (!open) {
      await programme.proposals.add(screening)
      continue
    }
    kept.add(open.id)
    const { documentId, guestNames, notes } = screening
    await programme.proposals.change(open.id, { documentId, guestNames, notes })
  }
  const gone = known.filter(each => each.state === 'open' && !kept.has(each.id))
  await programme.proposals.remove(gone.map(each => each.id))
}

async function statedScreenings(
  record: RecordShelf,
  edition: Edition,
  filmId: string,
): Promise<NewProposal[]> {
  const film = await record.films.find(filmId)
  const stated: NewProposal[] = []
  for (const { id: documentId, editionId, facts } of await record.documents.factsOfFilm(filmId)) {
    if (editionId !== edition.id) continue
    const guestNames = guestsMeant(facts.guestsPresent ?? [], film?.facts ?? {})
    for (const { date, time, venue, notes } of facts.screenings ?? []) {
      const screening = {
        editionId,
        documentId,
        filmId,
        date,
        time: time ?? null,
        venueName: venue ?? '',
        notes: notes ?? '',
        guestNames,
        screenId: null,
      }
      if (!stated.some(each => isSame(each, screening))) stated.push(screening)
    }
  }
  return stated
}

type Stated = Pick<ScreeningProposal, 'date' | 'time' | 'venueName'>

/** A date without a year is the same as one with it. */
function isSame(one: Stated, other: Stated): boolean {
  const wholeDates = !one.date.startsWith('--') && !other.date.startsWith('--')
  const sameDate = wholeDates ? one.date === other.date : one.date.slice(-5) === other.date.slice(-5)
  return sameDate && one.time === other.time && folded(one.venueName) === folded(other.venueName)
}
