import { checkScreening } from '#core/programme/check-screening.ts'
import type { Edition } from '#core/programme/edition.ts'
import { inZone, type Moment } from '#core/programme/moment.ts'
import type { Screening } from '#core/programme/screening.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewScreening, ProgrammeShelf } from '../ports/programme.ts'

export type ScreeningOfMany = Pick<Screening, 'itemId' | 'screenId' | 'filmMinutes' | 'kind'> &
  Partial<Pick<Screening, 'notes'>> & { startsAt: Moment }

/**
 * Puts many screenings into the draft at once, as they come from a file; their ids in the same order. All or none; their
 * clashes are for who looks at the timetable.
 */
export function placeScreenings(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, screenings }: { editionId: string; screenings: readonly ScreeningOfMany[] },
): Promise<{ screeningIds: string[] } | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const edition = await programme.editions.find(editionId)
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    return placeMany(programme, edition, screenings)
  })
}

/** The same inside somebody else's transaction. */
export async function placeMany(
  programme: ProgrammeShelf,
  edition: Edition,
  screenings: readonly ScreeningOfMany[],
): Promise<{ screeningIds: string[] } | Refusal> {
  const items = new Set((await programme.items.ofEdition(edition.id)).map(each => each.id))
  const screens = new Set(
    (await programme.places.venues()).flatMap(venue => venue.screens.map(({ id }) => id)),
  )
  const rows: NewScreening[] = []
  for (const { startsAt, ...screening } of screenings) {
    const { itemId, screenId } = screening
    if (!items.has(itemId)) return refuse('not-found', { what: 'item', id: itemId })
    if (!screens.has(screenId)) return refuse('not-found', { what: 'screen', id: screenId })
    const row = {
      ...plain,
      ...screening,
      editionId: edition.id,
      startsAt: inZone(startsAt, edition.timeZone),
    }
    const wrong = checkScreening(row)
    if (wrong) return wrong
    rows.push(row)
  }
  const screeningIds: string[] = []
  for (const row of rows) screeningIds.push(await programme.screenings.add(row))
  return { screeningIds }
}

const plain = {
  introductionMinutes: 0,
  discussionMinutes: 0,
  languages: [],
  subtitles: [],
  guestIds: [],
  notes: {},
  cancelled: false,
}
