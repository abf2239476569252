import { Hono } from 'hono'
import { listPrices } from '#acts/boxoffice/list-prices.ts'
import { beginWishList } from '#acts/opening/begin-wish-list.ts'
import { bringWishList } from '#acts/opening/bring-wish-list.ts'
import { holdAtTurn } from '#acts/opening/hold-at-turn.ts'
import { holdWishList } from '#acts/opening/hold-wish-list.ts'
import { openWishList } from '#acts/opening/open-wish-list.ts'
import { setWishes } from '#acts/opening/set-wishes.ts'
import { showWishList } from '#acts/opening/show-wish-list.ts'
import { editedWishes, type WishEdit, withScreenings } from '#core/boxoffice/opening/edit-wishes.ts'
import type { PartyLine } from '#core/boxoffice/opening/wish-list.ts'
import { isSaleOpen } from '#core/boxoffice/seats/availability.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { wishAddPage } from '../pages/wish-add.ts'
import { type ShownWishes, wishListPage } from '../pages/wish-list.ts'
import { spokenRefusal } from '../parts/problem.ts'
import type { Site, SiteContext, SiteEnv } from '../visit.ts'
import { readForm } from './form.ts'
import { own } from './own.ts'
import { basketOf, type Visitor, visitorAt, whyNotIn } from './visitor.ts'
import { wantedShowings } from './wanted-showings.ts'

