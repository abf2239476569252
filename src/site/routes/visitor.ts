import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Acting } from '#acts/acting.ts'
import { showBasket } from '#acts/boxoffice/show-basket.ts'
import { enterShop } from '#acts/opening/enter-shop.ts'
import type { Basket } from '#core/boxoffice/orders/order.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal } from '#core/refusal.ts'
import { inWords } from '../addresses.ts'
import type { Showing } from '../guide.ts'
import type { View } from '../view.ts'
import { type Site, type SiteContext, viewFor, visit } from '../visit.ts'

/** What a cookie of ours keeps, each for one edition. */
const keptDays = { basket: 1, place: 7, wishes: 365, stars: 60 }
type Kept = keyof typeof keptDays

/** Somebody on a page of an edition that is theirs alone. */
export interface Visitor {
  acting: Acting
  view: View
  editionId: string
  /** The secret that this browser keeps. */
  token(kind: Kept): string | undefined
  keep(kind: Kept, token: string): void
  forget(kind: Kept): void
  /** Away from a form that was sent. */
  go(path: string): Response
}

/** Of the edition in the address, unless something else in the address says which. */
export async function visitorAt(
  site: Site,
  c: SiteContext,
  edition = c.req.param('edition') ?? '',
): Promise<Visitor | undefined> {
  const { language } = c.req.param() as { language: HouseLanguage }
  const visited = await visit(site, c, edition)
  if (!visited) return undefined
  const view = viewFor(c, visited, language)
  const name = (kind: Kept) => `${kind}-${edition}`
  return {
    acting: { organisation: c.get('organisation'), by: 'public' },
    view,
    editionId: view.guide.programme.edition.id,
    token: kind => getCookie(c, name(kind)),
    keep(kind, token) {
      setCookie(c, name(kind), token, {
        httpOnly: true,
        sameSite: 'Lax',
        secure: c.get('origin').startsWith('https:'),
        path: '/',
        maxAge: keptDays[kind] * 24 * 3600,
      })
    },
    forget: kind => void deleteCookie(c, name(kind), { path: '/' }),
    go: path => c.redirect(inWords(language, path), 303),
  }
}

/** The same, at a screening that the address names by `:id`. */
export async function visitorAtShowing(
  site: Site,
  c: SiteContext,
): Promise<(Visitor & { showing: Showing }) | undefined> {
  const visitor = await visitorAt(site, c)
  const showing = visitor?.view.guide.showing(c.req.param('id') ?? '')
  return visitor && showing ? { ...visitor, showing } : undefined
}

/** The visitor's basket of this edition; none when there is none, or when it became an order. */
export async function basketOf(
  { house }: Site,
  { acting, editionId, token }: Visitor,
): Promise<Basket | undefined> {
  const kept = token('basket')
  const basket = kept ? await showBasket(house, acting, { token: kept }) : undefined
  return !basket || isRefusal(basket) || basket.editionId !== editionId || basket.state === 'ordered'
    ? undefined
    : basket
}

/** Where there is a waiting room: why this visitor may not take seats yet, or any more. */
export async function whyNotIn({ house }: Site, { acting, view, editionId, token }: Visitor) {
  if (!view.room) return undefined
  const entered = await enterShop(house, acting, { editionId, token: token('place') })
  return isRefusal(entered) ? entered : undefined
}
