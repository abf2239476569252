import type { Allocation } from '#core/boxoffice/seats/seats.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { type BlockRefusal, type BlockSeats, changeBlocked } from './steps/change-blocked.ts'

/** Gives free seats of an allocation to nobody: a camera, a broken seat (docs/rules/seat-ledger.md#moving). */
export function blockSeats(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: BlockSeats,
): Promise<Allocation[] | BlockRefusal> {
  return changeBlocked(house, acting, input, 'block')
}
