import { inZone, type Moment } from '#core/programme/moment.ts'
import type { OpeningWindow } from '#core/programme/venue.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Says when each screen may be used in an edition, instead of what was said before. */
export async function setOpeningWindows(
  house: Pick<House, 'store'>,
  acting: Acting,
  {
    editionId,
    windows,
  }: { editionId: string; windows: { screenId: string; opens: Moment; closes: Moment }[] },
): Promise<OpeningWindow[] | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const edition = await programme.editions.find(editionId, 'lock')
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    const zoned = windows.map(({ screenId, opens, closes }) => ({
      screenId,
      opens: inZone(opens, edition.timeZone),
      closes: inZone(closes, edition.timeZone),
    }))
    for (const window of zoned) {
      if (Temporal.ZonedDateTime.compare(window.opens, window.closes) >= 0) {
        return refuse('wrong-value', { field: 'closes', value: window.closes.toString() })
      }
    }
    for (const screenId of new Set(zoned.map(window => window.screenId))) {
      if (!(await programme.places.findScreen(screenId))) {
        return refuse('not-found', { what: 'screen', id: screenId })
      }
    }
    await programme.places.setWindows(editionId, zoned)
    return programme.places.windows(editionId)
  })
}
