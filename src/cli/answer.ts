/** Why a command did not do its work: one sentence for the person who gave it. */
export interface Refused {
  refused: string
  sentence: string
}

/** Something went as it should not: the process ends with this sentence and exit code 1. */
export class Declined extends Error {}

/** The answer of a piece of work, or the end of the command. */
export function orDecline<Answer extends object>(answer: Answer): Exclude<Answer, Refused> {
  if ('refused' in answer) throw new Declined((answer as Answer & Refused).sentence)
  return answer as Exclude<Answer, Refused>
}
