import type { Asked } from '../judge/asked.ts'
import { dayOf } from '../judge/asked.ts'
import type { Fact } from './fact.ts'
import { screenDay, screenDays, toldOf } from './facts-of-one.ts'
import type { Placed } from './member.ts'
import { always, bothStarts, startsBeside } from './starts.ts'

/** That screens are taken on these screen-days, all of them unless some are named, by what stands there. */
export function filledScreens(asked: Asked, standing: Placed[], parts = screenDays(asked)): Fact {
  const taken = new Set(parts)
  const onScreens = Map.groupBy(
    standing.filter(it => taken.has(screenDay(it.screen.id, dayOf(asked, it.start).date))),
    it => it.screen.id,
  )
  const there = [...onScreens.values()].flat().map(it => it.member.id)
  return {
    told: { rule: 'screen', part: 'filled', ...toldOf(parts), screeningIds: there },
    starts: (member, { id, turnaround }) =>
      (onScreens.get(id) ?? [])
        .map(it => startsBeside({ from: it.start, to: it.end }, member.length, turnaround, turnaround))
        .reduce(bothStarts, always),
    parts,
    about: some => filledScreens(asked, standing, some),
  }
}
