import type { Rehearsal } from '#core/boxoffice/rehearsal/figures.ts'

/** The certificates of rehearsed sales, inside one transaction. */
export interface RehearsalShelf {
  add(rehearsal: Rehearsal): Promise<void>
  /** The newest first, so many at most. */
  ofEdition(editionId: string, most: number): Promise<Rehearsal[]>
}
