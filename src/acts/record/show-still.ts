import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** A still for the desk's pages, as a JPEG. */
export function showStill(
  house: Pick<House, 'store'>,
  acting: Acting,
  { stillId }: { stillId: string },
): Promise<{ name: string; bytes: Uint8Array } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ pressOffice }) => {
    const bytes = (await pressOffice.stillBytes([stillId], 'shown')).get(stillId)
    return bytes ? { name: `${stillId}.jpg`, bytes } : refuse('not-found', { what: 'still', id: stillId })
  })
}
