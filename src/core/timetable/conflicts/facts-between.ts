import { type Asked, travelMinutes } from '../judge/asked.ts'
import type { PairRule, ScreenToUse } from '../problem.ts'
import type { Fact, Pause } from './fact.ts'
import type { Member } from './member.ts'
import { pressAfterFact } from './press-after.ts'
import type { RuleFact } from './rule-fact.ts'

const atLeast = (least: number): Pause => ({ least, most: Number.POSITIVE_INFINITY })
const notInThisOrder = atLeast(Number.POSITIVE_INFINITY)

/** Facts that stand between two of these (docs/rules/timetable.md#hard-rules), but for the screen they share. */
export function factsBetween(asked: Asked, members: Member[]): Fact[] {
  const byItem = Map.groupBy(members, it => it.item.id)
  return [
    ...[...byItem.values()].flatMap(factsOfItem),
    ...sharedFilms(members),
    ...sharedPrints(members),
    ...sharedGuests(asked, members),
    ...statedPairs(asked, members),
  ]
}

export function sharedScreen(members: Member[]): Fact {
  return between({ rule: 'screen', part: 'shared' }, members, (_, on, __, its) =>
    on.id === its.id ? atLeast(on.turnaround) : undefined,
  )
}

/** A fact about any two of these. */
function between(told: RuleFact, members: Member[], pause: NonNullable<Fact['pause']>): Fact {
  const among = new Set(members.map(it => it.id))
  return {
    told: { ...told, screeningIds: [...among] },
    pause: (earlier, on, later, its) =>
      among.has(earlier.id) && among.has(later.id) ? pause(earlier, on, later, its) : undefined,
    parts: [...among],
    about: ids =>
      between(
        told,
        members.filter(it => ids.includes(it.id)),
        pause,
      ),
  }
}

function factsOfItem(members: Member[]): Fact[] {
  const [{ item }] = members as [Member]
  if (members.length < 2) return []
  const itemIds = [item.id]
  const facts: Fact[] = []
  const pressed = (it: Member) => it.screening.kind === 'press-and-industry'
  if (item.apart > 0 || item.filmIds.length === 0)
    facts.push(between({ rule: 'apart', itemIds }, members, () => atLeast(item.apart)))
  if (members.some(it => it.screening.premiere))
    facts.push(
      between({ rule: 'premiere', itemIds }, members, (earlier, _, later) => {
        if (pressed(earlier) || pressed(later)) return undefined
        if (later.screening.premiere) return notInThisOrder
        return earlier.screening.premiere ? atLeast(0) : undefined
      }),
    )
  const both = members.some(pressed) && !members.every(pressed)
  if (item.press === 'before' && both)
    facts.push(
      between({ rule: 'press', itemIds }, members, (earlier, _, later) => {
        if (pressed(earlier) === pressed(later)) return undefined
        return pressed(later) ? notInThisOrder : atLeast(0)
      }),
    )
  if (item.press === 'after' && both) facts.push(pressAfterFact(members))
  return facts
}

function sharedFilms(members: Member[]): Fact[] {
  const shares = (one: Member, other: Member) =>
    one.item.filmIds.some(film => other.item.filmIds.includes(film))
  const pairsOfItems = new Map<string, Member[]>()
  for (const [at, one] of members.entries())
    for (const other of members.slice(at + 1)) {
      if (!shares(one, other)) continue
      const itemIds = JSON.stringify([...new Set([one.item.id, other.item.id])].sort())
      pairsOfItems.set(itemIds, [...(pairsOfItems.get(itemIds) ?? []), one, other])
    }
  return [...pairsOfItems].map(([named, those]) => {
    const itemIds: string[] = JSON.parse(named)
    return between({ rule: 'film-at-once', itemIds }, [...new Set(those)], (one, _, other) =>
      itemIds.length === 1 || one.item.id !== other.item.id ? atLeast(0) : undefined,
    )
  })
}

function sharedPrints(members: Member[]): Fact[] {
  const ofOneCopy = members.filter(it => (it.item.print?.moves ?? null) !== null)
  return [...Map.groupBy(ofOneCopy, it => it.item.print!.id)]
    .filter(([, all]) => all.length > 1)
    .map(([id, all]) =>
      between({ rule: 'print', part: 'on-the-way', printIds: [id] }, all, (earlier, on, _, its) =>
        atLeast(on.venueId === its.venueId ? 0 : earlier.item.print!.moves!),
      ),
    )
}

function sharedGuests(asked: Asked, members: Member[]): Fact[] {
  const travel = (on: ScreenToUse, its: ScreenToUse) => atLeast(travelMinutes(asked, on.venueId, its.venueId))
  return [...new Set(members.flatMap(it => [...it.guestIds]))].flatMap(id => {
    const attended = members.filter(it => it.guestIds.has(id))
    if (attended.length < 2) return []
    return [
      between({ rule: 'guest', guestIds: [id] }, attended, (earlier, on, later, its) =>
        earlier.guestIds.has(id) && later.guestIds.has(id) ? travel(on, its) : undefined,
      ),
    ]
  })
}

function statedPairs({ problem }: Asked, members: Member[]): Fact[] {
  const byId = new Map(members.map(it => [it.id, it]))
  return problem.pairs.flatMap(pair => {
    const two = pair.screeningIds.flatMap(id => byId.get(id) ?? [])
    if (two.length < 2) return []
    const [first] = pair.screeningIds
    return [
      {
        told: { rule: 'pair' as const, screeningIds: [...pair.screeningIds] },
        pause: (earlier: Member, on: ScreenToUse, later: Member, its: ScreenToUse) =>
          pair.screeningIds.includes(earlier.id) && pair.screeningIds.includes(later.id)
            ? pauseOfPair(pair, earlier.id === first, on.id === its.id)
            : undefined,
        ...(pair.relation === 'together' && { followed: first }),
      },
    ]
  })
}

function pauseOfPair({ relation, minutes }: PairRule, inOrder: boolean, onOneScreen: boolean): Pause {
  if (relation === 'apart') return atLeast(minutes)
  if (!inOrder) return notInThisOrder
  if (relation === 'before') return atLeast(minutes)
  return onOneScreen ? { least: 0, most: minutes } : notInThisOrder
}
