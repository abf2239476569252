import { type Asked, kindOf, nameOf } from '../asked.ts'
import { overlap } from '../spans.ts'
import type { Standing } from '../standing.ts'
import { type Cost, sumOf } from './rule.ts'

/** docs/rules/timetable.md#points, `same-audience`. */
export const sameAudienceCost: Cost = (asked, all) =>
  sumOf(overlapping(all), ([one, other]) => {
    if (one.screening.kind !== other.screening.kind || one.item.id === other.item.id) return 0
    const times = asked.wanted.get(kindOf(one.screening))! * asked.wanted.get(kindOf(other.screening))!
    return (20 * affinity(asked, one, other)) / times
  })

function affinity({ shownBySection, shares }: Asked, one: Standing, other: Standing): number {
  const stated = shares.get(nameOf(one.item.id, other.item.id)) ?? 0
  const { sectionId } = one.item
  if (sectionId === null || sectionId !== other.item.sectionId) return stated
  return 1 / (shownBySection.get(nameOf(sectionId, one.screening.kind))!.size - 1) + stated
}

function* overlapping(all: Standing[]): Generator<[Standing, Standing]> {
  for (const [at, one] of all.entries())
    for (let next = at + 1; next < all.length && all[next]!.start < one.end; next++)
      if (overlap(one.span, all[next]!.span)) yield [one, all[next]!]
}
