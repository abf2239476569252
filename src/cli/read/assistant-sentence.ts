import type { AssistantFault, NoProposals } from '#acts/ports/assistant.ts'
import type { Proposed } from '#acts/record/steps/ask-assistant.ts'
import { type DropReason, dropReasons } from '#core/reading/check-proposals.ts'

const FAULTS: Readonly<Record<AssistantFault, (about: NoProposals['about']) => string>> = {
  unreachable: () => 'the assistant could not be reached',
  'timed-out': ({ seconds }) => `the assistant did not answer within ${seconds} seconds`,
  'wrong-status': ({ status }) => `the assistant answered with ${status}`,
  'answer-unusable': () => 'what the assistant answered cannot be used',
}

const DROPPED: Readonly<Record<DropReason, string>> = {
  'unknown-field': 'of no field',
  'wrong-value': 'no value of their field',
  'quote-too-long': 'quoted at too great length',
  'not-verbatim': 'not in the document as quoted',
  'does-not-follow': 'not following from their quote',
  'known-already': 'read already',
  'told-otherwise': 'read otherwise',
}

/** One sentence on what an assistant added to a file: how much was taken, how much dropped and why. */
export function assistantSentence(path: string, asked: Proposed | NoProposals): string {
  if ('noProposals' in asked)
    return `${path}: ${FAULTS[asked.noProposals](asked.about)}; it was read without it.`
  const { proposed, taken, dropped } = asked
  const reasons = dropReasons.filter(it => dropped[it]).map(it => `${dropped[it]} ${DROPPED[it]}`)
  const why = reasons.length > 0 ? ` (${reasons.join(', ')})` : ''
  return `${path}: the assistant proposed ${proposed}; ${taken} taken, ${proposed - taken} dropped${why}.`
}
