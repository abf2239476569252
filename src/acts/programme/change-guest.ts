import { checkGuest } from '#core/programme/check-screening.ts'
import { inZone } from '#core/programme/moment.ts'
import type { Guest } from '#core/programme/screening.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { withChange } from '#core/with-change.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewGuest } from '../ports/programme.ts'
import type { GuestToCreate } from './create-guest.ts'

export async function changeGuest(
  house: Pick<House, 'store'>,
  acting: Acting,
  { guestId, arrives, leaves, ...change }: { guestId: string } & Partial<Omit<GuestToCreate, 'editionId'>>,
): Promise<Guest | Refusal> {
  return house.store.within(acting.organisation, async ({ programme, record }) => {
    const found = await programme.guests.find(guestId)
    if (!found) return refuse('not-found', { what: 'guest', id: guestId })
    const { removed: _, ...guest } = found
    const { timeZone } = (await programme.editions.find(guest.editionId))!
    const times: Partial<NewGuest> = {}
    if (arrives !== undefined) times.arrives = arrives && inZone(arrives, timeZone)
    if (leaves !== undefined) times.leaves = leaves && inZone(leaves, timeZone)
    const changed = withChange(guest, { ...change, ...times })
    const wrong = checkGuest(changed)
    if (wrong) return wrong
    for (const filmId of change.filmIds ?? []) {
      if (!(await record.films.find(filmId))) return refuse('not-found', { what: 'film', id: filmId })
    }
    await programme.guests.change(guestId, { ...change, ...times })
    return changed
  })
}
