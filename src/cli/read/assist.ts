import type { Assistant, AssistantFault, NoProposals } from '#acts/ports/assistant.ts'
import { fields } from '#core/film/field-names.ts'
import { checkProposals, type DropReason, dropReasons, withClaims } from '#core/reading/check-proposals.ts'
import type { ReadFile } from './read-file.ts'

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

/** A file with what an assistant added to it, and a sentence that says how much of it was dropped and why. */
export async function assist(
  file: ReadFile,
  assistant: Assistant,
): Promise<{ file: ReadFile; told: string }> {
  const proposed = await assistant.propose(file.text, fields)
  if ('noProposals' in proposed)
    return {
      file,
      told: `${file.path}: ${FAULTS[proposed.noProposals](proposed.about)}; it was read without it.`,
    }
  const { claims, dropped } = checkProposals(file.text, file.document, proposed)
  const reasons = dropReasons.filter(it => dropped[it]).map(it => `${dropped[it]} ${DROPPED[it]}`)
  const lost = proposed.length - claims.length
  const why = reasons.length > 0 ? ` (${reasons.join(', ')})` : ''
  return {
    file: {
      ...file,
      document: withClaims(file.document, claims),
      assistant: { proposed: proposed.length, taken: claims.length, dropped },
    },
    told: `${file.path}: the assistant proposed ${proposed.length}; ${claims.length} taken, ${lost} dropped${why}.`,
  }
}
