import type { Fault } from '../../api/solving.ts'
import type { Say } from '../../words/words.tsx'
import { type ProblemNames, thingNamed } from './use-problem-names.ts'

/** What is wrong with what is asked, and what to do about it. */
export function faultSentence(fault: Fault, names: ProblemNames, say: Say): string {
  const [first = '', second = ''] = fault.about.map(about => thingNamed(about, names, say))
  return say(`fault.${fault.fault}`, {
    first,
    second,
    field: fault.field ?? '',
    value: fault.value ?? 0,
    most: fault.most ?? 0,
  })
}
