import type { ScreeningChange, TimetableEntry } from './release-changes.ts'
import type { ReleasedScreening } from './screening.ts'

/**
 * The public's rows that a release writes: those its changes touch (docs/rules/releases.md#calendar). SEQUENCE grows
 * by one when time, screen, length or status change; LAST-MODIFIED is the moment of the release.
 */
export function publishChanges(
  editionId: string,
  known: readonly ReleasedScreening[],
  entries: readonly TimetableEntry[],
  changes: readonly ScreeningChange[],
  now: Temporal.Instant,
): ReleasedScreening[] {
  const knownById = new Map(known.map(screening => [screening.id, screening]))
  const entryById = new Map(entries.map(entry => [entry.id, entry]))
  const growing = new Set(changes.filter(growsSequence).map(change => change.screeningId))
  const touched = new Set(changes.map(change => change.screeningId))
  return [...touched].map(id => {
    const before = knownById.get(id)
    const entry = entryById.get(id)
    const sequence = before ? before.sequence + (growing.has(id) ? 1 : 0) : 0
    const rest = { editionId, sequence, lastModified: now }
    if (entry) return { ...entry, ...rest, withdrawn: false }
    return { ...before!, ...rest, cancelled: true, withdrawn: true }
  })
}

function growsSequence(change: ScreeningChange): boolean {
  if (change.what !== 'changed') return true
  return ['filmMinutes', 'introductionMinutes', 'discussionMinutes'].some(detail => detail in change.to)
}
