import type { Field } from '#core/film/facts.ts'
import type { Proposal } from '#core/reading/check-proposals.ts'

/** Why an assistant proposed nothing: a closed list. */
export const assistantFaults = ['unreachable', 'timed-out', 'wrong-status', 'answer-unusable'] as const
export type AssistantFault = (typeof assistantFaults)[number]

export interface NoProposals {
  noProposals: AssistantFault
  about: Record<string, string | number>
}

/** Proposes what a document says. Nothing that it says is believed: core/reading/check-proposals.ts checks every word. */
export interface Assistant {
  propose(text: string, fields: readonly Field[]): Promise<Proposal[] | NoProposals>
}
