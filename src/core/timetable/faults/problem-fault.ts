/** What can be wrong with a problem before anybody tries to solve it (docs/rules/timetable-faults.md). */
export const problemFaults = [
  'no-days',
  'too-many',
  'id-twice',
  'id-unknown',
  'with-itself',
  'print-told-twice',
  'two-premieres',
  'days-disordered',
  'wrong-number',
  'ends-before-it-begins',
  'outside-the-days',
  'screen-without-hours',
  'longer-than-every-window',
  'pins-collide',
  'pin-on-wrong-format',
] as const
export type ProblemFaultKind = (typeof problemFaults)[number]

export const faultyThings = [
  'day',
  'screen',
  'item',
  'print',
  'screening',
  'guest',
  'venue',
  'problem',
] as const
export type FaultyThing = (typeof faultyThings)[number]

export interface ProblemFault {
  fault: ProblemFaultKind
  /** What is wrong, the thing itself first; a day's id is its date, the problem's is empty. */
  about: { thing: FaultyThing; id: string }[]
  /** The field that is wrong, as the problem names it. */
  field?: string
  /** What stands there; for `too-many` and `longer-than-every-window` how many there are. */
  value?: number
  /** The most that there may be of it. */
  most?: number
}

/** For what no single thing is to blame. */
export const ofProblem = { thing: 'problem', id: '' } as const
