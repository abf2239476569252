import type { ScreeningReleases, SeatRelease } from '#core/boxoffice/seats/setting-free.ts'

/** A release whose time has come for a screening that has something to release. */
export interface DueRelease extends SeatRelease {
  screeningId: string
}

interface Note {
  at: Temporal.Instant
  by: string
  why: string
}

/** Seats set aside: when they go to others, and tickets of people who did not come. */
export interface SetAside {
  /** The longest before the start first. */
  seatReleases(editionId: string): Promise<SeatRelease[]>
  /** The edition's releases are now exactly these. */
  setSeatReleases(editionId: string, releases: readonly SeatRelease[]): Promise<void>
  /** Of a screening with seats in the ledger. */
  screeningReleases(screeningId: string): Promise<ScreeningReleases | undefined>
  /** The screening's own releases are now exactly these; null: it has none of its own. */
  setScreeningReleases(screeningId: string, releases: readonly SeatRelease[] | null): Promise<void>
  /** Of released screenings that are neither cancelled nor over. */
  dueReleases(now: Temporal.Instant): Promise<DueRelease[]>
  /**
   * Takes the seats of valid tickets that nobody came in with: they are no longer sold. Locks the tickets and the
   * screening's allocations; answers with how many seats became free in which, and where they are numbered with their places.
   */
  giveUpNoShows(
    screeningId: string,
    note: Note,
  ): Promise<{ allocationId: string; seats: number; places: string[] }[]>
  /** A seat of the standby line for a ticket whose own was given up; false when none is free. The ticket is locked. */
  takeStandbySeat(ticketId: string, screeningId: string, note: Note): Promise<boolean>
  /** Released screenings on this screen that are not over, with seats in the ledger. */
  openScreeningsOn(screenId: string, now: Temporal.Instant): Promise<string[]>
}
