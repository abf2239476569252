export const accreditationStates = ['pending', 'approved', 'declined', 'withdrawn'] as const
export type AccreditationState = (typeof accreditationStates)[number]

/** Who decided what, and when; the newest is what holds. */
export interface Decision {
  state: AccreditationState
  note: string
  at: Temporal.Instant
  by: string
}

/** The letter about a decision waits so long: undone meanwhile, nobody hears of it. */
export const undoMinutes = 10

/** Which decisions each state allows; taking one back is another matter (`mayBeUndone`). */
const decisions: Record<AccreditationState, readonly AccreditationState[]> = {
  pending: ['approved', 'declined'],
  approved: ['withdrawn'],
  declined: ['approved'],
  withdrawn: ['approved'],
}

export function mayBecome(from: AccreditationState, to: AccreditationState): boolean {
  return decisions[from].includes(to)
}

/** A decision is taken back while its letter still waits. */
export function mayBeUndone({ state, at }: Pick<Decision, 'state' | 'at'>, now: Temporal.Instant): boolean {
  const isOpen = Temporal.Instant.compare(now, at.add({ minutes: undoMinutes })) < 0
  return isOpen && (state === 'approved' || state === 'declined')
}
