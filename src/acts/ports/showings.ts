import type { Showing } from '#core/programme/showing.ts'

/** What the timetable of an edition is asked, inside one transaction. */
export interface ShowingShelf {
  ofEdition(editionId: string): Promise<Showing[]>
  /** In place of what was said of the item before. */
  put(editionId: string, showing: Showing): Promise<void>
  /** Of screenings that are not removed. */
  pinned(editionId: string): Promise<string[]>
  setPinned(screeningId: string, pinned: boolean): Promise<void>
  /** Seats sold, by screening, where any is. */
  seatsSold(editionId: string): Promise<ReadonlyMap<string, number>>
}
