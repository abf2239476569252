import type { Edition } from '#core/programme/edition.ts'
import type { Screening } from '#core/programme/screening.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { ProgrammeShelf } from '../../ports/programme.ts'

/** Refuses a screening whose item, screen or guests are not there or belong to another edition. */
export async function checkScreeningParts(
  programme: ProgrammeShelf,
  edition: Edition,
  { itemId, screenId, guestIds }: Pick<Screening, 'itemId' | 'screenId' | 'guestIds'>,
): Promise<Refusal | undefined> {
  const item = await programme.items.find(itemId)
  if (!item || item.removed || item.editionId !== edition.id) {
    return refuse('not-found', { what: 'item', id: itemId })
  }
  const screen = await programme.places.findScreen(screenId)
  if (!screen || screen.removed) return refuse('not-found', { what: 'screen', id: screenId })
  for (const guestId of guestIds) {
    const guest = await programme.guests.find(guestId)
    if (!guest || guest.editionId !== edition.id) return refuse('not-found', { what: 'guest', id: guestId })
  }
  return undefined
}
