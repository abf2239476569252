import { isRefusal, type Refusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { findSolving } from './steps/find-solving.ts'
import { type Solving, shownSolving } from './steps/shown-solving.ts'

/**
 * How far the solving of an edition's timetable has come; null where nothing was started since the house opened. Who knows
 * the screenings of an answer names its version, and is told them again only when there is a better one.
 */
export async function showSolving(
  house: Pick<House, 'store' | 'solver'>,
  acting: Acting,
  { editionId, known }: { editionId: string; known?: string },
): Promise<Solving | null | Refusal<'not-found'>> {
  const found = await findSolving(house, acting, editionId)
  if (!isRefusal(found)) return shownSolving(found, known)
  return found.about?.what === 'solving' ? null : found
}
