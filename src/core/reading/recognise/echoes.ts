import type { Candidate } from '../candidate.ts'

/** So many readings of one value by one rule bear it out; more say nothing new. */
const ENOUGH = 12

/** Readings without those that only say again what a rule has read many times. */
export function withoutEchoes(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length <= ENOUGH) return candidates
  const counts = new Map<string, number>()
  return candidates.filter(it => {
    if (typeof it.value !== 'string') return true
    const key = `${it.field} ${it.rule} ${it.value}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count <= ENOUGH
  })
}
