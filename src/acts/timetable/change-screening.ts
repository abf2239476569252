import { checkScreening } from '#core/programme/check-screening.ts'
import { inZone } from '#core/programme/moment.ts'
import type { Screening } from '#core/programme/screening.ts'
import type { PlacedScreening } from '#core/programme/timetable.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { withChange } from '#core/with-change.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewScreening } from '../ports/programme.ts'
import type { ScreeningToPlace } from './place-screening.ts'
import { checkScreeningParts } from './steps/check-screening-parts.ts'
import { withClashes } from './steps/with-clashes.ts'

export interface ScreeningToChange extends Partial<Omit<ScreeningToPlace, 'editionId'>> {
  screeningId: string
  version?: number
}

/** Changes a screening of the draft; the public learns of it with the next release. */
export async function changeScreening(
  house: Pick<House, 'store'>,
  acting: Acting,
  { screeningId, version, startsAt, ...details }: ScreeningToChange,
): Promise<PlacedScreening | Refusal> {
  return house.store.within(acting.organisation, async ({ record, programme }) => {
    const found = await programme.screenings.find(screeningId, 'lock')
    if (!found || found.removed) return refuse('not-found', { what: 'screening', id: screeningId })
    const { removed: _, ...screening } = found
    if (version !== undefined && version !== screening.version) {
      return refuse('stale', { what: 'screening', version: screening.version })
    }
    const edition = (await programme.editions.find(screening.editionId))!
    const change: Partial<NewScreening> = { ...details }
    if (startsAt) change.startsAt = inZone(startsAt, edition.timeZone)
    const changed = withChange<Screening>(screening, change)
    const missing = await checkScreeningParts(programme, edition, changed)
    if (missing) return missing
    const wrong = checkScreening(changed)
    if (wrong) return wrong
    await programme.screenings.change(screeningId, change)
    return withClashes(record, programme, edition, { ...changed, version: screening.version + 1 })
  })
}
