import { checkScreening } from '#core/programme/check-screening.ts'
import { inZone, type Moment } from '#core/programme/moment.ts'
import type { PlacedScreening } from '#core/programme/timetable.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewScreening, ProgrammeShelf } from '../ports/programme.ts'
import type { RecordShelf } from '../ports/record.ts'
import { itemMinutes } from '../programme/steps/item-minutes.ts'
import { checkScreeningParts } from './steps/check-screening-parts.ts'
import { withClashes } from './steps/with-clashes.ts'

export type ScreeningToPlace = Pick<NewScreening, 'editionId' | 'itemId' | 'screenId'> &
  Partial<Omit<NewScreening, 'startsAt' | 'cancelled'>> & { startsAt: Moment }

/**
 * Puts an item on a screen at a time, in the draft. Clashes are told, not refused: people decide.
 * Without `filmMinutes` the films' own minutes count; where one is unknown it is `wrong-value` of that field.
 */
export async function placeScreening(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: ScreeningToPlace,
): Promise<PlacedScreening | Refusal> {
  return house.store.within(acting.organisation, ({ record, programme }) => placeOn(record, programme, input))
}

/** The same inside somebody else's transaction. */
export async function placeOn(
  record: RecordShelf,
  programme: ProgrammeShelf,
  input: ScreeningToPlace,
): Promise<PlacedScreening | Refusal> {
  const edition = await programme.editions.find(input.editionId)
  if (!edition) return refuse('not-found', { what: 'edition', id: input.editionId })
  const guestIds = input.guestIds ?? []
  const missing = await checkScreeningParts(programme, edition, { ...input, guestIds })
  if (missing) return missing
  const filmMinutes = input.filmMinutes ?? (await itemMinutes(record, programme, input.itemId))
  if (filmMinutes === undefined) return refuse('wrong-value', { field: 'filmMinutes' })
  const screening: NewScreening = {
    editionId: edition.id,
    itemId: input.itemId,
    screenId: input.screenId,
    startsAt: inZone(input.startsAt, edition.timeZone),
    filmMinutes,
    introductionMinutes: input.introductionMinutes ?? 0,
    discussionMinutes: input.discussionMinutes ?? 0,
    kind: input.kind ?? 'public',
    languages: input.languages ?? [],
    subtitles: input.subtitles ?? [],
    guestIds,
    notes: input.notes ?? {},
    cancelled: false,
  }
  const wrong = checkScreening(screening)
  if (wrong) return wrong
  const id = await programme.screenings.add(screening)
  return withClashes(record, programme, edition, { ...screening, id, version: 1 })
}
