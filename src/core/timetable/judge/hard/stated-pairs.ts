import type { PairRule } from '../../problem.ts'
import { earlierFirst, type Standing } from '../standing.ts'
import { type HardCheck, missingMinutes } from './rule.ts'

/** docs/rules/timetable.md, `pair`. */
export const pairCheck: HardCheck = ({ problem }, all) => {
  const standing = new Map(all.map(it => [it.id, it]))
  return problem.pairs.flatMap(pair => {
    const [one, other] = pair.screeningIds.map(it => standing.get(it))
    if (one === undefined || other === undefined || isKept(pair, one, other)) return []
    return [{ rule: 'pair', screeningIds: [one, other].sort(earlierFirst).map(it => it.id) }]
  })
}

function isKept({ relation, minutes }: PairRule, one: Standing, other: Standing): boolean {
  switch (relation) {
    case 'apart':
      return missingMinutes(one, other, minutes) === 0 || missingMinutes(other, one, minutes) === 0
    case 'before':
      return missingMinutes(one, other, minutes) === 0
    case 'together': {
      const pause = other.start - one.end
      return one.screen.id === other.screen.id && pause >= 0 && pause <= minutes
    }
  }
}