/** Preparing what one wants to see, and holding it at one's turn (docs/rules/wish-lists.md). */
export function wishList(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house } = site
  const at = '/:language{(?:en|es|de|fr)}/:edition/wish-list'

  async function listOf({ acting, editionId, token }: Visitor): Promise<ShownWishes | undefined> {
    const kept = token('wishes')
    const shown = kept ? await showWishList(house, acting, { token: kept }) : undefined
    return !shown || isRefusal(shown) || shown.list.editionId !== editionId ? undefined : shown
  }

  async function pricesOf({ acting, editionId }: Visitor) {
    const prices = await listPrices(house, acting, { editionId })
    return isRefusal(prices) ? [] : prices
  }

  async function page(c: SiteContext, visitor: Visitor, refused?: { refusal: Refusal; email?: string }) {
    const { view } = visitor
    const shown = await listOf(visitor)
    const isOpen = isSaleOpen(view.guide.programme.edition, house.clock.now())
    const waits = isOpen ? await whyNotIn(site, visitor) : undefined
    const turn = {
      isOpen,
      waits: waits && spokenRefusal(view, waits),
      ...(refused?.email && { email: refused.email }),
    }
    const problem = refused && spokenRefusal(view, refused.refusal)
    const prices = await pricesOf(visitor)
    return own(c, wishListPage(view, shown, { prices, turn, problem }), refused ? 422 : 200)
  }

  app.get(at, async (c, next) => {
    const visitor = await visitorAt(site, c)
    if (!visitor) return next()
    await bringAlong(visitor)
    return page(c, visitor)
  })

  /** A browser with a list and a place: the list is that place's. */
  async function bringAlong({ acting, editionId, token, view }: Visitor): Promise<void> {
    const [list, place] = [token('wishes'), token('place')]
    if (view.room && list && place) await bringWishList(house, acting, { editionId, token: list, place })
  }

  app.post(at, async (c, next) => {
    const visitor = await visitorAt(site, c)
    const shown = visitor && (await listOf(visitor))
    if (!visitor || !shown) return next()
    const form = await readForm(c)
    const edit = readEdit(form.do ?? '')
    const { token } = shown.list
    const wishes = edit ? editedWishes(shown.list.wishes, edit) : shown.list.wishes
    const set = await setWishes(house, visitor.acting, { token, version: Number(form.version), wishes })
    if (isRefusal(set)) return page(c, visitor, { refusal: set })
    return visitor.go(visitor.view.addresses.wishList)
  })

  app.get(`${at}/add`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    const wanted = visitor && wantedShowings(visitor.view, c.req.query(), house.clock.now())
    if (!visitor || !wanted) return next()
    const list = (await listOf(visitor))?.list
    return own(c, wishAddPage(visitor.view, { ...wanted, prices: await pricesOf(visitor), list }))
  })

  app.post(`${at}/add`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    const wanted = visitor && wantedShowings(visitor.view, c.req.query(), house.clock.now())
    if (!visitor || !wanted) return next()
    const { view, acting, editionId } = visitor
    const form = await readForm(c)
    const screeningIds = wanted.showings.map(({ screening }) => screening.id).filter(id => form[`at-${id}`])
    const party = readParty(form)
    const list = (await listOf(visitor))?.list
    const again = async (problem: string) => {
      const ticked = new Set(screeningIds)
      return own(
        c,
        wishAddPage(view, { ...wanted, ticked, prices: await pricesOf(visitor), list, problem }),
        422,
      )
    }
    if (screeningIds.length === 0 || party.length === 0) return again(view.say('site.wish-choose'))
    // A list that was held is over: what is wished for next is a new one.
    const open = list?.basketToken ? undefined : list
    const elseOf = /^\d+$/.test(form.as ?? '') ? Number(form.as) : null
    const wishes = withScreenings(open?.wishes ?? [], { screeningIds, party }, elseOf)
    const kept = open
      ? await setWishes(house, acting, { token: open.token, version: open.version, wishes })
      : await beginWishList(house, acting, { editionId, language: view.language, wishes })
    if (isRefusal(kept)) return again(spokenRefusal(view, kept))
    visitor.keep('wishes', kept.token)
    return visitor.go(view.addresses.wishList)
  })

  app.post(`${at}/turn`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    const token = visitor?.token('wishes')
    if (!visitor || !token) return next()
    const form = await readForm(c)
    const email = form.do === 'stop' ? null : (form.email ?? '')
    const set = await holdAtTurn(house, visitor.acting, { token, email })
    if (isRefusal(set)) return page(c, visitor, { refusal: set, email: email ?? '' })
    return visitor.go(visitor.view.addresses.wishList)
  })

  app.post(`${at}/hold`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    const token = visitor?.token('wishes')
    if (!visitor || !token) return next()
    if (await whyNotIn(site, visitor)) return visitor.go(visitor.view.addresses.waitingRoom)
    const basket = (await basketOf(site, visitor))?.token
    const held = await holdWishList(house, visitor.acting, { token, basket })
    if (isRefusal(held)) return page(c, visitor, { refusal: held })
    if (held.basket) visitor.keep('basket', held.basket.token)
    return visitor.go(visitor.view.addresses.wishList)
  })

  // The secret link: another browser gets the list, its place in the line, and the basket that it became.
  app.get(`${at}/:token`, async (c, next) => {
    const visitor = await visitorAt(site, c)
    const { editionId, acting } = visitor ?? {}
    const opened = acting && (await openWishList(house, acting, { token: c.req.param('token') }))
    if (!visitor || !opened || isRefusal(opened) || opened.list.editionId !== editionId) return next()
    visitor.keep('wishes', opened.list.token)
    if (opened.place) visitor.keep('place', opened.place)
    if (opened.list.basketToken) visitor.keep('basket', opened.list.basketToken)
    return visitor.go(visitor.view.addresses.wishList)
  })

  return app
}

/** "up 2", "remove 0 1": what a button says. */
function readEdit(words: string): WishEdit | undefined {
  const [edit = '', wish, alternative] = words.split(' ')
  const place = Number(wish)
  if (alternative === undefined)
    return edit === 'up' || edit === 'down' || edit === 'remove' ? { edit, wish: place } : undefined
  const isOne = edit === 'up' || edit === 'as-welcome' || edit === 'only-else' || edit === 'remove'
  return isOne ? { edit, wish: place, alternative: Number(alternative) } : undefined
}

/** Fields are named by kind and price. */
function readParty(form: Record<string, string>): PartyLine[] {
  return Object.entries(form).flatMap(([name, value]) => {
    const [, kind, priceId = ''] = /^(public|wheelchair)-(.+)$/.exec(name) ?? []
    const quantity = Number(value)
    return (kind === 'public' || kind === 'wheelchair') && quantity > 0 ? [{ kind, priceId, quantity }] : []
  })
}
