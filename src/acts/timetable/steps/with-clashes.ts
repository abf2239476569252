import type { Edition } from '#core/programme/edition.ts'
import type { Screening } from '#core/programme/screening.ts'
import type { PlacedScreening } from '#core/programme/timetable.ts'
import type { ProgrammeShelf } from '../../ports/programme.ts'
import type { RecordShelf } from '../../ports/record.ts'
import { loadTimetable } from './load-timetable.ts'

/** A screening just written, with the warnings that concern it. */
export async function withClashes(
  record: RecordShelf,
  programme: ProgrammeShelf,
  edition: Edition,
  screening: Screening,
): Promise<PlacedScreening> {
  const timetable = await loadTimetable(record, programme, edition)
  return {
    screening,
    clashes: timetable.clashes.filter(clash => clash.screeningIds.includes(screening.id)),
  }
}
