import { Hono } from 'hono'
import { bookWithPass } from '#acts/boxoffice/book-with-pass.ts'
import { holdBasket, type SeatsLine } from '#acts/boxoffice/hold-basket.ts'
import { listPrices } from '#acts/boxoffice/list-prices.ts'
import { type Quote, type QuotedPass, quoteBasket } from '#acts/boxoffice/quote-basket.ts'
import { releaseHold } from '#acts/boxoffice/release-hold.ts'
import { showPlaces } from '#acts/boxoffice/show-places.ts'
import { showPaymentWays } from '#acts/money/show-payment-ways.ts'
import { orderFromLine } from '#acts/opening/order-from-line.ts'
import type { Price } from '#core/boxoffice/prices/price.ts'
import { secretFrom } from '#core/id.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import { orderAddress } from '../addresses.ts'
import { basketPage } from '../pages/basket.ts'
import { checkoutPage } from '../pages/checkout.ts'
import { screeningPage } from '../pages/screening.ts'
import { wayIn } from '../parts/payment.ts'
import { spokenRefusal } from '../parts/problem.ts'
import type { Site, SiteContext, SiteEnv } from '../visit.ts'
import { readForm } from './form.ts'
import { own } from './own.ts'
import { basketOf, type Visitor, visitorAt, whyNotIn } from './visitor.ts'

