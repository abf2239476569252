import { Hono } from 'hono'
import { type CampaignShown, showCampaign } from '#acts/appeals/show-campaign.ts'
import { orderProduct } from '#acts/boxoffice/order-product.ts'
import { showPaymentWays } from '#acts/money/show-payment-ways.ts'
import { readAmount } from '#core/audience/appeal/read-amount.ts'
import { secretFrom } from '#core/id.ts'
import { isRefusal } from '#core/refusal.ts'
import { minorDigits } from '#words/amounts.ts'
import { orderAddress } from '../addresses.ts'
import { appealPage, appealsPage, type TypedGift } from '../pages/appeals.ts'
import { wayIn } from '../parts/payment.ts'
import type { Site, SiteEnv } from '../visit.ts'
import { readForm } from './form.ts'
import { own } from './own.ts'
import { type Visitor, visitorAt } from './visitor.ts'

/** Appeals, and giving to them (docs/rules/appeals.md). */
export function appeals(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house } = site
  const path = '/:language{(?:en|es|de|fr)}/:edition/appeals'

  /** A gift needs no box office: it is given online or not at all. */
  async function waysFor({ acting, editionId }: Visitor) {
    const { ways, ...rest } = await showPaymentWays(house, acting, { editionId, firstStart: null })
    return { ...rest, ways: ways.filter(way => way !== 'counter') }
  }

  app.get(path, async (c, next) => {
    const here = await visitorAt(site, c)
    if (!here) return next()
    const { view, acting, editionId } = here
    const all = await Promise.all(
      view.products.appeals.map(({ slug }) => showCampaign(house, acting, { editionId, slug })),
    )
    return own(
      c,
      appealsPage(
        view,
        all.filter((each): each is CampaignShown => !isRefusal(each)),
      ),
    )
  })

  app.get(`${path}/:slug`, async (c, next) => {
    const here = await visitorAt(site, c)
    const slug = c.req.param('slug')
    const shown = here && (await showCampaign(house, here.acting, { editionId: here.editionId, slug }))
    if (!here || !shown || isRefusal(shown)) return next()
    const idempotencyKey = secretFrom(house.chance.bytes(24))
    const typed = {
      name: '',
      email: '',
      suggested: '',
      own: '',
      shownName: '',
      isMonthly: false,
      idempotencyKey,
    }
    return own(c, appealPage(here.view, shown, typed, await waysFor(here)))
  })

  app.post(`${path}/:slug`, async (c, next) => {
    const here = await visitorAt(site, c)
    const slug = c.req.param('slug')
    const shown = here && (await showCampaign(house, here.acting, { editionId: here.editionId, slug }))
    if (!here || !shown || isRefusal(shown)) return next()
    const {
      name = '',
      email = '',
      key = '',
      suggested = '',
      own: written = '',
      shownName = '',
      often = '',
      ...form
    } = await readForm(c)
    const typed: TypedGift = {
      name,
      email,
      suggested,
      own: written.trim(),
      shownName,
      isMonthly: often === 'monthly',
      idempotencyKey: key,
      way: wayIn(form),
    }
    const { campaign } = shown
    const amount = typed.own ? readAmount(typed.own, minorDigits(campaign.goal.currency)) : Number(suggested)
    const order = await orderProduct(house, here.acting, {
      ...{ editionId: here.editionId, name, email, language: here.view.language, way: wayIn(form) },
      what: { gift: { campaignId: campaign.id, amount: amount ?? 0, shownName, isMonthly: typed.isMonthly } },
      idempotencyKey: key,
    })
    if (isRefusal(order)) return own(c, appealPage(here.view, shown, typed, await waysFor(here), order), 422)
    const isToPay = order.way === 'card' && order.state === 'unpaid'
    return here.go(`${orderAddress(order.token)}${isToPay ? '/pay' : ''}`)
  })

  return app
}
