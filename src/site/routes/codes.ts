import { Hono } from 'hono'
import { enterCode } from '#acts/boxoffice/enter-code.ts'
import { leaveOutCode } from '#acts/boxoffice/leave-out-code.ts'
import { listPrices } from '#acts/boxoffice/list-prices.ts'
import { quoteBasket } from '#acts/boxoffice/quote-basket.ts'
import { isRefusal } from '#core/refusal.ts'
import { basketPage } from '../pages/basket.ts'
import type { Site, SiteEnv } from '../visit.ts'
import { readForm } from './form.ts'
import { own } from './own.ts'
import { basketOf, visitorAt } from './visitor.ts'

/** Codes, vouchers and passes going into the basket and out of it. */
export function codes(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house, options } = site

  app.post('/:language{(?:en|es|de|fr)}/:edition/basket/codes', async (c, next) => {
    const here = await visitorAt(site, c)
    if (!here) return next()
    const { code = '', secret = '' } = await readForm(c)
    const { view, acting, editionId } = here
    const from = `codes ${options.addressOf?.(c) ?? 'unknown'}`
    const seconds = await options.tries?.count('secret', from)
    const basket = await basketOf(site, here)
    const entered =
      seconds === undefined
        ? await enterCode(house, acting, {
            ...{ editionId, language: view.language, token: basket?.token },
            ...{ typed: code, secret },
          })
        : ({ refused: 'too-many-codes', about: { minutes: Math.ceil(seconds / 60) } } as const)
    if (!isRefusal(entered)) {
      await options.tries?.forget('secret', from)
      here.keep('basket', entered.token)
      return here.go(view.addresses.basket)
    }
    const quote = basket && (await quoteBasket(house, acting, { token: basket.token }))
    const prices = await listPrices(house, acting, { editionId })
    const page = basketPage(
      view,
      quote && !isRefusal(quote) ? quote : undefined,
      isRefusal(prices) ? [] : prices,
      entered,
      { code, secret },
    )
    return own(c, page, 422)
  })

  app.post('/:language{(?:en|es|de|fr)}/:edition/basket/codes/remove', async (c, next) => {
    const here = await visitorAt(site, c)
    if (!here) return next()
    const { id = '' } = await readForm(c)
    const basket = await basketOf(site, here)
    if (basket) await leaveOutCode(house, here.acting, { token: basket.token, id })
    return here.go(here.view.addresses.basket)
  })
  return app
}
