import { Hono } from 'hono'
import { endMonthlyGift } from '#acts/appeals/end-monthly-gift.ts'
import { printReceipt } from '#acts/appeals/print-receipt.ts'
import { sendYearReceipt } from '#acts/appeals/send-year-receipt.ts'
import { showMonthlyGift } from '#acts/appeals/show-monthly-gift.ts'
import { showOrder } from '#acts/boxoffice/show-order.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import { inWords, monthlyGiftAddress } from '../addresses.ts'
import { monthlyGiftPage, yearReceiptSentPage } from '../pages/monthly-gift.ts'
import type { Site, SiteContext, SiteEnv } from '../visit.ts'
import { own } from './own.ts'
import { sentFile } from './sent-file.ts'
import { visitorAt } from './visitor.ts'

const order = '/:language{(?:en|es|de|fr)}/orders/:token'
const monthly = '/:language{(?:en|es|de|fr)}/monthly-gifts/:token'

/**
 * What a giver has behind secret addresses: receipts, and gifts that come every month (docs/rules/appeals.md).
 *
 * @param shown the order's page, with what was refused
 */
export function gifts(
  site: Site,
  shown: (c: SiteContext, refusal?: Refusal) => Promise<Response | undefined>,
): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house, options } = site
  const acting = (c: SiteContext) => ({ organisation: c.get('organisation'), by: 'public' })

  app.get(`${order}/receipt.pdf`, async (c, next) => {
    const { language, token } = c.req.param() as { language: HouseLanguage; token: string }
    const pdf = await printReceipt(house, acting(c), { token, language })
    if (isRefusal(pdf)) return next()
    return sentFile(c, pdf, 'application/pdf')
  })

  app.post(`${order}/year-receipt`, async (c, next) => {
    const { token } = c.req.param() as { token: string }
    const sheet = await showOrder(house, acting(c), { token })
    const [gift] = isRefusal(sheet) ? [] : sheet.gifts
    if (isRefusal(sheet) || !gift) return next()
    const seconds = await options.tries?.count('link', `receipts to ${sheet.email}`)
    if (seconds !== undefined)
      return (await shown(c, refuse('too-many-from-here', { minutes: Math.ceil(seconds / 60) }))) ?? next()
    const here = await visitorAt(site, c, sheet.edition.slug)
    const sent = await sendYearReceipt(house, acting(c), { token })
    if (!here || isRefusal(sent)) return next()
    const { year } = gift.receivedAt.toZonedDateTimeISO(sheet.edition.timeZone)
    return own(c, yearReceiptSentPage(here.view, { token, year, email: sent.email }))
  })

  app.get(monthly, async (c, next) => {
    const { token } = c.req.param() as { token: string }
    const found = await showMonthlyGift(house, acting(c), { token })
    const here = isRefusal(found) ? undefined : await visitorAt(site, c, found.edition.slug)
    return isRefusal(found) || !here ? next() : own(c, monthlyGiftPage(here.view, found))
  })

  app.post(`${monthly}/end`, async (c, next) => {
    const { language, token } = c.req.param() as { language: HouseLanguage; token: string }
    const ended = await endMonthlyGift(house, acting(c), { token })
    return isRefusal(ended) ? next() : c.redirect(inWords(language, monthlyGiftAddress(token)), 303)
  })

  return app
}
