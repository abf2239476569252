import type { Moment } from '#core/programme/moment.ts'
import type { PlacedScreening } from '#core/programme/timetable.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { changeScreening } from './change-screening.ts'

/** Moves a screening of the draft to another screen or time. */
export async function moveScreening(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { screeningId: string; screenId?: string; startsAt?: Moment; version?: number },
): Promise<PlacedScreening | Refusal> {
  return changeScreening(house, acting, input)
}
