import type { Edition } from '#core/programme/edition.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { awaitedOf } from '#core/timetable/draft/awaited.ts'
import type { DraftProblem } from '#core/timetable/draft/problem-of-draft.ts'
import { judgeTimetable } from '#core/timetable/judge/judge.ts'
import type { Placement, ScreeningToPlace } from '#core/timetable/problem.ts'
import { evenWeights } from '#core/timetable/rules.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewScreening, ProgrammeShelf } from '../ports/programme.ts'
import type { ReplacedDraft } from '../ports/timetable-solver.ts'
import { solvingKey } from './steps/find-solving.ts'
import { screeningVersions } from './steps/screening-versions.ts'
import { stateProblem } from './steps/state-problem.ts'

export interface TakenOver {
  /** Screenings that stand elsewhere now, or without or with a discussion. */
  moved: string[]
  /** New ones. */
  placed: string[]
  /** Screenings of the draft that found no place and were taken out; they can be brought back. */
  takenOut: string[]
}

/**
 * Makes the solver's answer the draft timetable. What was changed at the board since it was asked is respected: `stale`
 * when the answer no longer holds. Screenings of the draft that found no place are taken out of it, if `takeOut` says
 * so; else they are `screenings-without-place`. `undoTakeOver` takes it back.
 */
export async function takeOverTimetable(
  house: Pick<House, 'store' | 'solver' | 'clock'>,
  acting: Acting,
  { editionId, takeOut }: { editionId: string; takeOut: boolean },
): Promise<TakenOver | Refusal<'not-found' | 'stale' | 'screenings-without-place'>> {
  const key = solvingKey(acting, editionId)
  const best = house.solver.find(key)?.state().best
  if (!best) return refuse('not-found', { what: 'solving', id: editionId })
  const taken = await house.store.within(acting.organisation, async shelves => {
    const edition = await shelves.programme.editions.find(editionId, 'lock')
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    const stated = await stateProblem(shelves, edition)
    const wanted = new Map(stated.problem.screenings.map(screening => [screening.id, screening]))
    if (best.placements.some(placement => !wanted.has(placement.screeningId))) return stale(edition)
    const { violations } = judgeTimetable(stated.problem, best.placements, evenWeights)
    if (violations.length > 0) return stale(edition)

    const answered = new Map(best.placements.map(placement => [placement.screeningId, placement]))
    const homeless = stated.standing.filter(({ screeningId }) => !answered.has(screeningId))
    if (homeless.length > 0 && !takeOut) return refuse('screenings-without-place', { count: homeless.length })
    const now = house.clock.now()
    for (const { screeningId } of homeless) await shelves.programme.screenings.setRemoved(screeningId, now)
    const { screenings } = shelves.programme
    const before = new Map((await screenings.ofEdition(editionId)).map(it => [it.id, it]))
    const moved = await moveAll(shelves.programme, stated, answered, wanted)
    return {
      takenOut: homeless.map(({ screeningId }) => screeningId),
      moved: moved.map(screeningId => ({ screeningId, before: placeOf(before.get(screeningId)!) })),
      placed: await placeNew(shelves.programme, edition, stated, best.placements, wanted),
      versions: await screeningVersions(shelves.programme, editionId),
    } satisfies ReplacedDraft
  })
  if ('refused' in taken) return taken
  house.solver.replaced.set(key, taken)
  const { placed, takenOut } = taken
  return { placed, takenOut, moved: taken.moved.map(({ screeningId }) => screeningId) }
}

const placeOf = ({ screenId, startsAt, discussionMinutes, guestIds }: Standing): Standing => ({
  ...{ screenId, startsAt, discussionMinutes, guestIds },
})

const stale = (edition: Edition) => refuse('stale', { what: 'edition', version: edition.version })

async function moveAll(
  programme: ProgrammeShelf,
  stated: DraftProblem,
  answered: ReadonlyMap<string, Placement>,
  wanted: ReadonlyMap<string, ScreeningToPlace>,
): Promise<string[]> {
  const standingOf = rowsOf(stated)
  const moved: string[] = []
  for (const before of stated.standing) {
    const after = answered.get(before.screeningId)
    if (!after || same(before, after)) continue
    await programme.screenings.change(before.screeningId, standingOf(wanted.get(before.screeningId)!, after))
    moved.push(before.screeningId)
  }
  return moved
}

async function placeNew(
  programme: ProgrammeShelf,
  edition: Edition,
  stated: DraftProblem,
  placements: readonly Placement[],
  wanted: ReadonlyMap<string, ScreeningToPlace>,
): Promise<string[]> {
  const standingOf = rowsOf(stated)
  const placed: string[] = []
  for (const placement of placements) {
    const awaited = awaitedOf(placement.screeningId)
    if (!awaited) continue
    const screening = wanted.get(placement.screeningId)!
    const row: NewScreening = {
      ...awaited,
      ...standingOf(screening, placement),
      editionId: edition.id,
      filmMinutes: screening.minutes,
      introductionMinutes: screening.introduction,
      languages: [],
      subtitles: [],
      notes: {},
      cancelled: false,
    }
    placed.push(await programme.screenings.add(row))
  }
  return placed
}

const same = (one: Placement, other: Placement) =>
  one.screenId === other.screenId && one.start === other.start && one.discussion === other.discussion

type Standing = Pick<NewScreening, 'screenId' | 'startsAt' | 'discussionMinutes' | 'guestIds'>

/**
 * What a placement makes of a screening's row. There are those who are in any case, and those of the discussion if it is
 * held.
 */
function rowsOf({ problem, line }: DraftProblem) {
  const discussing = new Map(problem.items.map(item => [item.id, item.discussions.guestIds]))
  return (screening: ScreeningToPlace, { screenId, start, discussion }: Placement): Standing => {
    const guests = discussion ? (discussing.get(screening.itemId) ?? []) : []
    return {
      screenId,
      startsAt: line.momentOf(start),
      discussionMinutes: discussion ? screening.discussion : 0,
      guestIds: [...new Set([...screening.guestIds, ...guests])],
    }
  }
}
