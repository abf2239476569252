import { Hono } from 'hono'
import { bookWithPass } from '#acts/boxoffice/book-with-pass.ts'
import { cancelPassBooking } from '#acts/boxoffice/cancel-pass-booking.ts'
import { enterCode } from '#acts/boxoffice/enter-code.ts'
import { type ShownPass, showPass } from '#acts/boxoffice/show-pass.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { passAddress } from '../addresses.ts'
import { passPage } from '../pages/pass.ts'
import type { Site, SiteContext, SiteEnv } from '../visit.ts'
import { readForm } from './form.ts'
import { own } from './own.ts'
import { basketOf, type Visitor, visitorAt, whyNotIn } from './visitor.ts'

/** The page behind the secret address of a pass: what is left, what is booked, booking and giving back. */
export function passes(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house } = site

  async function at(c: SiteContext): Promise<{ here: Visitor; shown: ShownPass; token: string } | undefined> {
    const token = c.req.param('token') ?? ''
    const acting = { organisation: c.get('organisation'), by: 'public' }
    const shown = await showPass(house, acting, { token })
    if (isRefusal(shown)) return undefined
    const here = await visitorAt(site, c, shown.edition.slug)
    return here && { here, shown, token }
  }

  const page = (c: SiteContext, here: Visitor, shown: ShownPass, refusal?: Refusal) =>
    own(
      c,
      passPage(here.view, shown, code => house.qrCodes.svg(code), refusal),
      refusal ? 422 : 200,
    )

  /** The visitor's basket with the pass in it. */
  async function basketWith(here: Visitor, passToken: string) {
    const { editionId, view, acting } = here
    const basket = await basketOf(site, here)
    const entered = await enterCode(house, acting, {
      ...{ editionId, language: view.language, token: basket?.token, passToken },
    })
    if (!isRefusal(entered)) here.keep('basket', entered.token)
    return entered
  }

  app.get('/:language{(?:en|es|de|fr)}/passes/:token', async (c, next) => {
    const found = await at(c)
    return found ? page(c, found.here, found.shown) : next()
  })

  app.post('/:language{(?:en|es|de|fr)}/passes/:token/use', async (c, next) => {
    const found = await at(c)
    if (!found) return next()
    const { here, shown, token } = found
    const entered = await basketWith(here, token)
    return isRefusal(entered) ? page(c, here, shown, entered) : here.go(here.view.addresses.programme)
  })

  app.post('/:language{(?:en|es|de|fr)}/passes/:token/book', async (c, next) => {
    const found = await at(c)
    if (!found) return next()
    const { here, shown, token } = found
    const { screening = '' } = await readForm(c)
    if (await whyNotIn(site, here)) return here.go(here.view.addresses.waitingRoom)
    const entered = await basketWith(here, token)
    if (isRefusal(entered)) return page(c, here, shown, entered)
    const booked = await bookWithPass(house, here.acting, {
      ...{ token: entered.token, screeningId: screening, passId: shown.pass.id, quantity: 1 },
    })
    return isRefusal(booked) ? page(c, here, shown, booked) : here.go(here.view.addresses.basket)
  })

  app.post('/:language{(?:en|es|de|fr)}/passes/:token/cancel', async (c, next) => {
    const found = await at(c)
    if (!found) return next()
    const { here, shown, token } = found
    const { ticket = '' } = await readForm(c)
    const answer = await cancelPassBooking(house, here.acting, { token, ticketId: ticket })
    return isRefusal(answer) ? page(c, here, shown, answer) : here.go(passAddress(token))
  })
  return app
}
