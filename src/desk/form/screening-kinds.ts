import type { ScreeningKind } from '#core/programme/screening.ts'

/** Whom a screening is for, in the order in which they are chosen from. */
export const screeningKinds: readonly ScreeningKind[] = ['public', 'press-and-industry', 'school']
