import { hasLapsed } from '#core/boxoffice/seats/hold.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * Takes what was offered into the visitor's hands: the basket of the offer becomes theirs, and what lay in the one they had
 * comes along (docs/rules/waiting-list.md#offers).
 *
 * @param input `basket` is the token of the visitor's open basket, if there is one
 * @returns the token of the basket to order
 */
export function acceptOffer(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { token, basket: mine }: { token: string; basket?: string | undefined },
): Promise<{ basket: string } | Refusal<'not-found' | 'hold-expired' | 'basket-ordered'>> {
  return house.store.within(acting.organisation, async ({ boxOffice, waitingList }) => {
    const request = await waitingList.find({ token })
    const offer = request?.basketToken
    if (!request || !offer) return refuse('not-found')
    if (!request.offeredUntil || hasLapsed(request.offeredUntil, house.clock.now()))
      return refuse('hold-expired')
    const baskets = await boxOffice.lockBaskets(mine && mine !== offer ? [offer, mine] : [offer])
    const [offered, other] = [offer, mine].map(each => baskets.find(basket => basket.token === each))
    if (offered?.state !== 'open') return refuse('basket-ordered')
    const isMovable =
      other && other !== offered && other.state === 'open' && other.editionId === offered.editionId
    if (isMovable) {
      await boxOffice.lockSeats([], [offered.id, other.id])
      await waitingList.moveHolds(other.id, offered.id)
    }
    return { basket: offer }
  })
}
