import { type Clash, clashes, type Placed } from '#core/programme/clash.ts'
import { inZone, type Moment } from '#core/programme/moment.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { loadTimetable } from './steps/load-timetable.ts'

export interface PlacementToCheck {
  editionId: string
  /** The screening being dragged; without it, a new one of `itemId`. */
  screeningId?: string
  itemId?: string
  screenId: string
  startsAt: Moment
  filmMinutes?: number
  introductionMinutes?: number
  discussionMinutes?: number
  guestIds?: string[]
}

/** The id under which a screening that does not exist yet stands in the clashes. */
export const candidateId = 'candidate'

/** The clashes there would be, with nothing written: for warnings while a screening is dragged. */
export async function checkPlacement(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, screeningId, startsAt, ...wished }: PlacementToCheck,
): Promise<Clash[] | Refusal> {
  return house.store.within(acting.organisation, async ({ record, programme }) => {
    const edition = await programme.editions.find(editionId)
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    const timetable = await loadTimetable(record, programme, edition)
    const dragged = timetable.screenings.find(screening => screening.id === screeningId)
    if (screeningId !== undefined && !dragged) {
      return refuse('not-found', { what: 'screening', id: screeningId })
    }
    const itemId = wished.itemId ?? dragged?.itemId
    const item = timetable.items.find(each => each.id === itemId)
    if (!item) return refuse('not-found', { what: 'item', id: itemId ?? '' })
    const ownMinutes = item.filmIds.reduce((sum, filmId) => sum + (timetable.filmMinutes[filmId] ?? 0), 0)
    const candidate: Placed = {
      id: dragged?.id ?? candidateId,
      itemId: item.id,
      screenId: wished.screenId,
      startsAt: inZone(startsAt, edition.timeZone),
      filmMinutes: wished.filmMinutes ?? dragged?.filmMinutes ?? ownMinutes,
      introductionMinutes: wished.introductionMinutes ?? dragged?.introductionMinutes ?? 0,
      discussionMinutes: wished.discussionMinutes ?? dragged?.discussionMinutes ?? 0,
      guestIds: wished.guestIds ?? dragged?.guestIds ?? [],
      cancelled: false,
    }
    const others = timetable.screenings.filter(screening => screening !== dragged)
    const screens = timetable.venues.flatMap(venue => venue.screens)
    const all = clashes({ ...timetable, screens, screenings: [...others, candidate] })
    return all.filter(clash => clash.screeningIds.includes(candidate.id))
  })
}
