import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrangeWishes, type Offer, type Visit } from './arrange-wishes.ts'
import type { Unavailable, WishAnswer } from './wish-answer.ts'
import type { Wish } from './wish-list.ts'

const evening = Temporal.Instant.from('2026-08-05T18:00:00Z')
const party = [{ kind: 'public' as const, priceId: 'full', quantity: 2 }]

const visit = (screeningId: string, from: number, minutes: number, venueId = 'a'): Visit => ({
  screeningId,
  venueId,
  startsAt: evening.add({ minutes: from }),
  endsAt: evening.add({ minutes: from + minutes }),
})

/** One list of screenings a rank. */
const wish = (...ranks: string[][]): Wish => ({
  alternatives: ranks.flatMap((ids, at) => ids.map(screeningId => ({ screeningId, rank: at + 1 }))),
  party,
})

function offer(
  visits: readonly Visit[],
  unavailable: Readonly<Record<string, Unavailable>> = {},
  before: readonly Visit[] = [],
): Offer {
  const byId = new Map(visits.map(each => [each.screeningId, each]))
  return {
    visit: id => byId.get(id),
    whyNot: (_, id) => unavailable[id],
    walkingMinutes: (from, to) => (from === to ? 0 : 15),
    before,
  }
}

const clash = (one: Visit, other: Visit) => {
  if (one.screeningId === other.screeningId) return true
  const walk = one.venueId === other.venueId ? 0 : 15
  const isBefore = (first: Visit, second: Visit) =>
    Temporal.Instant.compare(first.endsAt.add({ minutes: walk }), second.startsAt) <= 0
  return !isBefore(one, other) && !isBefore(other, one)
}

const rankOf = ({ alternatives }: Wish, got: string | null) =>
  alternatives.find(each => each.screeningId === got)?.rank ?? 99

/** Every arrangement there is, the best ranks first: slow and plain. */
function bestRanks(wishes: readonly Wish[], { visit, whyNot, before }: Offer): number[] {
  let best: number[] | undefined
  const walk = (at: number, taken: Visit[], ranks: number[]) => {
    const one = wishes[at]
    if (!one) {
      const differs = ranks.findIndex((rank, place) => rank !== best?.[place])
      if (!best || (differs >= 0 && ranks[differs]! < best[differs]!)) best = ranks
      return
    }
    for (const { screeningId, rank } of one.alternatives) {
      const there = visit(screeningId)
      if (!there || whyNot(one, screeningId) || taken.some(each => clash(each, there))) continue
      walk(at + 1, [...taken, there], [...ranks, rank])
    }
    walk(at + 1, taken, [...ranks, 99])
  }
  walk(0, [...before], [])
  return best!
}

const anyVisits = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: 8 }),
      length: fc.integer({ min: 1, max: 4 }),
      venue: fc.constantFrom('a', 'b'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(all => all.map(({ from, length, venue }, at) => visit(`s${at}`, from * 30, length * 30, venue)))

const anyList = anyVisits.chain(visits => {
  const ids = visits.map(each => each.screeningId)
  const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 })
  const wishes = fc
    .array(fc.tuple(some, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 })), { maxLength: 5 })
    .map(all =>
      all.map(([chosen, opens]): Wish => {
        let rank = 1
        const alternatives = chosen.map((screeningId, at) => {
          if (at > 0 && opens[at]) rank += 1
          return { screeningId, rank }
        })
        return { alternatives, party }
      }),
    )
  return fc.record({
    visits: fc.constant(visits),
    wishes,
    soldOut: fc.subarray(ids),
    before: fc.subarray(visits, { maxLength: 1 }),
  })
})

const played = ({
  visits,
  wishes,
  soldOut,
  before,
}: {
  visits: Visit[]
  wishes: Wish[]
  soldOut: string[]
  before: Visit[]
}) => {
  const none = Object.fromEntries(soldOut.map(id => [id, { why: 'sold-out' as const }]))
  const offered = offer(visits, none, before)
  return { offered, answers: arrangeWishes(wishes, offered) }
}

test('nobody could arrange it better, wish by wish', () => {
  fc.assert(
    fc.property(anyList, list => {
      const { offered, answers } = played(list)
      const ranks = answers.map((answer, at) => rankOf(list.wishes[at]!, answer.got))
      expect(ranks).toEqual(bestRanks(list.wishes, offered))
    }),
    { numRuns: 3000 },
  )
})

test('what is got can be had and visited, and every better alternative is told with a reason that holds', () => {
  fc.assert(
    fc.property(anyList, list => {
      const { offered, answers } = played(list)
      const got = [...list.before, ...answers.flatMap(({ got }) => (got ? offered.visit(got)! : []))]
      for (const [at, one] of got.entries())
        for (const other of got.slice(at + 1)) expect(clash(one, other)).toBe(false)
      for (const [at, answer] of answers.entries())
        expectReasons(list.wishes[at]!, answer, at, answers, offered)
    }),
    { numRuns: 3000 },
  )
})

function expectReasons(wish: Wish, answer: WishAnswer, at: number, answers: WishAnswer[], offered: Offer) {
  const rank = rankOf(wish, answer.got)
  expect(answer.missed.map(each => each.screeningId)).toEqual(
    wish.alternatives.filter(each => each.rank < rank).map(each => each.screeningId),
  )
  for (const { screeningId, reason } of answer.missed) {
    expect(offered.whyNot(wish, screeningId) !== undefined).toBe(!('with' in reason))
    if (!('with' in reason)) continue
    expect(clash(offered.visit(screeningId)!, offered.visit(reason.with)!)).toBe(true)
    if (reason.wish === null) expect(offered.before.map(each => each.screeningId)).toContain(reason.with)
    else {
      expect(answers[reason.wish]?.got).toBe(reason.with)
      expect(reason.wish).toBeLessThan(at)
    }
  }
}

test('an earlier wish moves aside among equals, and never to a later rank', () => {
  const visits = [visit('early', 0, 100), visit('late', 120, 100), visit('only', 0, 100)]
  const equals = arrangeWishes([wish(['early', 'late']), wish(['only'])], offer(visits))
  expect(equals.map(each => each.got)).toEqual(['late', 'only'])
  const ranked = arrangeWishes([wish(['early'], ['late']), wish(['only'])], offer(visits))
  expect(ranked.map(each => each.got)).toEqual(['early', null])
  expect(ranked[1]!.missed).toEqual([
    { screeningId: 'only', reason: { why: 'overlaps', with: 'early', wish: 0 } },
  ])
})

test('says how many minutes are missing on the way', () => {
  const visits = [visit('here', 0, 100), visit('there', 110, 90, 'b')]
  const [, second] = arrangeWishes([wish(['here']), wish(['there'])], offer(visits))
  expect(second!.missed[0]!.reason).toEqual({ why: 'too-far', with: 'here', wish: 0, needed: 15, there: 10 })
})

test('thirty wishes that all want the same few evenings end in time', () => {
  const visits = Array.from({ length: 7 }, (_, at) => visit(`s${at}`, at * 200, 100))
  const equals = wish(visits.slice(0, 3).map(each => each.screeningId))
  const answers = arrangeWishes(
    Array.from({ length: 30 }, () => equals),
    offer(visits),
  )
  expect(answers.filter(each => each.got)).toHaveLength(3)
})
