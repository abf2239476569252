import type { Refusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { findSolving } from './steps/find-solving.ts'
import { type Solving, shownSolving } from './steps/shown-solving.ts'

/** Pauses the solving of an edition's timetable, lets it go on, or ends it and keeps its best answer. */
export async function steerSolving(
  house: Pick<House, 'store' | 'solver'>,
  acting: Acting,
  { editionId, steer }: { editionId: string; steer: 'pause' | 'resume' | 'stop' },
): Promise<Solving | Refusal<'not-found'>> {
  const found = await findSolving(house, acting, editionId)
  if ('refused' in found) return found
  found.run[steer]()
  return shownSolving(found)
}
