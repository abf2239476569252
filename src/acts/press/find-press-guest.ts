import type { Accreditation } from '#core/press/accreditation.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { pressGuest } from './steps/press-guest.ts'

/** Who a private link belongs to, while it works. */
export function findPressGuest(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { secret }: { secret: string },
): Promise<Accreditation | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async shelves => {
    const guest = await pressGuest(shelves, secret, house.clock.now())
    return isRefusal(guest) ? guest : guest.accreditation
  })
}
