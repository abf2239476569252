import { guestsMeant } from '#core/film/guests-meant.ts'
import type { DocumentPart } from '#core/film/stored-document.ts'
import type { Edition } from '#core/programme/edition.ts'
import { matchVenue } from '#core/programme/match-venue.ts'
import type { ScreeningProposal } from '#core/programme/screening.ts'
import { folded } from '#core/slug.ts'
import type { ProgrammeShelf } from '../ports/programme.ts'
import type { RecordShelf } from '../ports/record.ts'

/**
 * Proposes the screenings that a document states of a film. What was accepted or declined stays; open proposals that
 * the document no longer states go; a screening that another document has stated already is not proposed twice.
 */
export async function proposeScreenings(
  record: RecordShelf,
  programme: ProgrammeShelf,
  edition: Edition,
  { documentId, filmId, facts }: DocumentPart & { filmId: string },
): Promise<void> {
  const stated = facts.screenings ?? []
  const all = (await programme.proposals.ofEdition(edition.id)).filter(each => each.filmId === filmId)
  const stale = all.filter(
    known =>
      known.documentId === documentId &&
      known.state === 'open' &&
      !stated.some(screening => isSame(known, { ...screening, venueName: screening.venue ?? '' })),
  )
  await programme.proposals.remove(stale.map(proposal => proposal.id))
  const kept: Stated[] = all.filter(proposal => !stale.includes(proposal))

  const venues = await programme.places.venues()
  const film = await record.films.find(filmId)
  const guestNames = guestsMeant(facts.guestsPresent ?? [], film?.facts ?? {})
  for (const { date, time, venue, notes } of stated) {
    const venueName = venue ?? ''
    const proposal = { date, time: time ?? null, venueName }
    if (kept.some(known => isSame(known, proposal))) continue
    kept.push(proposal)
    await programme.proposals.add({
      ...proposal,
      editionId: edition.id,
      documentId,
      filmId,
      notes: notes ?? '',
      guestNames,
      screenId: matchVenue(venueName, venues)?.screen?.id ?? null,
    })
  }
}

type Stated = Pick<ScreeningProposal, 'date' | 'venueName'> & { time?: string | null }

/** A date without a year is the same as one with it. */
function isSame(one: Stated, other: Stated): boolean {
  const wholeDates = !one.date.startsWith('--') && !other.date.startsWith('--')
  const sameDate = wholeDates ? one.date === other.date : one.date.slice(-5) === other.date.slice(-5)
  const sameTime = (one.time ?? null) === (other.time ?? null)
  return sameDate && sameTime && folded(one.venueName) === folded(other.venueName)
}
