import type { Refusal } from '#core/refusal.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'
import { findSolving } from './steps/find-solving.ts'
import { type Solving, shownSolving } from './steps/shown-solving.ts'

/** How far the solving of an edition's timetable has come; `not-found` where nothing was started since the house opened. */
export async function showSolving(
  house: Pick<House, 'store' | 'solver'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<Solving | Refusal<'not-found'>> {
  const found = await findSolving(house, acting, editionId)
  return 'refused' in found ? found : shownSolving(found.run, found.edition)
}
