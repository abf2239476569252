import type { CopyOutcome } from '../../ports/mailings.ts'
import type { GroupedAct } from '../../ports/store.ts'

/** A step of one copy: it is being ended, or what became of it is known. */
export type CopyStep = { copyId: string; claim: string } & (
  | { endsAt: Temporal.Instant }
  | { outcome: CopyOutcome }
)

/**
 * Writes down that copies are being ended, before they are, and what became of others (docs/rules/newsletter.md#exactly-once);
 * false for one that may not be ended. All lines to the mail server that have come so far share a commit.
 */
export const recordCopies: GroupedAct<CopyStep, boolean> = {
  keysOf: ({ copyId }) => [copyId],
  sizeOf: () => 1,
  async work({ mailings }, steps) {
    const outcomes = steps.flatMap(step => ('outcome' in step ? step : []))
    const ends = steps.flatMap(step => ('endsAt' in step ? step : []))
    if (outcomes.length > 0) await mailings.settle(outcomes)
    const handed = ends.length > 0 ? await mailings.handOver(ends, ends.at(-1)!.endsAt) : new Set<string>()
    return steps.map(step => 'outcome' in step || handed.has(step.copyId))
  },
}
