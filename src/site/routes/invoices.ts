import { Hono } from 'hono'
import { issueInvoice } from '#acts/money/issue-invoice.ts'
import { printInvoice } from '#acts/money/print-invoice.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { inWords, orderAddress } from '../addresses.ts'
import type { Site, SiteContext, SiteEnv } from '../visit.ts'
import { readForm } from './form.ts'
import { sentFile } from './sent-file.ts'

/**
 * The invoice of an order, asked for on its page and read as a PDF.
 *
 * @param shown the order's page with why nothing was written
 */
export function invoices(
  site: Site,
  shown: (c: SiteContext, refusal: Refusal) => Promise<Response | undefined>,
): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house } = site
  const acting = (c: SiteContext) => ({ organisation: c.get('organisation'), by: 'public' })

  app.post('/:language{(?:en|es|de|fr)}/orders/:token/invoices', async (c, next) => {
    const { language, token } = c.req.param() as { language: HouseLanguage; token: string }
    const { name = '', address = '' } = await readForm(c)
    const answer = await issueInvoice(house, acting(c), { token, name: name.trim(), address })
    if (!isRefusal(answer)) return c.redirect(inWords(language, orderAddress(token)), 303)
    return (await shown(c, answer)) ?? next()
  })

  app.get('/:language{(?:en|es|de|fr)}/orders/:token/invoices/:file{[0-9a-f-]+\\.pdf}', async (c, next) => {
    const { language, token, file } = c.req.param() as {
      language: HouseLanguage
      token: string
      file: string
    }
    const pdf = await printInvoice(house, acting(c), { token, invoiceId: file.replace('.pdf', ''), language })
    if (isRefusal(pdf)) return next()
    return sentFile(c, pdf, 'application/pdf')
  })
  return app
}
