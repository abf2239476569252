import type { Allocation } from '#core/boxoffice/seats/seats.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { type BlockRefusal, type BlockSeats, changeBlocked } from './steps/change-blocked.ts'

/** Gives blocked seats of an allocation free again (docs/rules/seat-ledger.md#moving). */
export function unblockSeats(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: BlockSeats,
): Promise<Allocation[] | BlockRefusal> {
  return changeBlocked(house, acting, input, 'unblock')
}
