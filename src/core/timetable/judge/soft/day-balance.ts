import type { ScreeningKind } from '#core/programme/screening.ts'
import type { ScreenToUse } from '../../problem.ts'
import { type Asked, dayOf } from '../asked.ts'
import { joined } from '../spans.ts'
import type { Standing } from '../standing.ts'
import { type Cost, groupsBy, sumOf } from './rule.ts'

/** docs/rules/timetable.md#points, `day-balance`. */
export const dayBalanceCost: Cost = (asked, all) =>
  sumOf(
    groupsBy(all, it => it.screening.kind),
    ofKind => {
      const open = openMinutesByDay(asked, screensOf(asked, ofKind[0]!.screening.kind))
      const openTogether = sumOf(open.values(), it => it)
      const placed = minutesOf(ofKind)
      return sumOf(asked.problem.days, ({ date }) => {
        const share = openTogether === 0 ? 0 : (placed * (open.get(date) ?? 0)) / openTogether
        return Math.abs(minutesOf(ofKind.filter(it => it.day.date === date)) - share) / 60 / 2
      })
    },
  )

function minutesOf(all: Standing[]): number {
  return sumOf(all, it => it.end - it.start)
}

function screensOf({ problem }: Asked, kind: ScreeningKind): ScreenToUse[] {
  const ofKind = problem.screenings.filter(it => it.kind === kind)
  return problem.screens.filter(({ id }) => ofKind.some(it => it.screenIds?.includes(id) ?? true))
}

function openMinutesByDay(asked: Asked, screens: ScreenToUse[]): Map<string, number> {
  const minutes = new Map<string, number>()
  for (const open of screens.flatMap(it => joined(it.windows)))
    for (let from = open.from; from < open.to; ) {
      const { date } = dayOf(asked, from)
      const turn = asked.problem.days.find(it => it.turns > from && it.date !== date)?.turns ?? open.to
      const to = Math.min(open.to, turn)
      minutes.set(date, (minutes.get(date) ?? 0) + to - from)
      from = to
    }
  return minutes
}
