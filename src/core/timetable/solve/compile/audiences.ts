import type { TimetableProblem } from '../../problem.ts'
import { Names } from './numbers.ts'

/**
 * Who shares an audience (docs/rules/timetable.md#points, `same-audience`). Screenings of one kind and section are an
 * audience: two of them that overlap pay the product of both `weight`s. Beside that, `stated` pairs pay their points:
 * those of screening `s` from `statedFrom[s]` up to the next.
 */
export interface Audiences {
  count: number
  /** By screening; −1 = none. */
  of: Int32Array
  weight: Float64Array
  /** How many screenings an audience has, and the longest minutes of one. */
  size: Int32Array
  longest: Int32Array
  statedFrom: Int32Array
  statedOther: Int32Array
  statedPoints: Float64Array
}

const pointsOfAll = 20

export function audiencesOf(problem: TimetableProblem, lengthOf: (screening: number) => number): Audiences {
  const { screenings } = problem
  const items = new Map(problem.items.map(item => [item.id, item]))
  const times = new Map<string, number[]>()
  for (const [index, { itemId, kind }] of screenings.entries()) {
    const name = JSON.stringify([itemId, kind])
    const known = times.get(name)
    if (known) known.push(index)
    else times.set(name, [index])
  }
  const timesOf = (screening: number) => {
    const { itemId, kind } = screenings[screening]!
    return times.get(JSON.stringify([itemId, kind]))!
  }

  const names = new Names()
  const itemsOf: Set<string>[] = []
  const of = Int32Array.from(screenings, ({ itemId, kind }) => {
    const { sectionId } = items.get(itemId)!
    if (sectionId === null) return -1
    const number = names.numberOf(sectionId, kind)
    itemsOf[number] = (itemsOf[number] ?? new Set()).add(itemId)
    return number
  })
  const size = new Int32Array(names.size)
  const longest = new Int32Array(names.size)
  const weight = Float64Array.from(screenings, (_, index) => {
    const audience = of[index]!
    if (audience < 0) return 0
    size[audience]!++
    longest[audience] = Math.max(longest[audience]!, lengthOf(index))
    const shown = itemsOf[audience]!.size
    return shown < 2 ? 0 : Math.sqrt(pointsOfAll / (shown - 1)) / timesOf(index).length
  })

  const affine = new Map<string, { itemId: string; share: number }[]>()
  for (const { itemIds, share } of problem.affinities) {
    const [one, other] = itemIds
    if (one === other) continue
    affine.set(one, [...(affine.get(one) ?? []), { itemId: other, share }])
    affine.set(other, [...(affine.get(other) ?? []), { itemId: one, share }])
  }
  const stated = screenings.map(({ itemId, kind }, index) =>
    (affine.get(itemId) ?? []).flatMap(({ itemId: otherId, share }) => {
      const others = times.get(JSON.stringify([otherId, kind])) ?? []
      const points = (pointsOfAll * share) / (timesOf(index).length * others.length)
      return others.map(other => ({ other, points }))
    }),
  )
  const statedFrom = new Int32Array(screenings.length + 1)
  for (const [index, own] of stated.entries()) statedFrom[index + 1] = statedFrom[index]! + own.length
  return {
    ...{ count: names.size, of, weight, size, longest, statedFrom },
    statedOther: Int32Array.from(stated.flat(), it => it.other),
    statedPoints: Float64Array.from(stated.flat(), it => it.points),
  }
}
