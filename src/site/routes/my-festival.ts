import { Hono } from 'hono'
import { keepVisitPlan } from '#acts/audience/keep-visit-plan.ts'
import { removeVisitPlan } from '#acts/audience/remove-visit-plan.ts'
import { sendPlanLink } from '#acts/audience/send-plan-link.ts'
import { showVisitPlan } from '#acts/audience/show-visit-plan.ts'
import { starFilms } from '#acts/audience/star-films.ts'
import { listPrices } from '#acts/boxoffice/list-prices.ts'
import { mostWishes, type Rating } from '#core/audience/plan/plan.ts'
import { matchTitles } from '#core/audience/plan/star-titles.ts'
import type { VisitPlan } from '#core/audience/plan/visit-plan.ts'
import { isSaleOpen } from '#core/boxoffice/seats/availability.ts'
import { festivalDays } from '#core/programme/festival-day.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { readPlanForm } from '../my-festival/read-terms.ts'
import { bestPlan, plannedNow, type ShownPlan } from '../my-festival/shown-plan.ts'
import { starredSlugs } from '../my-festival/starred.ts'
import { myFestivalPage, type PlanOutcome } from '../pages/my-festival.ts'
import { spokenRefusal } from '../parts/problem.ts'
import type { Site, SiteContext, SiteEnv } from '../visit.ts'
import { readForm } from './form.ts'
import { own } from './own.ts'
import { type Visitor, visitorAt } from './visitor.ts'

