import type { CORRECTION_RULE as OfCore } from '#core/film/correction.ts'

/** The rule of claims that a person made; the same word as the core's, whose code does not run here. */
export const CORRECTION_RULE: typeof OfCore = 'correction'
