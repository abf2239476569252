import { checkGuest } from '#core/programme/check-screening.ts'
import { inZone, type Moment } from '#core/programme/moment.ts'
import type { Guest } from '#core/programme/screening.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewGuest } from '../ports/programme.ts'

export interface GuestToCreate {
  editionId: string
  name: string
  role?: string
  filmIds?: string[]
  arrives?: Moment | null
  leaves?: Moment | null
}

export async function createGuest(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: GuestToCreate,
): Promise<Guest | Refusal> {
  return house.store.within(acting.organisation, async ({ programme, record }) => {
    const edition = await programme.editions.find(input.editionId)
    if (!edition) return refuse('not-found', { what: 'edition', id: input.editionId })
    const guest: NewGuest = {
      editionId: edition.id,
      name: input.name,
      role: input.role ?? '',
      filmIds: input.filmIds ?? [],
      arrives: input.arrives ? inZone(input.arrives, edition.timeZone) : null,
      leaves: input.leaves ? inZone(input.leaves, edition.timeZone) : null,
    }
    const wrong = checkGuest(guest)
    if (wrong) return wrong
    for (const filmId of guest.filmIds) {
      if (!(await record.films.find(filmId))) return refuse('not-found', { what: 'film', id: filmId })
    }
    return { id: await programme.guests.add(guest), ...guest }
  })
}
