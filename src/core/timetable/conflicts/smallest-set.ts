/** So many sets are looked at before a set is taken from which nothing can be left out, though a smaller may exist. */
const mostRounds = 60

/**
 * The smallest part of `all` that is in conflict, where all of it is and more never makes less of a conflict. From every
 * set without conflict, grown until nothing can be added, a part in conflict must have something more: the smallest set
 * that has something of all those complements and is in conflict is the smallest at all (implicit hitting sets).
 */
export function smallestSet<Thing>(all: Thing[], inConflict: (some: Thing[]) => boolean): Thing[] {
  const lacking: Thing[][] = []
  for (let round = 0; round < mostRounds; round++) {
    const some = smallestHitting(lacking)
    if (inConflict(some)) return some
    const grown = new Set(some)
    for (const one of all) {
      if (grown.has(one)) continue
      grown.add(one)
      if (inConflict([...grown])) grown.delete(one)
    }
    lacking.push(all.filter(it => !grown.has(it)))
  }
  return withoutNeedless(all, inConflict)
}

/** `all` without what can be left out, halves before single things; `all` must be in conflict. */
export function withoutNeedless<Thing>(all: Thing[], inConflict: (some: Thing[]) => boolean): Thing[] {
  let kept = all
  const leaveOut = (some: Thing[]) => {
    const rest = kept.filter(it => !some.includes(it))
    if (inConflict(rest)) kept = rest
    else if (some.length > 1) {
      const half = some.length >> 1
      leaveOut(some.slice(0, half))
      leaveOut(some.slice(half))
    }
  }
  if (all.length > 0) leaveOut(all)
  return kept
}

/** The fewest things that have one of each set. */
function smallestHitting<Thing>(sets: Thing[][]): Thing[] {
  for (let size = 0; ; size++) {
    const found = hitting(sets, size)
    if (found !== undefined) return found
  }
}

function hitting<Thing>(sets: Thing[][], size: number): Thing[] | undefined {
  const [first, ...rest] = sets.toSorted((a, b) => a.length - b.length)
  if (first === undefined) return []
  if (size === 0) return undefined
  for (const one of first) {
    const others = hitting(
      rest.filter(it => !it.includes(one)),
      size - 1,
    )
    if (others !== undefined) return [one, ...others]
  }
  return undefined
}
