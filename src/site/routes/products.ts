import { Hono } from 'hono'
import { type OrderProductOnline, orderProduct } from '#acts/boxoffice/order-product.ts'
import { showPaymentWays } from '#acts/money/show-payment-ways.ts'
import { secretFrom } from '#core/id.ts'
import { isRefusal } from '#core/refusal.ts'
import { orderAddress } from '../addresses.ts'
import { productOrderPage, type Wanted } from '../pages/products.ts'
import { wayIn } from '../parts/payment.ts'
import type { View } from '../view.ts'
import type { Site, SiteEnv } from '../visit.ts'
import { readForm } from './form.ts'
import { own } from './own.ts'
import { type Visitor, visitorAt } from './visitor.ts'

/** Ordering a pass or a voucher that the public pages sell (docs/rules/passes.md#bought-online). */
export function products(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house } = site
  const path = '/:language{(?:en|es|de|fr)}/:edition/passes/order'

  const waysFor = ({ acting, editionId }: Visitor) =>
    showPaymentWays(house, acting, { editionId, firstStart: null })

  app.get(path, async (c, next) => {
    const here = await visitorAt(site, c)
    if (!here) return next()
    const wanted = wantedIn(here.view, c.req.query())
    if (!wanted) return here.go(here.view.addresses.passes)
    const typed = { name: '', email: '', idempotencyKey: secretFrom(house.chance.bytes(24)) }
    return own(c, productOrderPage(here.view, wanted, typed, await waysFor(here)))
  })

  app.post(path, async (c, next) => {
    const here = await visitorAt(site, c)
    if (!here) return next()
    const { view, acting, editionId } = here
    const form = await readForm(c)
    const wanted = wantedIn(view, form)
    if (!wanted) return here.go(view.addresses.passes)
    const typed = { name: form.name ?? '', email: form.email ?? '', idempotencyKey: form.key ?? '' }
    const way = wayIn(form)
    const order = await orderProduct(house, acting, {
      ...{ editionId, ...typed, what: whatOf(wanted), language: view.language },
      way: 'pass' in wanted && wanted.pass.price.amount === 0 ? 'free' : way,
    })
    if (isRefusal(order))
      return own(c, productOrderPage(view, wanted, { ...typed, way }, await waysFor(here), order), 422)
    const isToPay = order.way === 'card' && order.state === 'unpaid'
    return here.go(`${orderAddress(order.token)}${isToPay ? '/pay' : ''}`)
  })

  return app
}

/** What of the things on sale an address or a form names. */
function wantedIn(
  { products: { passes, vouchers } }: View,
  said: Record<string, string>,
): Wanted | undefined {
  const pass = passes.find(each => each.key === said.pass)
  if (pass) return { pass }
  return vouchers && said.voucher !== undefined
    ? { vouchers, chosen: Number(said.voucher) || undefined }
    : undefined
}

const whatOf = (wanted: Wanted): OrderProductOnline['what'] =>
  'pass' in wanted ? { passProductId: wanted.pass.id } : { voucher: wanted.chosen ?? 0 }
