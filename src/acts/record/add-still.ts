import { idFrom } from '#core/id.ts'
import { type Still, stillLimits, whyNotSides, whyNotStill } from '#core/press/press-kit.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { isName } from '#core/right-value.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export interface StillSent extends Pick<Still, 'filmId' | 'name' | 'credit' | 'description'> {
  bytes: Uint8Array
}

/** Pages and the PDF show a still at most this long a side. */
const longestShown = 1600

/** Adds a still to a film; what it is and how large, the house reads by itself. */
export async function addStill(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'pictures'>,
  acting: Acting,
  { filmId, name, credit, description, bytes }: StillSent,
): Promise<Still | Refusal<'not-found' | 'wrong-value'>> {
  if (bytes.length > stillLimits.bytes || !isName(name))
    return refuse('wrong-value', { field: 'file', value: name })
  const wrong = whyNotStill({ credit, description })
  if (wrong) return wrong
  const read = await house.pictures.read(bytes)
  if (!read) return refuse('wrong-value', { field: 'file', value: name })
  const wrongSides = whyNotSides(read.width, read.height)
  if (wrongSides) return wrongSides
  const shown = await house.pictures.shrink(bytes, longestShown)
  const id = idFrom(house.chance.bytes(16))
  return house.store.within(acting.organisation, async ({ record, pressOffice }) => {
    const film = await record.films.find(filmId, 'lock')
    if (!film || film.removed) return refuse('not-found', { what: 'film', id: filmId })
    if ((await pressOffice.stills(filmId)).length >= stillLimits.ofFilm)
      return refuse('wrong-value', { field: 'stills', value: stillLimits.ofFilm + 1 })
    const still: Still = { id, filmId, name, ...read, size: bytes.length, credit, description }
    await pressOffice.addStill({
      ...still,
      whole: bytes,
      shown,
      addedAt: house.clock.now(),
      addedBy: acting.by,
    })
    return still
  })
}