/** Stars, the plan of them and where it goes from there (docs/rules/my-festival.md). */
export function myFestival(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house } = site
  const at = '/:language{(?:en|es|de|fr)}/:edition/my-festival'

  async function planOf({ acting, editionId, token }: Visitor): Promise<VisitPlan | undefined> {
    const kept = token('stars')
    const shown = kept ? await showVisitPlan(house, acting, { token: kept }) : undefined
    return !shown || isRefusal(shown) || shown.editionId !== editionId ? undefined : shown
  }

  async function page(c: SiteContext, visitor: Visitor, outcome: PlanOutcome = {}) {
    const { view, acting, editionId } = visitor
    const kept = await planOf(visitor)
    const prices = await listPrices(house, acting, { editionId })
    const now = house.clock.now()
    const shown: ShownPlan | undefined = kept && {
      ...bestPlan(view, kept, now),
      kept,
      prices: isRefusal(prices) ? [] : prices,
      isOpen: isSaleOpen(view.guide.programme.edition, now),
    }
    return own(c, myFestivalPage(view, shown, outcome), outcome.problem ? 422 : 200)
  }

  app.get(at, async (c, next) => {
    const visitor = await visitorAt(site, c)
    if (!visitor) return next()
    const query = c.req.query()
    const word = 'forgotten' in query ? 'plan.forgotten' : 'seats' in query ? 'plan.seats-choose' : undefined
    return page(c, visitor, word ? { said: visitor.view.say(word) } : {})
  })

  /** Stars films for the visitor; the plan that is there by now. */
  async function star(
    { view, acting, editionId, token, keep }: Visitor,
    stars: { filmId: string; rating: Rating | null; kept?: boolean }[],
    kept: VisitPlan | undefined,
  ): Promise<VisitPlan | Refusal | string> {
    const starred = new Set(
      [...(kept?.wishes ?? []), ...stars.filter(each => each.rating)].map(each => each.filmId),
    )
    if (starred.size > mostWishes) return view.say('plan.too-many', { most: mostWishes })
    const asked = { token: token('stars'), editionId, language: view.language, stars }
    const plan = await starFilms(house, acting, asked)
    if (isRefusal(plan)) return plan
    keep('stars', plan.token)
    const planned = plannedNow(view, plan, house.clock.now())
    const set = await keepVisitPlan(house, acting, { ...plan, planned })
    // Another star in the same moment has planned already.
    return isRefusal(set) ? plan : set
  }

  // From the programme: a star more or less. The page's script asks for JSON, a browser without it comes here.
  app.post(`${at}/star`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    if (!visitor) return next()
    const { view } = visitor
    const form = await readForm(c)
    const film = view.guide.film(form.film ?? '')
    if (!film) return next()
    const kept = await planOf(visitor)
    const rating = form.rating === '0' ? null : 3
    const plan = await star(visitor, [{ filmId: film.id, rating, kept: true }], kept)
    const problem = typeof plan === 'string' ? plan : isRefusal(plan) ? spokenRefusal(view, plan) : undefined
    if (c.req.header('accept') === 'application/json')
      return c.json(
        problem ? { problem } : { stars: starredSlugs(view.guide, (plan as VisitPlan).wishes) },
        problem ? 422 : 200,
      )
    return problem ? page(c, visitor, { problem }) : visitor.go(view.addresses.myFestival)
  })

  app.post(`${at}/import`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    if (!visitor) return next()
    const { view } = visitor
    const { films, items } = view.guide.programme
    const titled = films.map(({ id, facts, slug }) => ({
      filmIds: [id],
      titles: [facts.title, facts.originalTitle, ...(facts.otherTitles ?? []), slug].filter(
        title => title !== undefined,
      ),
    }))
    const bundles = items
      .filter(({ filmIds }) => filmIds.length > 1)
      .map(({ filmIds, title }) => ({ filmIds, titles: Object.values(title) }))
    const matched = matchTitles([...titled, ...bundles], (await readForm(c)).titles ?? '')
    if (matched.filmIds.length === 0) return page(c, visitor, { matched })
    const stars = matched.filmIds.map(filmId => ({ filmId, rating: 3 as const, kept: true }))
    const plan = await star(visitor, stars, await planOf(visitor))
    if (typeof plan === 'string') return page(c, visitor, { problem: plan })
    if (isRefusal(plan)) return page(c, visitor, { problem: spokenRefusal(view, plan) })
    return page(
      c,
      { ...visitor, token: kind => (kind === 'stars' ? plan.token : visitor.token(kind)) },
      { matched },
    )
  })

  app.post(at, async (c, next) => {
    const visitor = await visitorAt(site, c)
    const kept = visitor && (await planOf(visitor))
    if (!visitor || !kept) return next()
    const { view, acting } = visitor
    const form = await readForm(c)
    const isScript = c.req.header('accept') === 'application/json'
    const dates = festivalDays(view.guide.programme.edition).map(date => date.toString())
    const wanted = readPlanForm(form, dates)
    const version = Number(form.version)
    // Nothing is planned from what nobody can mean; the act says what is wrong with it.
    const first = await keepVisitPlan(house, acting, { ...kept, ...wanted, version })
    if (isRefusal(first)) {
      const problem = first.refused === 'stale' ? view.say('plan.stale') : spokenRefusal(view, first)
      return isScript ? c.json({ problem }, 422) : page(c, visitor, { problem })
    }
    const planned = plannedNow(view, first, house.clock.now())
    const set = await keepVisitPlan(house, acting, { ...first, planned })
    if (isScript)
      return c.json(isRefusal(set) ? { problem: view.say('plan.stale') } : { version: set.version })
    return isRefusal(set)
      ? page(c, visitor, { problem: view.say('plan.stale') })
      : visitor.go(view.addresses.myFestival)
  })

  app.post(`${at}/letter`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    const token = visitor?.token('stars')
    if (!visitor || !token) return next()
    const { view, acting } = visitor
    const { email = '' } = await readForm(c)
    const asked = await sendPlanLink(house, acting, { token, email, language: view.language })
    if (isRefusal(asked)) return page(c, visitor, { problem: spokenRefusal(view, asked) })
    return page(
      c,
      visitor,
      asked.asked
        ? { said: view.say('plan.letter-sent', { email }) }
        : { problem: view.say('plan.letter-most') },
    )
  })

  app.post(`${at}/forget`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    const token = visitor?.token('stars')
    if (!visitor || !token) return next()
    if (!(await readForm(c)).sure) return visitor.go(visitor.view.addresses.myFestival)
    await removeVisitPlan(house, visitor.acting, { token })
    visitor.forget('stars')
    return visitor.go(`${visitor.view.addresses.myFestival}?forgotten`)
  })

  // The private link: another browser gets the plan.
  app.get(`${at}/:token`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    const shown = visitor && (await showVisitPlan(house, visitor.acting, { token: c.req.param('token') }))
    if (!visitor || !shown || isRefusal(shown) || shown.editionId !== visitor.editionId) return next()
    visitor.keep('stars', shown.token)
    return visitor.go(visitor.view.addresses.myFestival)
  })

  return app
}
