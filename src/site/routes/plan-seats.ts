import { Hono } from 'hono'
import { showVisitPlan } from '#acts/audience/show-visit-plan.ts'
import { beginWishList } from '#acts/opening/begin-wish-list.ts'
import { holdWishList } from '#acts/opening/hold-wish-list.ts'
import type { VisitPlan } from '#core/audience/plan/visit-plan.ts'
import { mostWishes, type PartyLine } from '#core/boxoffice/opening/wish-list.ts'
import { isSaleOpen } from '#core/boxoffice/seats/availability.ts'
import { isRefusal } from '#core/refusal.ts'
import type { View } from '../view.ts'
import type { Site, SiteEnv } from '../visit.ts'
import { readForm } from './form.ts'
import { basketOf, visitorAt, whyNotIn } from './visitor.ts'

/** From a plan to seats: a wish-list of what is planned, held at once where that is possible (docs/rules/my-festival.md). */
export function planSeats(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house } = site

  app.post('/:language{(?:en|es|de|fr)}/:edition/my-festival/seats', async (c, next) => {
    const visitor = await visitorAt(site, c)
    const token = visitor?.token('stars')
    if (!visitor || !token) return next()
    const kept = await showVisitPlan(house, visitor.acting, { token })
    if (isRefusal(kept) || kept.editionId !== visitor.editionId) return next()
    const { view, acting, editionId } = visitor
    const now = house.clock.now()
    const party = readParty(await readForm(c))
    const wishes = dearestFirst(view, kept, now).map(screeningId => ({
      alternatives: [{ screeningId, rank: 1 }],
      party,
    }))
    const begun =
      party.length > 0 && (await beginWishList(house, acting, { editionId, language: view.language, wishes }))
    if (!begun || isRefusal(begun)) return visitor.go(`${view.addresses.myFestival}?seats`)
    visitor.keep('wishes', begun.token)
    if (!isSaleOpen(view.guide.programme.edition, now) || (await whyNotIn(site, visitor)))
      return visitor.go(view.addresses.wishList)
    const basket = (await basketOf(site, visitor))?.token
    const held = await holdWishList(house, acting, { token: begun.token, basket })
    if (isRefusal(held) || !held.basket) return visitor.go(view.addresses.wishList)
    visitor.keep('basket', held.basket.token)
    const isWhole = held.answer.every(({ got }) => got !== null)
    return visitor.go(isWhole ? view.addresses.basket : view.addresses.wishList)
  })
  return app
}

/** Planned screenings to come without a ticket, those with the best rated film first. */
function dearestFirst(
  { guide }: View,
  { planned, held, wishes }: VisitPlan,
  now: Temporal.Instant,
): string[] {
  const ratings = new Map(wishes.map(({ filmId, rating }) => [filmId, rating as number]))
  const best = (id: string) =>
    Math.max(0, ...(guide.showing(id)?.films ?? []).map(film => ratings.get(film.id) ?? 0))
  return planned
    .map(({ screeningId }) => screeningId)
    .filter(id => {
      const startsAt = guide.showing(id)?.screening.startsAt.toInstant()
      return !held.includes(id) && startsAt && Temporal.Instant.compare(startsAt, now) > 0
    })
    .sort((one, other) => best(other) - best(one))
    .slice(0, mostWishes)
}

/** Fields are named by price. */
function readParty(form: Record<string, string>): PartyLine[] {
  return Object.entries(form).flatMap(([name, value]): PartyLine[] => {
    const priceId = /^public-(.+)$/.exec(name)?.[1]
    const quantity = Number(value)
    return priceId && quantity > 0 ? [{ kind: 'public', priceId, quantity }] : []
  })
}
