import { mostStars } from './ballot.ts'

/** The counted votes of an item: how many gave one star, two … five. */
export interface ItemVotes {
  itemId: string
  /** Of length 5. */
  byStars: number[]
}

export interface Standing extends ItemVotes {
  votes: number
  /** Of its own votes. */
  mean: number
  /** The Bayesian average, with its 95 % interval. */
  score: number
  low: number
  high: number
  /** From 1, shared by equal scores; null with too few votes. */
  rank: number | null
}

const leastPrior = 10
const normal95 = 1.96

/** The result of an audience award, best first, those without a rank last (docs/rules/audience-award.md#the-result). */
export function standings(items: readonly ItemVotes[], leastVotes: number): Standing[] {
  const voted = items.filter(item => total(item.byStars) > 0)
  const all = Array.from({ length: mostStars }, (_, at) => total(voted.map(item => item.byStars[at]!)))
  const mean = meanOf(all)
  const spread = spreadOf(all, mean)
  const prior = Math.max(leastPrior, median(voted.map(item => total(item.byStars))))
  const scored = voted.map(item => {
    const votes = total(item.byStars)
    const score = (prior * mean + sumOf(item.byStars)) / (prior + votes)
    const margin = (normal95 * spread) / Math.sqrt(prior + votes)
    return {
      ...item,
      votes,
      mean: meanOf(item.byStars),
      score,
      low: Math.max(1, score - margin),
      high: Math.min(mostStars, score + margin),
    }
  })
  const ranked = scored.filter(({ votes }) => votes >= leastVotes)
  const rankOf = ({ score }: { score: number }) => 1 + ranked.filter(other => other.score > score).length
  return scored
    .map(item => ({ ...item, rank: item.votes >= leastVotes ? rankOf(item) : null }))
    .sort(
      (one, other) =>
        (one.rank ?? Number.POSITIVE_INFINITY) - (other.rank ?? Number.POSITIVE_INFINITY) ||
        other.score - one.score ||
        (one.itemId < other.itemId ? -1 : 1),
    )
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
const sumOf = (byStars: readonly number[]) => total(byStars.map((count, at) => count * (at + 1)))
const meanOf = (byStars: readonly number[]) => sumOf(byStars) / Math.max(1, total(byStars))

function spreadOf(byStars: readonly number[], mean: number): number {
  const votes = total(byStars)
  if (votes < 2) return 0
  return Math.sqrt(total(byStars.map((count, at) => count * (at + 1 - mean) ** 2)) / (votes - 1))
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted.length / 2
  return sorted.length % 2
    ? sorted[Math.floor(middle)]!
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
