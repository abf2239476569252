import type { ReadDocument } from '#core/film/claim.ts'
import { fields } from '#core/film/field-names.ts'
import { type CheckedProposals, checkProposals, withClaims } from '#core/reading/check-proposals.ts'
import type { Assistant, NoProposals } from '../../ports/assistant.ts'

/** How much an assistant proposed, how much of it the document bore out, and why the rest was dropped. */
export interface Proposed {
  proposed: number
  taken: number
  dropped: CheckedProposals['dropped']
}

/** A reading with what an assistant added to it, and how much that was. */
export async function askAssistant(
  assistant: Assistant,
  text: string,
  read: ReadDocument,
): Promise<{ read: ReadDocument; asked: Proposed | NoProposals }> {
  const proposals = await assistant.propose(text, fields)
  if ('noProposals' in proposals) return { read, asked: proposals }
  const { claims, dropped } = checkProposals(text, read, proposals)
  return {
    read: withClaims(read, claims),
    asked: { proposed: proposals.length, taken: claims.length, dropped },
  }
}
