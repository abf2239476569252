import { Hono } from 'hono'
import { listPrices } from '#acts/boxoffice/list-prices.ts'
import { acceptOffer } from '#acts/waiting-list/accept-offer.ts'
import { confirmWaiting } from '#acts/waiting-list/confirm-waiting.ts'
import { joinWaitingList } from '#acts/waiting-list/join-waiting-list.ts'
import { leaveWaitingList } from '#acts/waiting-list/leave-waiting-list.ts'
import { showWaiting } from '#acts/waiting-list/show-waiting.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { joinListPage, type WaitingTyped, waitingPage } from '../pages/waiting-list.ts'
import { spokenRefusal } from '../parts/problem.ts'
import type { Site, SiteContext, SiteEnv } from '../visit.ts'
import { readForm } from './form.ts'
import { own } from './own.ts'
import { basketOf, type Visitor, visitorAt, visitorAtShowing } from './visitor.ts'

/** Waiting for seats of a screening that is sold out (docs/rules/waiting-list.md). */
export function waitingList(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house, options } = site
  const edition = '/:language{(?:en|es|de|fr)}/:edition'

  async function showingAt(c: SiteContext) {
    const visitor = await visitorAtShowing(site, c)
    if (!visitor) return undefined
    const prices = await listPrices(house, visitor.acting, { editionId: visitor.editionId })
    return { ...visitor, prices: isRefusal(prices) ? [] : prices }
  }

  app.get(`${edition}/screenings/:id/waiting-list`, async (c, next) => {
    const here = await showingAt(c)
    return here ? own(c, joinListPage(here.view, here.showing, here.prices)) : next()
  })

  app.post(`${edition}/screenings/:id/waiting-list`, async (c, next) => {
    const here = await showingAt(c)
    if (!here) return next()
    const { view, showing, prices } = here
    const typed = readTyped(await readForm(c))
    const wish = { ...typed, screeningId: showing.screening.id, language: view.language }
    const seconds = await options.tries?.count('waiting-list', options.addressOf?.(c) ?? 'unknown')
    const joined =
      seconds === undefined
        ? await joinWaitingList(house, here.acting, wish)
        : ({ refused: 'too-many-from-here', about: { minutes: Math.ceil(seconds / 60) } } as const)
    return isRefusal(joined)
      ? own(c, joinListPage(view, showing, prices, { typed, problem: spokenRefusal(view, joined) }), 422)
      : own(c, joinListPage(view, showing, prices, { sentTo: typed.email }))
  })

  async function page(c: SiteContext, visitor: Visitor, refusal?: Refusal): Promise<Response | undefined> {
    const { acting, view, editionId } = visitor
    const shown = await showWaiting(house, acting, { token: c.req.param('token') ?? '' })
    if (isRefusal(shown) || shown.request.editionId !== editionId) return undefined
    return own(c, waitingPage(view, shown, refusal && spokenRefusal(view, refusal)), refusal ? 422 : 200)
  }

  app.get(`${edition}/waiting-list/:token`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    return (visitor && (await page(c, visitor))) ?? next()
  })

  const acts = {
    confirm: (visitor: Visitor, token: string) => confirmWaiting(house, visitor.acting, { token }),
    leave: (visitor: Visitor, token: string) => leaveWaitingList(house, visitor.acting, { token }),
  }
  for (const [name, act] of Object.entries(acts)) {
    app.post(`${edition}/waiting-list/:token/${name}`, async (c, next) => {
      const visitor = await visitorAt(site, c)
      const token = c.req.param('token')
      const done = visitor && (await act(visitor, token))
      if (!visitor || !done) return next()
      if (isRefusal(done)) return (await page(c, visitor, done)) ?? next()
      return visitor.go(visitor.view.addresses.waiting(token))
    })
  }

  app.post(`${edition}/waiting-list/:token/accept`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    if (!visitor) return next()
    const basket = (await basketOf(site, visitor))?.token
    const accepted = await acceptOffer(house, visitor.acting, { token: c.req.param('token'), basket })
    if (isRefusal(accepted)) return (await page(c, visitor, accepted)) ?? next()
    visitor.keep('basket', accepted.basket)
    return visitor.go(visitor.view.addresses.basket)
  })

  return app
}

function readTyped(form: Record<string, string>): WaitingTyped {
  const party = Object.entries(form).flatMap(([name, value]) => {
    const priceId = /^price-(.+)$/.exec(name)?.[1]
    return priceId && Number(value) > 0 ? [{ priceId, quantity: Number(value) }] : []
  })
  return { kind: form.kind === 'wheelchair' ? 'wheelchair' : 'public', email: form.email ?? '', party }
}
