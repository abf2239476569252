import type { PressEntry } from '#core/film/film.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { changePressEntry } from './change-press-entry.ts'

/** Shows a press entry on the film's page, or with `published: false` takes it off. */
export async function publishPressEntry(
  house: Pick<House, 'store'>,
  acting: Acting,
  { pressEntryId, published = true }: { pressEntryId: string; published?: boolean },
): Promise<PressEntry | Refusal> {
  return changePressEntry(house, acting, { pressEntryId, published })
}
