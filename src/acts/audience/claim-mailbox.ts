import { turnOf } from '#core/boxoffice/opening/place-in-line.ts'
import { hiddenMailbox } from '#core/boxoffice/opening/room-secrets.ts'
import type { WaitingRoom } from '#core/boxoffice/opening/waiting-room.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { placeWithToken } from '../opening/steps/place-with-token.ts'
import type { House } from '../ports/house.ts'
import type { BuyerOfPlace } from '../ports/waiting-room.ts'

export type ClaimRefusal = Refusal<'wait-your-turn' | 'mailbox-has-place' | 'place-has-mailbox'>

/**
 * Gives a place in the line to the mailbox that is about to buy from it: one person, one place
 * (docs/rules/waiting-room.md#one-person-one-place). Whoever has seats in a basket may finish after their turn.
 *
 * @returns whether the mailbox is new to this place, and so to be given back if nothing is bought after all
 */
export async function claimMailbox(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  {
    editionId,
    token,
    email,
    basket,
  }: { editionId: string; token: string | undefined; email: string; basket: string },
): Promise<{ isNew: boolean } | ClaimRefusal> {
  return house.store.within(acting.organisation, async ({ waitingRoom, waitingList }) => {
    const room = await waitingRoom.find(editionId)
    if (!room?.drawnAt || room.endedAt) return { isNew: false }
    // Whoever was offered seats from a waiting list stood in that one.
    if (await waitingList.isOffer(basket)) return { isNew: false }
    const place = await placeWithToken(waitingRoom, room, token, house.clock.now())
    if (!place || place.standing.state === 'waiting') return refuse('wait-your-turn')
    const mailbox = hiddenMailbox(room.key, email)
    const { ofMailbox, isOthersPlace } = await waitingRoom.buyers(editionId, { mailbox, placeId: place.id })
    if (isOthersPlace) return refuse('place-has-mailbox')
    if (ofMailbox?.placeId === place.id) return { isNew: false }
    if (ofMailbox && !isAfterVisit(room, ofMailbox, place.cameAt)) return refuse('mailbox-has-place')
    const buyer = { mailbox, placeId: place.id, insteadOf: ofMailbox?.placeId }
    const isSet = await waitingRoom.setBuyer(editionId, buyer)
    return isSet ? { isNew: ofMailbox === undefined } : refuse('mailbox-has-place')
  })
}

/** Whether somebody came again once their first turn was over. */
function isAfterVisit(room: WaitingRoom, first: BuyerOfPlace, cameAt: Temporal.Instant): boolean {
  const turn = first.place === null ? null : turnOf(first.place, room.paces)
  return turn !== null && Temporal.Instant.compare(turn.add({ minutes: room.visitMinutes }), cameAt) <= 0
}
