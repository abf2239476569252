/** Branches looked at before the best found so far is taken. */
const mostBranches = 20_000

/**
 * Who must leave so that no two that clash are left, with the least weight together. `clashes[n]` are those that `n`
 * clashes with. Exact for boards that people make; where very many clash, the best that was found in time.
 */
export function fewestLeaving(
  clashes: readonly (readonly number[])[],
  weights: readonly number[],
): Set<number> {
  const leaving = new Set<number>()
  for (const group of groupsOf(clashes)) for (const it of leavingOf(group, clashes, weights)) leaving.add(it)
  return leaving
}

function leavingOf(
  group: readonly number[],
  clashes: readonly (readonly number[])[],
  weights: readonly number[],
): readonly number[] {
  const gone = new Set<number>()
  let best: number[] | undefined
  let least = Number.POSITIVE_INFINITY
  let branches = 0
  const left = (it: number) => clashes[it]!.filter(other => !gone.has(other))
  const without = (some: readonly number[], weight: number) => {
    for (const it of some) gone.add(it)
    branch(weight + some.reduce((sum, it) => sum + weights[it]!, 0))
    for (const it of some) gone.delete(it)
  }
  const branch = (weight: number) => {
    if (weight >= least || branches++ > mostBranches) return
    let most: number | undefined
    let degree = 0
    for (const it of group) {
      if (gone.has(it)) continue
      const own = left(it).length
      if (own > degree) {
        most = it
        degree = own
      }
    }
    if (most === undefined) {
      least = weight
      best = [...gone]
      return
    }
    const others = left(most)
    without([most], weight)
    without(others, weight)
  }
  branch(0)
  return best ?? group
}

/** Those that hang together by clashes; who clashes with nobody is in none. */
function groupsOf(clashes: readonly (readonly number[])[]): number[][] {
  const seen = new Set<number>()
  return clashes.flatMap((own, from) => {
    if (own.length === 0 || seen.has(from)) return []
    const group = [from]
    seen.add(from)
    for (const it of group) {
      for (const other of clashes[it]!) {
        if (seen.has(other)) continue
        seen.add(other)
        group.push(other)
      }
    }
    return [group]
  })
}
