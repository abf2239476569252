import type { CopyOutcome } from '../ports/mailings.ts'
import type { GroupedAct } from '../ports/store.ts'

export interface CopyToEnd {
  copyId: string
  claim: string
  now: Temporal.Instant
}

/**
 * Writes down that a copy is being ended, before it is; false when it may not be (docs/rules/newsletter.md#exactly-once). All
 * lines to the mail server that have come so far share a commit.
 */
export const handOverCopies: GroupedAct<CopyToEnd, boolean> = {
  keysOf: ({ copyId }) => [copyId],
  sizeOf: () => 1,
  async work({ mailings }, copies) {
    const handed = await mailings.handOver(copies, copies.at(-1)!.now)
    return copies.map(({ copyId }) => handed.has(copyId))
  },
}

/** Writes down what became of copies, several in a commit. */
export const settleCopies: GroupedAct<{ copyId: string; claim: string; outcome: CopyOutcome }, true> = {
  keysOf: ({ copyId }) => [copyId],
  sizeOf: () => 1,
  async work({ mailings }, outcomes) {
    await mailings.settle(outcomes)
    return outcomes.map(() => true as const)
  },
}
