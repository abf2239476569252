import { type Asked, kindOf } from '../asked.ts'
import { overlap } from '../spans.ts'
import type { Standing } from '../standing.ts'
import { type Cost, sumOf } from './rule.ts'

/** docs/rules/timetable.md#points, `same-audience`. */
export const sameAudienceCost: Cost = (asked, all) => {
  const shownBySection = itemsBySectionAndKind(asked)
  const stated = statedShares(asked)
  return sumOf(overlapping(all), ([one, other]) => {
    if (one.screening.kind !== other.screening.kind || one.item.id === other.item.id) return 0
    const { sectionId } = one.item
    const together = sectionId !== null && sectionId === other.item.sectionId
    const items = together ? shownBySection.get(nameOf(sectionId, one.screening.kind))!.size : 0
    const affinity = (together ? 1 / (items - 1) : 0) + (stated.get(nameOf(one.item.id, other.item.id)) ?? 0)
    const times = asked.wanted.get(kindOf(one.screening))! * asked.wanted.get(kindOf(other.screening))!
    return (20 * affinity) / times
  })
}

function* overlapping(all: Standing[]): Generator<[Standing, Standing]> {
  for (const [at, one] of all.entries())
    for (let next = at + 1; next < all.length && all[next]!.start < one.end; next++)
      if (overlap(one.span, all[next]!.span)) yield [one, all[next]!]
}

function itemsBySectionAndKind({ problem, items }: Asked): Map<string, Set<string>> {
  const shown = new Map<string, Set<string>>()
  for (const { itemId, kind } of problem.screenings) {
    const { sectionId } = items.get(itemId)!
    if (sectionId === null) continue
    const name = nameOf(sectionId, kind)
    shown.set(name, (shown.get(name) ?? new Set()).add(itemId))
  }
  return shown
}

function statedShares({ problem }: Asked): Map<string, number> {
  const shares = new Map<string, number>()
  for (const { itemIds, share } of problem.affinities) {
    const [one, other] = itemIds
    for (const name of [nameOf(one, other), nameOf(other, one)])
      shares.set(name, (shares.get(name) ?? 0) + share)
  }
  return shares
}

function nameOf(...ids: string[]): string {
  return JSON.stringify(ids)
}
