import { Hono } from 'hono'
import { chooseReminders } from '#acts/audience/choose-reminders.ts'
import { findAward } from '#acts/audience/find-award.ts'
import { cancelOrder } from '#acts/boxoffice/cancel-order.ts'
import { exchangeTickets } from '#acts/boxoffice/exchange-tickets.ts'
import { printTickets } from '#acts/boxoffice/print-tickets.ts'
import { showOrder } from '#acts/boxoffice/show-order.ts'
import { beginPayment } from '#acts/money/begin-payment.ts'
import { takeRefundOffer } from '#acts/money/close-exchange-offers.ts'
import { settleOrder } from '#acts/money/settle-order.ts'
import { showExchangeOffers } from '#acts/money/show-exchange-offers.ts'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { inWords, orderAddress } from '../addresses.ts'
import { orderPage } from '../pages/order.ts'
import { toPaymentPage } from '../pages/to-payment.ts'
import { type Site, type SiteContext, type SiteEnv, viewFor, visit } from '../visit.ts'
import { readForm } from './form.ts'
import { gifts } from './gifts.ts'
import { invoices } from './invoices.ts'
import { own } from './own.ts'
import { sentFile } from './sent-file.ts'

/** The page behind the secret address of an order, its tickets as a PDF, and giving it back. */
export function orders(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house } = site
  const acting = (c: SiteContext) => ({ organisation: c.get('organisation'), by: 'public' })
  const qrCode = (code: string) => house.qrCodes.svg(code)

  async function shown(c: SiteContext, refusal?: Refusal): Promise<Response | undefined> {
    const { language, token } = c.req.param() as { language: HouseLanguage; token: string }
    const order = await showOrder(house, acting(c), { token })
    if (isRefusal(order)) return undefined
    const visited = await visit(site, c, order.edition.slug)
    if (!visited) return undefined
    const others = await showExchangeOffers(house, acting(c), { orderId: order.id })
    return own(
      c,
      orderPage(viewFor(c, visited, language), order, qrCode, others, await votesOn(c, order), refusal),
      refusal ? 422 : 200,
    )
  }

  /** The screenings of an order that its tickets can vote on by now; a page of the vote says when it is over. */
  async function votesOn(c: SiteContext, order: OrderSheet): Promise<ReadonlySet<string>> {
    const award = await findAward(house, acting(c), { editionId: order.edition.id })
    if (isRefusal(award) || award.openedAt) return new Set()
    const now = house.clock.now()
    const begun = order.screenings.filter(
      ({ startsAt }) => Temporal.Instant.compare(startsAt.toInstant(), now) <= 0,
    )
    return new Set(begun.map(({ id }) => id))
  }

  app.get('/:language{(?:en|es|de|fr)}/orders/:token', async (c, next) => (await shown(c)) ?? next())

  app.get('/:language{(?:en|es|de|fr)}/orders/:token/tickets.pdf', async (c, next) => {
    const { language, token } = c.req.param() as { language: HouseLanguage; token: string }
    const pdf = await printTickets(house, acting(c), { token, language })
    if (isRefusal(pdf))
      return pdf.refused === 'not-found' ? next() : c.redirect(inWords(language, orderAddress(token)), 303)
    return sentFile(c, pdf, 'application/pdf')
  })

  /** On to the payment service; the order's page instead where there is nothing to pay or it cannot be reached. */
  app.get('/:language{(?:en|es|de|fr)}/orders/:token/pay', async (c, next) => {
    const { language, token } = c.req.param() as { language: HouseLanguage; token: string }
    const begun = await beginPayment(house, acting(c), { token })
    if (isRefusal(begun)) return (await shown(c, begun)) ?? next()
    const order = await showOrder(house, acting(c), { token })
    const visited = isRefusal(order) ? undefined : await visit(site, c, order.edition.slug)
    if (isRefusal(order) || !visited) return next()
    c.header('refresh', `0; url=${begun.access}`)
    return own(c, toPaymentPage(viewFor(c, visited, language), order, begun.access))
  })

  /** Back from the payment service, which does not say so itself: the house looks. */
  app.get('/:language{(?:en|es|de|fr)}/orders/:token/paid', async c => {
    const { language, token } = c.req.param() as { language: HouseLanguage; token: string }
    await settleOrder(house, acting(c), { token })
    return c.redirect(inWords(language, orderAddress(token)), 303)
  })

  app.post('/:language{(?:en|es|de|fr)}/orders/:token/reminders', async (c, next) => {
    const { language, token } = c.req.param() as { language: HouseLanguage; token: string }
    const { wanted } = await readForm(c)
    const chosen = await chooseReminders(house, acting(c), { token, isWanted: wanted === 'yes' })
    return isRefusal(chosen) ? next() : c.redirect(inWords(language, orderAddress(token)), 303)
  })

  app.post('/:language{(?:en|es|de|fr)}/orders/:token/exchange', async (c, next) => {
    const { language, token } = c.req.param() as { language: HouseLanguage; token: string }
    const { from = '', to = '' } = await readForm(c)
    const choice = { token, fromScreeningId: from, toScreeningId: to }
    const answer = await exchangeTickets(house, acting(c), choice)
    if (!isRefusal(answer)) return c.redirect(inWords(language, orderAddress(token)), 303)
    return (await shown(c, answer)) ?? next()
  })

  app.post('/:language{(?:en|es|de|fr)}/orders/:token/money-back', async (c, next) => {
    const { language, token } = c.req.param() as { language: HouseLanguage; token: string }
    const { from = '' } = await readForm(c)
    const answer = await takeRefundOffer(house, acting(c), { token, screeningId: from })
    if (!isRefusal(answer)) return c.redirect(inWords(language, orderAddress(token)), 303)
    return (await shown(c, answer)) ?? next()
  })

  app.post('/:language{(?:en|es|de|fr)}/orders/:token/cancel', async (c, next) => {
    const { language, token } = c.req.param() as { language: HouseLanguage; token: string }
    const answer = await cancelOrder(house, acting(c), { token })
    if (!isRefusal(answer)) return c.redirect(inWords(language, orderAddress(token)), 303)
    return (await shown(c, answer)) ?? next()
  })

  app.route('/', invoices(site, shown))
  app.route('/', gifts(site, shown))
  return app
}
