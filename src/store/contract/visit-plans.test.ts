import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forgetVisitPlans } from '#acts/audience/forget-visit-plans.ts'
import { keepVisitPlan } from '#acts/audience/keep-visit-plan.ts'
import { removeVisitPlan } from '#acts/audience/remove-visit-plan.ts'
import { sendPlanLink } from '#acts/audience/send-plan-link.ts'
import { showSharedPlan } from '#acts/audience/show-shared-plan.ts'
import { showVisitPlan } from '#acts/audience/show-visit-plan.ts'
import { starFilms } from '#acts/audience/star-films.ts'
import type { Rating } from '#core/audience/plan/plan.ts'
import { acting, must, openStage, refused, type Stage } from './box-office-stage.ts'

let stage: Stage
/** Films of the edition; the last one is of none. */
let films: string[]
beforeAll(async () => {
  stage = await openStage()
  const made = await stage.query(sql<{ id: string }>`
    insert into film (slug, facts)
    select 'film-' || n, jsonb_build_object('title', 'Film ' || n) from generate_series(1, 4) n returning id`)
  films = made.map(({ id }) => id)
  await stage.query(sql`
    with made as (
      insert into programme_item (edition_id, slug)
      select ${stage.editionId}, slug from film where slug ~ '^film-[123]$' returning id, slug
    )
    insert into programme_item_film (programme_item_id, film_id, position)
    select made.id, film.id, 1 from made join film on film.slug = made.slug`)
})
afterAll(() => stage.database.drop())

const star = async (token: string | undefined, ...stars: [number, Rating | null][]) => {
  const given = stars.map(([film, rating]) => ({ filmId: films[film]!, rating }))
  return starFilms(stage.house, acting, { token, editionId: stage.editionId, language: 'en', stars: given })
}
const show = (token: string) => showVisitPlan(stage.house, acting, { token })

describe('stars (docs/rules/my-festival.md#stars)', () => {
  test('begin a plan, and are changed and taken away by its secret alone', async () => {
    const plan = must(await star(undefined, [0, 3], [1, 5]))
    must(await star(plan.token, [0, 4], [2, 1], [1, null]))
    const { wishes, version } = must(await show(plan.token))
    expect(wishes).toEqual([
      { filmId: films[0], rating: 4 },
      { filmId: films[2], rating: 1 },
    ])
    expect(version).toBe(3)
    expect(refused(await show(plan.shareToken))).toBe('not-found')
    expect(refused(await star(undefined, [3, 3]))).toBe('not-found')
    expect(refused(await star(plan.token, [0, 6 as Rating]))).toBe('wrong-value')
  })

  test('two stars at the same moment are both kept', async () => {
    const { token } = must(await star(undefined, [0, 3]))
    await Promise.all([star(token, [1, 3]), star(token, [2, 3])])
    expect(must(await show(token)).wishes).toHaveLength(3)
  })
})

test('a plan is kept as it was made, unless another page changed it meanwhile; others see what was planned alone', async () => {
  const plan = must(await star(undefined, [0, 3]))
  const planned = [{ screeningId: films[0]!, startsAt: '2026-06-27T12:00:00Z', screenId: films[1]! }]
  const terms = { ...plan.terms, daysOff: ['2026-06-25'], pause: 30, arrives: '2026-06-24T16:00' }
  const kept = must(await keepVisitPlan(stage.house, acting, { ...plan, terms, planned, held: [films[0]!] }))
  expect(kept).toMatchObject({ terms, planned, held: [films[0]] })
  expect(refused(await keepVisitPlan(stage.house, acting, plan))).toBe('stale')
  const wrong = { ...kept, terms: { ...terms, pause: -5 } }
  expect(refused(await keepVisitPlan(stage.house, acting, wrong))).toBe('wrong-value')
  const shared = must(await showSharedPlan(stage.house, acting, { shareToken: kept.shareToken }))
  expect(shared).toEqual({ editionId: stage.editionId, shareToken: kept.shareToken, planned })
  expect(JSON.stringify(shared)).not.toContain(kept.token)
})

test('the private link goes out by letter five times, and the address goes with the letter', async () => {
  const { token } = must(await star(undefined, [0, 3]))
  const send = (email: string) => sendPlanLink(stage.house, acting, { token, email, language: 'es' })
  expect(refused(await send('nobody'))).toBe('address-wrong')
  for (let count = 1; count <= 6; count++)
    expect(await send('wara@example.org')).toEqual({ asked: count <= 5 })
  const letters = () =>
    stage.query(sql<{ recipient: string }>`select recipient from letter where kind = 'plan-link'`)
  expect(await letters()).toHaveLength(5)
  await stage.query(sql`update letter set sent_at = written_at where kind = 'plan-link'`)
  await forgetVisitPlans(stage.house, acting)
  expect(await letters()).toEqual([])
})

test('pairs are told from five plans on, and stay as numbers when the plans are forgotten', async () => {
  const pairs = () =>
    stage.house.store.within(acting.organisation, ({ visitPlans }) => visitPlans.pairs(stage.editionId, 5))
  await stage.query(sql`delete from visit_plan`)
  const tokens: string[] = []
  for (let count = 1; count <= 5; count++) {
    expect(await pairs()).toEqual([])
    tokens.push(
      must(await star(undefined, [0, 3], [1, 3], ...(count > 1 ? [[2, 5] as [number, Rating]] : []))).token,
    )
  }
  const [oneId, otherId] = [films[0]!, films[1]!].sort()
  const told = [{ oneId, otherId, plans: 5 }]
  expect(await pairs()).toEqual(told)
  stage.advance({ hours: 24 * 61 })
  must(await show(tokens[0]!))
  // The edition is over by now, so the one that is still used goes as well.
  expect(await forgetVisitPlans(stage.house, acting)).toEqual({ plans: 5, addresses: 0 })
  expect(refused(await show(tokens[0]!))).toBe('not-found')
  expect(await pairs()).toEqual(told)
})

test('its owner deletes it wholly', async () => {
  const { token } = must(await star(undefined, [0, 3]))
  expect(await removeVisitPlan(stage.house, acting, { token })).toEqual({ removed: true })
  expect(refused(await removeVisitPlan(stage.house, acting, { token }))).toBe('not-found')
  const [left] = await stage.query(sql<{ stars: number }>`select count(*)::integer as stars from visit_star`)
  expect(left).toEqual({ stars: 0 })
})
