import { screenOfProposal } from '#core/programme/match-venue.ts'
import type { Moment } from '#core/programme/moment.ts'
import { proposedStart } from '#core/programme/proposed-start.ts'
import type { PlacedScreening } from '#core/programme/timetable.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { itemOfFilm } from '../programme/steps/item-of-film.ts'
import { placeOn } from './place-screening.ts'
import { guestsPresent } from './steps/guests-present.ts'

export interface ProposalToAccept {
  proposalId: string
  /** Instead of the screen that the venue's name matched. */
  screenId?: string
  /** Instead of the stated date and time. */
  startsAt?: Moment
  sectionId?: string
  filmMinutes?: number
}

/**
 * Puts a stated screening into the draft timetable: with the film's own programme item (made if it has none) and the
 * guests that the document says are present. `wrong-value` names what the document left open: `screenId`,
 * `startsAt` or `filmMinutes`.
 */
export async function acceptProposal(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: ProposalToAccept,
): Promise<PlacedScreening | Refusal> {
  return house.store.within(acting.organisation, async ({ record, programme }) => {
    const proposal = await programme.proposals.find(input.proposalId, 'lock')
    if (!proposal) return refuse('not-found', { what: 'proposal', id: input.proposalId })
    if (proposal.state === 'accepted') {
      return refuse('already-exists', { what: 'screening', name: proposal.venueName })
    }
    const edition = (await programme.editions.find(proposal.editionId))!
    const screenId = input.screenId ?? screenOfProposal(proposal, await programme.places.venues())
    if (!screenId) return refuse('wrong-value', { field: 'screenId', value: proposal.venueName })
    const startsAt = input.startsAt ?? proposedStart(proposal, edition)
    if (!startsAt) {
      return refuse('wrong-value', {
        field: 'startsAt',
        value: `${proposal.date} ${proposal.time ?? ''}`.trim(),
      })
    }
    const film = await record.films.find(proposal.filmId)
    if (!film || film.removed) return refuse('not-found', { what: 'film', id: proposal.filmId })
    const itemId = await itemOfFilm(programme, edition.id, film, input.sectionId)
    const guestIds = await guestsPresent(programme, edition.id, film, proposal.guestNames)
    const placed = await placeOn(record, programme, {
      editionId: edition.id,
      itemId,
      screenId,
      startsAt,
      guestIds,
      ...(input.filmMinutes === undefined ? {} : { filmMinutes: input.filmMinutes }),
    })
    if ('refused' in placed) return placed
    await programme.proposals.change(proposal.id, {
      state: 'accepted',
      screenId,
      screeningId: placed.screening.id,
    })
    return placed
  })
}