/** From a screening to an order. Nothing here is kept in memory or by browsers: it is one visitor's. */
export function shop(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house } = site

  async function at(c: SiteContext) {
    const visitor = await visitorAt(site, c)
    if (!visitor) return undefined
    const prices = await listPrices(house, visitor.acting, { editionId: visitor.editionId })
    return { ...visitor, paths: visitor.view.addresses, prices: isRefusal(prices) ? [] : prices }
  }

  /** The basket with what its code, vouchers and passes make of it. */
  async function quoteOf(here: Visitor): Promise<Quote | undefined> {
    const basket = await basketOf(site, here)
    const quote = basket && (await quoteBasket(house, here.acting, { token: basket.token }))
    return quote && !isRefusal(quote) ? quote : undefined
  }

  /** How a basket may be paid, by when its first screening starts. */
  async function waysFor(here: Visitor, { basket }: Quote) {
    const starts = basket.lines.flatMap(
      line => here.view.guide.showing(line.screeningId)?.screening.startsAt.toInstant() ?? [],
    )
    const firstStart = starts.sort(Temporal.Instant.compare)[0] ?? null
    return showPaymentWays(house, here.acting, { editionId: here.editionId, firstStart })
  }

  /** A companion for each wheelchair place: on the seat beside it, or with the public where none are kept for them. */
  async function besideWheelchairs(
    here: Visitor,
    wheelchairs: readonly SeatsLine[],
    priceId: string,
  ): Promise<SeatsLine> {
    const { screeningId } = wheelchairs[0]!
    const quantity = wheelchairs.reduce((sum, line) => sum + line.quantity, 0)
    const shown = await showPlaces(house, here.acting, { screeningId })
    const kept = isRefusal(shown)
      ? []
      : shown.places.filter(each => each.allocation === 'companion' && each.state === 'free')
    const allocation = kept.length >= quantity ? ('companion' as const) : ('public' as const)
    return { screeningId, priceId, quantity, allocation }
  }

  app.get('/:language{(?:en|es|de|fr)}/:edition/screenings/:id', async (c, next) => {
    const here = await at(c)
    const showing = here?.view.guide.showing(c.req.param('id'))
    if (!here || !showing) return next()
    const refusal = await whyNotIn(site, here)
    const waits = refusal && spokenRefusal(here.view, refusal)
    const quote = await quoteOf(here)
    return own(c, screeningPage(here.view, showing, here.prices, { waits, passes: quote?.passes }))
  })

  app.get('/:language{(?:en|es|de|fr)}/:edition/basket', async (c, next) => {
    const here = await at(c)
    return here ? own(c, basketPage(here.view, await quoteOf(here), here.prices)) : next()
  })

  app.post('/:language{(?:en|es|de|fr)}/:edition/basket', async (c, next) => {
    const here = await at(c)
    if (!here) return next()
    const form = await readForm(c)
    const showing = here.view.guide.showing(form.screening ?? '')
    if (!showing) return next()
    if (await whyNotIn(site, here)) return here.go(here.paths.waitingRoom)
    const wishes = here.prices.flatMap(price => wishFor(price, form))
    const quote = await quoteOf(here)
    const again = (problem: string) =>
      own(c, screeningPage(here.view, showing, here.prices, { problem, passes: quote?.passes }), 422)
    const refused = (refusal: Refusal) => again(spokenRefusal(here.view, refusal))
    const withPasses = (quote?.passes ?? []).flatMap(pass => passWishFor(pass, form))
    if (wishes.length === 0 && withPasses.length === 0) return again(here.view.say('site.choose-seats'))
    if (form.companion && form.place !== 'wheelchair') return refused(refuse('companion-alone'))
    for (const wish of withPasses) {
      const booked = await bookWithPass(house, here.acting, {
        ...wish,
        token: quote!.basket.token,
        screeningId: showing.screening.id,
      })
      if (isRefusal(booked)) return refused(booked)
    }
    if (wishes.length === 0) return here.go(here.paths.basket)
    const basket = quote?.basket
    const allocation = form.place === 'wheelchair' ? ('wheelchair' as const) : ('public' as const)
    const lines: SeatsLine[] = wishes.map(wish => ({
      screeningId: showing.screening.id,
      allocation,
      ...wish,
    }))
    if (form.companion) lines.push(await besideWheelchairs(here, lines, form.companion))
    const { editionId } = here
    // All of the wishes or none.
    const taken = await holdBasket(house, here.acting, {
      ...(basket ? { token: basket.token } : { editionId, language: here.view.language }),
      lines,
    })
    if (isRefusal(taken)) return refused(taken)
    here.keep('basket', taken.token)
    return here.go(here.paths.basket)
  })

  app.post('/:language{(?:en|es|de|fr)}/:edition/basket/remove', async (c, next) => {
    const here = await at(c)
    if (!here) return next()
    const basket = await basketOf(site, here)
    const { line = '' } = await readForm(c)
    if (basket) await releaseHold(house, here.acting, { token: basket.token, lineId: line })
    return here.go(here.paths.basket)
  })

  app.get('/:language{(?:en|es|de|fr)}/:edition/checkout', async (c, next) => {
    const here = await at(c)
    if (!here) return next()
    const quote = await quoteOf(here)
    // What would be refused is told in the basket, where it can be taken out.
    if (!quote || quote.basket.lines.length === 0 || quote.refusals.length > 0)
      return here.go(here.paths.basket)
    const typed = { name: '', email: '', idempotencyKey: secretFrom(house.chance.bytes(24)) }
    return own(c, checkoutPage(here.view, quote, here.prices, typed, await waysFor(here, quote)))
  })

  app.post('/:language{(?:en|es|de|fr)}/:edition/checkout', async (c, next) => {
    const here = await at(c)
    if (!here) return next()
    const form = await readForm(c)
    const token = here.token('basket') ?? ''
    const typed = { name: form.name ?? '', email: form.email ?? '', idempotencyKey: form.key ?? '' }
    const way = wayIn(form)
    const amount = Number(form.amount)
    const order = await orderFromLine(house, here.acting, {
      editionId: here.editionId,
      place: here.token('place'),
      token,
      ...typed,
      way: amount === 0 ? 'free' : way,
      seen: { seats: Number(form.seats), amount },
    })
    // The cookie stays: whoever sends the form a second time is led to the same order.
    if (!isRefusal(order)) {
      const isToPay = order.way === 'card' && order.state === 'unpaid'
      return here.go(`${orderAddress(order.token)}${isToPay ? '/pay' : ''}`)
    }
    if (order.refused === 'basket-ordered' && order.about.order)
      return here.go(orderAddress(String(order.about.order)))
    const quote = await quoteOf(here)
    if (!quote || quote.basket.lines.length === 0)
      return own(c, basketPage(here.view, quote, here.prices, order), 422)
    const ways = await waysFor(here, quote)
    return own(c, checkoutPage(here.view, quote, here.prices, { ...typed, way }, ways, order), 422)
  })

  return app
}

interface Wish {
  priceId: string
  quantity: number
}

function passWishFor(pass: QuotedPass, form: Record<string, string>): { passId: string; quantity: number }[] {
  const quantity = Number(form[`pass-${pass.id}`] ?? 0)
  return quantity === 0 ? [] : [{ passId: pass.id, quantity }]
}

function wishFor(price: Price, form: Record<string, string>): Wish[] {
  const quantity = Number(form[`price-${price.id}`] ?? 0)
  return quantity === 0 ? [] : [{ priceId: price.id, quantity }]
}
