import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { enterShop } from '#acts/enter-shop.ts'
import { holdBasket } from '#acts/hold-basket.ts'
import { listPrices } from '#acts/list-prices.ts'
import { orderFromLine } from '#acts/order-from-line.ts'
import { releaseHold } from '#acts/release-hold.ts'
import { showBasket } from '#acts/show-basket.ts'
import type { Basket } from '#core/boxoffice/order.ts'
import type { Price } from '#core/boxoffice/price.ts'
import { secretFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { addressesOf, inWords, orderAddress } from '../addresses.ts'
import { basketPage } from '../pages/basket.ts'
import { checkoutPage } from '../pages/checkout.ts'
import { screeningPage } from '../pages/screening.ts'
import { spokenRefusal } from '../parts/problem.ts'
import { type Site, type SiteContext, type SiteEnv, viewFor, visit } from '../visit.ts'
import { readForm } from './form.ts'
import { own } from './own.ts'
import { placeCookie } from './place-cookie.ts'

/** From a screening to an order. Nothing here is kept in memory or by browsers: it is one visitor's. */
export function shop(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house } = site
  const acting = (c: SiteContext) => ({ organisation: c.get('organisation'), by: 'public' })

  async function at(c: SiteContext) {
    const { language, edition } = c.req.param() as { language: HouseLanguage; edition: string }
    const visited = await visit(site, c, edition)
    if (!visited) return undefined
    const view = viewFor(c, visited, language)
    const editionId = view.guide.programme.edition.id
    const prices = await listPrices(house, acting(c), { editionId })
    return {
      view,
      editionId,
      prices: isRefusal(prices) ? [] : prices,
      cookie: `basket-${edition}`,
      /** Of the visitor's place in the line. */
      place: getCookie(c, placeCookie(edition)),
      go: (path: string) => c.redirect(inWords(language, path), 303),
      paths: addressesOf(edition),
    }
  }

  /** The visitor's basket of this edition; none when there is none, or when it became an order. */
  async function basketOf(
    c: SiteContext,
    here: { cookie: string; editionId: string },
  ): Promise<Basket | undefined> {
    const token = getCookie(c, here.cookie)
    if (!token) return undefined
    const basket = await showBasket(house, acting(c), { token })
    return isRefusal(basket) || basket.editionId !== here.editionId || basket.state === 'ordered'
      ? undefined
      : basket
  }

  /** Where there is a waiting room: why this visitor may not take seats yet, or any more. */
  async function whyNotIn(c: SiteContext, here: NonNullable<Awaited<ReturnType<typeof at>>>) {
    if (!here.view.room) return undefined
    const entered = await enterShop(house, acting(c), { editionId: here.editionId, token: here.place })
    return isRefusal(entered) ? entered : undefined
  }

  app.get('/:language{(?:en|es|de|fr)}/:edition/screenings/:id', async (c, next) => {
    const here = await at(c)
    const showing = here?.view.guide.showing(c.req.param('id'))
    if (!here || !showing) return next()
    const refusal = await whyNotIn(c, here)
    const waits = refusal && spokenRefusal(here.view, refusal)
    return own(c, screeningPage(here.view, showing, here.prices, { waits }))
  })

  app.get('/:language{(?:en|es|de|fr)}/:edition/basket', async (c, next) => {
    const here = await at(c)
    return here ? own(c, basketPage(here.view, await basketOf(c, here), here.prices)) : next()
  })

  app.post('/:language{(?:en|es|de|fr)}/:edition/basket', async (c, next) => {
    const here = await at(c)
    if (!here) return next()
    const form = await readForm(c)
    const showing = here.view.guide.showing(form.screening ?? '')
    if (!showing) return next()
    if (await whyNotIn(c, here)) return here.go(here.paths.waitingRoom)
    const wishes = here.prices.flatMap(price => wishFor(price, form))
    const again = (problem: string) =>
      own(c, screeningPage(here.view, showing, here.prices, { problem }), 422)
    const refused = (refusal: Refusal) => again(spokenRefusal(here.view, refusal))
    if (wishes.length === 0) return again(here.view.say('site.choose-seats'))
    const basket = await basketOf(c, here)
    const allocation = form.place === 'wheelchair' ? ('wheelchair' as const) : ('public' as const)
    const { editionId } = here
    // All of the wishes or none.
    const taken = await holdBasket(house, acting(c), {
      ...(basket ? { token: basket.token } : { editionId, language: here.view.language }),
      lines: wishes.map(wish => ({ screeningId: showing.screening.id, allocation, ...wish })),
    })
    if (isRefusal(taken)) return refused(taken)
    setCookie(c, here.cookie, taken.token, {
      httpOnly: true,
      sameSite: 'Lax',
      secure: c.get('origin').startsWith('https:'),
      path: '/',
      maxAge: basketDays * 24 * 3600,
    })
    return here.go(here.paths.basket)
  })

  app.post('/:language{(?:en|es|de|fr)}/:edition/basket/remove', async (c, next) => {
    const here = await at(c)
    if (!here) return next()
    const basket = await basketOf(c, here)
    const { line = '' } = await readForm(c)
    if (basket) await releaseHold(house, acting(c), { token: basket.token, lineId: line })
    return here.go(here.paths.basket)
  })

  app.get('/:language{(?:en|es|de|fr)}/:edition/checkout', async (c, next) => {
    const here = await at(c)
    if (!here) return next()
    const basket = await basketOf(c, here)
    if (!basket || basket.lines.length === 0) return here.go(here.paths.basket)
    const typed = { name: '', email: '', idempotencyKey: secretFrom(house.chance.bytes(24)) }
    return own(c, checkoutPage(here.view, basket, here.prices, typed))
  })

  app.post('/:language{(?:en|es|de|fr)}/:edition/checkout', async (c, next) => {
    const here = await at(c)
    if (!here) return next()
    const form = await readForm(c)
    const token = getCookie(c, here.cookie) ?? ''
    const typed = { name: form.name ?? '', email: form.email ?? '', idempotencyKey: form.key ?? '' }
    const amount = Number(form.amount)
    const order = await orderFromLine(house, acting(c), {
      editionId: here.editionId,
      place: here.place,
      token,
      ...typed,
      way: amount === 0 ? 'free' : 'counter',
      seen: { seats: Number(form.seats), amount },
    })
    // The cookie stays: whoever sends the form a second time is led to the same order.
    if (!isRefusal(order)) return here.go(orderAddress(order.token))
    if (order.refused === 'basket-ordered' && order.about.order)
      return here.go(orderAddress(String(order.about.order)))
    const basket = await basketOf(c, here)
    return basket && basket.lines.length > 0
      ? own(c, checkoutPage(here.view, basket, here.prices, typed, order), 422)
      : own(c, basketPage(here.view, basket, here.prices, order), 422)
  })

  return app
}

interface Wish {
  priceId: string
  quantity: number
}

/** A basket's cookie outlives its holds, so that an emptied basket can say what happened. */
const basketDays = 1

function wishFor(price: Price, form: Record<string, string>): Wish[] {
  const quantity = Number(form[`price-${price.id}`] ?? 0)
  return quantity === 0 ? [] : [{ priceId: price.id, quantity }]
}
