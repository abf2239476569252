import type { PressKit, Still } from '#core/press/press-kit.ts'

export interface StillToAdd extends Still {
  /** As it was sent. */
  whole: Uint8Array
  /** A JPEG for pages and paper. */
  shown: Uint8Array
  addedAt: Temporal.Instant
  addedBy: string
}

/** What the press gets, inside one transaction. */
export interface PressOfficeShelf {
  kit(editionId: string, filmId: string): Promise<PressKit | undefined>
  putKit(kit: PressKit): Promise<void>
  offeredKits(editionId: string): Promise<PressKit[]>
  /** Not removed, in the order they came. `lock` lets nobody add one until the transaction ends. */
  stills(filmId: string, lock?: 'lock'): Promise<Still[]>
  still(id: string): Promise<Still | undefined>
  stillBytes(ids: readonly string[], which: 'whole' | 'shown'): Promise<Map<string, Uint8Array>>
  addStill(still: StillToAdd): Promise<void>
  changeStill(id: string, said: Pick<Still, 'credit' | 'description'>): Promise<void>
  setStillRemoved(id: string, at: Temporal.Instant | null): Promise<void>
}
