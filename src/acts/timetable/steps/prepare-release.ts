import type { Edition } from '#core/programme/edition.ts'
import {
  entriesToRelease,
  releaseChanges,
  type ScreeningChange,
  type TimetableEntry,
} from '#core/programme/release-changes.ts'
import type { ProgrammeShelf } from '../../ports/programme.ts'

/** The timetable that would be released now, and what it changes against the last one. */
export async function prepareRelease(
  programme: ProgrammeShelf,
  edition: Edition,
): Promise<{ entries: TimetableEntry[]; changes: ScreeningChange[] }> {
  const last = await programme.releases.last(edition.id)
  const known = last?.entries ?? []
  const entries = entriesToRelease(await programme.screenings.ofEdition(edition.id), known)
  return { entries, changes: releaseChanges(known, entries) }
}
