import { Hono } from 'hono'
import { type SharedPlan, showSharedPlan } from '#acts/audience/show-shared-plan.ts'
import { type HouseLanguage, houseLanguages } from '#core/localised.ts'
import { isRefusal } from '#core/refusal.ts'
import { calendarFeed } from '../feeds/calendar.ts'
import { planSheet } from '../my-festival/plan-sheet.ts'
import { sharedPlanPage } from '../pages/my-festival.ts'
import { type Site, type SiteContext, type SiteEnv, viewFor, visit } from '../visit.ts'
import { own } from './own.ts'
import { visitorAt } from './visitor.ts'

/** A plan as it was last made, for others and for calendars (docs/rules/my-festival.md#two-links). */
export function sharedPlans(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house } = site

  async function shared(
    c: SiteContext,
    editionId: string,
    shareToken: string,
  ): Promise<SharedPlan | undefined> {
    const acting = { organisation: c.get('organisation'), by: 'public' }
    const plan = await showSharedPlan(house, acting, { shareToken })
    return isRefusal(plan) || plan.editionId !== editionId ? undefined : plan
  }

  app.get('/:language{(?:en|es|de|fr)}/:edition/plans/:token', async (c, next) => {
    const visitor = await visitorAt(site, c)
    const token = c.req.param('token')
    const plan = visitor && (await shared(c, visitor.editionId, token))
    if (!visitor || !plan) return next()
    const planned = plan.planned.map(({ screeningId }) => screeningId)
    const sheet = planSheet(visitor.view, [], planned, house.clock.now())
    return own(c, sharedPlanPage(visitor.view, { token, sheet, planned }))
  })

  app.get('/:edition/plans/:file{.+\\.ics}', async (c, next) => {
    const { edition = '', file = '' } = c.req.param()
    const visited = await visit(site, c, edition)
    if (!visited) return next()
    const { guide } = visited.shown
    const token = file.slice(0, -'.ics'.length)
    const plan = await shared(c, guide.programme.edition.id, token)
    if (!plan) return next()
    const { languages } = guide.programme.edition
    const language: HouseLanguage =
      houseLanguages.find(each => each === c.req.query('language')) ??
      houseLanguages.find(each => languages.includes(each)) ??
      'en'
    const view = viewFor(c, visited, language)
    const ids = new Set(plan.planned.map(({ screeningId }) => screeningId))
    const showings = [...guide.showings, ...guide.withdrawn].filter(({ screening }) => ids.has(screening.id))
    const name = `${view.say('plan.title')}: ${guide.programme.edition.name}`
    return c.body(calendarFeed(view, showings, name, view.addresses.sharedPlan(token)), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, max-age=300',
    })
  })
  return app
}
