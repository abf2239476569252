import type { ScreeningChange } from './release-changes.ts'

/** A numbered version of the timetable that the public got to know. */
export interface Release {
  editionId: string
  /** 1, 2, 3 … */
  version: number
  releasedAt: Temporal.Instant
  releasedBy: string
  note: string
  changes: ScreeningChange[]
}
