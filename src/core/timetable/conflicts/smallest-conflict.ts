import { type Asked, askedBy } from '../judge/asked.ts'
import type { Placement, TimetableProblem } from '../problem.ts'
import { canStand } from './can-stand.ts'
import type { Fact } from './fact.ts'
import { factsBetween, sharedScreen } from './facts-between.ts'
import { factsOfOne } from './facts-of-one.ts'
import { filledScreens } from './filled-screens.ts'
import { groupsAround, isTied } from './groups-around.ts'
import { memberOf, type Placed } from './member.ts'
import type { RuleFact } from './rule-fact.ts'
import { smallestSet, withoutNeedless } from './smallest-set.ts'

/**
 * Why a screening cannot be placed: the smallest set of rules that stand against it, of which none could be left out.
 * First what stands against it by itself is looked for, then what cannot be had together with the screenings that share
 * guests, prints, films or pinned places with it, wherever they are put, and last what is in its way as the others stand
 * in `placements`. Empty = it can be placed among them as they stand.
 *
 * `problem` must be without faults (`faultsOfProblem`).
 */
export function smallestConflict(
  problem: TimetableProblem,
  placements: Placement[],
  screeningId: string,
): RuleFact[] {
  const asked = askedBy(problem)
  const others = placements.filter(it => it.screeningId !== screeningId).map(it => placedAs(asked, it))
  const centre = asked.screenings.get(screeningId)!
  const tied = others.filter(it => isTied(asked, centre, it.member.screening))
  const asTheyStand = [...factsAsTheyStand(asked, screeningId, tied), filledScreens(asked, others)]
  const inTheWay = (some: Fact[]) => !canStand(asked, [screeningId], tied, some)
  if (!inTheWay(asTheyStand)) return []
  for (const ids of groupsAround(asked, screeningId)) {
    const facts = factsOfGroup(asked, ids)
    const inConflict = (some: Fact[]) => !canStand(asked, ids, [], some)
    if (inConflict(facts)) return smallestOf(facts, inConflict)
  }
  return smallestOf(asTheyStand, inTheWay)
}

function factsOfGroup(asked: Asked, ids: string[]): Fact[] {
  const members = ids.map(id => memberOf(asked, id))
  if (members.length === 1) return factsOfOne(asked, members)
  return [...factsOfOne(asked, members), ...factsBetween(asked, members), sharedScreen(members)]
}

function factsAsTheyStand(asked: Asked, screeningId: string, tied: Placed[]): Fact[] {
  const member = memberOf(asked, screeningId)
  return [
    ...factsOfOne(asked, [member]),
    ...factsBetween(asked, [member, ...tied.map(it => it.member)]).filter(
      ({ parts, told }) => (parts ?? told.screeningIds)?.includes(screeningId) ?? true,
    ),
  ]
}

function placedAs(asked: Asked, { screeningId, screenId, start, discussion }: Placement): Placed {
  const member = memberOf(asked, screeningId, discussion)
  return { member, screen: asked.screens.get(screenId)!, start, end: start + member.length }
}

function smallestOf(facts: Fact[], inConflict: (some: Fact[]) => boolean): RuleFact[] {
  let set = smallestSet(facts, inConflict)
  for (const at of set.keys())
    set = set.with(
      at,
      narrowed(set[at]!, it => inConflict(set.with(at, it))),
    )
  return set.map(it => it.told)
}

/**
 * The fact about those parts of it that the conflict needs. Where the other parts are in conflict too, they belong to it
 * as well: without them all, and only then, the conflict must be gone.
 */
function narrowed(fact: Fact, inConflict: (fact: Fact) => boolean): Fact {
  const { parts, about } = fact
  if (parts === undefined || about === undefined) return fact
  const needed: string[] = []
  let others = parts
  do {
    needed.push(...withoutNeedless(others, some => inConflict(about(some))))
    others = parts.filter(it => !needed.includes(it))
  } while (inConflict(about(others)))
  return about(parts.filter(it => needed.includes(it)))
}
