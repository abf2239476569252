import { Hono } from 'hono'
import { changePlaces } from '#acts/boxoffice/change-places.ts'
import { holdBasket, type SeatsLine } from '#acts/boxoffice/hold-basket.ts'
import { listPrices } from '#acts/boxoffice/list-prices.ts'
import { type ShownPlaces, showPlaces } from '#acts/boxoffice/show-places.ts'
import { offered, type Price } from '#core/boxoffice/prices/price.ts'
import { levelNames } from '#core/boxoffice/seats/seat-map.ts'
import { type AllocationKind, isForWheelchair } from '#core/boxoffice/seats/seats.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { placesWords } from '#words/places.ts'
import type { Showing } from '../guide.ts'
import { type SeatChoice, seatChoicePage } from '../pages/seat-choice.ts'
import { spokenRefusal } from '../parts/problem.ts'
import type { View } from '../view.ts'
import type { Site, SiteContext, SiteEnv } from '../visit.ts'
import { own } from './own.ts'
import { basketOf, visitorAtShowing, whyNotIn } from './visitor.ts'

/** Choosing numbered seats, for a basket or for a line that is in it. */
export function seatChoice(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const { house } = site
  const path = '/:language{(?:en|es|de|fr)}/:edition/screenings/:id/seats'

  async function at(c: SiteContext) {
    const visitor = await visitorAtShowing(site, c)
    if (!visitor) return undefined
    const { acting, editionId, showing } = visitor
    const places = await showPlaces(house, acting, { screeningId: showing.screening.id })
    const prices = await listPrices(house, acting, { editionId })
    if (isRefusal(places) || isRefusal(prices)) return undefined
    const basket = await basketOf(site, visitor)
    const lineOf = (id: string) =>
      basket?.lines.find(line => line.id === id && line.screeningId === showing.screening.id)
    return { ...visitor, places, prices, basket, lineOf }
  }

  app.get(path, async (c, next) => {
    const here = await at(c)
    if (!here) return next()
    if (await whyNotIn(site, here)) return here.go(here.view.addresses.waitingRoom)
    const line = here.lineOf(c.req.query('line') ?? '')
    return own(c, seatChoicePage(here.view, { ...here, line }))
  })

  app.post(path, async (c, next) => {
    const here = await at(c)
    if (!here) return next()
    const { view, acting, basket, editionId } = here
    if (await whyNotIn(site, here)) return here.go(view.addresses.waitingRoom)
    const form = await readChoice(c)
    const line = here.lineOf(form.line)
    if (form.line && !line) return here.go(view.addresses.basket)
    const again = (part: Partial<SeatChoice>) =>
      own(
        c,
        seatChoicePage(view, { ...here, line, ticked: form.places, quantities: form.quantities, ...part }),
        422,
      )
    const refused = (refusal: Refusal) => again(insteadOf(view, here.places, refusal))
    if (line) {
      if (form.places.length !== line.quantity)
        return again({ problem: view.say('seating.choose-exactly', { count: line.quantity }) })
      const changed = await changePlaces(house, acting, {
        token: basket!.token,
        lineId: line.id,
        places: form.places,
      })
      return isRefusal(changed) ? refused(changed) : here.go(view.addresses.basket)
    }
    if (form.places.length === 0) return again({ problem: view.say('site.choose-seats') })
    const lines = linesFor(here, form)
    if (typeof lines === 'string') return again({ problem: lines })
    const taken = await holdBasket(house, acting, {
      ...(basket ? { token: basket.token } : { editionId, language: view.language }),
      lines,
    })
    if (isRefusal(taken)) return refused(taken)
    here.keep('basket', taken.token)
    return here.go(view.addresses.basket)
  })

  return app
}

interface Choice {
  line: string
  places: string[]
  /** By price. */
  quantities: Record<string, string>
}

async function readChoice(c: SiteContext): Promise<Choice> {
  const form = await c.req.parseBody({ all: true })
  const texts = (name: string) => [form[name] ?? []].flat().filter(each => typeof each === 'string')
  const quantities = Object.keys(form).flatMap(name =>
    name.startsWith('price-') ? [[name.slice('price-'.length), texts(name)[0] ?? '0']] : [],
  )
  return {
    line: texts('line')[0] ?? '',
    places: [...new Set(texts('places'))],
    quantities: Object.fromEntries(quantities),
  }
}

/** Lines of the basket for seats that were ticked: the first at other prices, the rest at the first; or what is wrong. */
function linesFor(
  here: { view: View; showing: Showing; places: ShownPlaces; prices: readonly Price[] },
  { places, quantities }: Choice,
): SeatsLine[] | string {
  const { screening, item } = here.showing
  const [first, ...others] = offered(
    here.prices,
    { screeningId: screening.id, kind: screening.kind, sectionId: item.sectionId },
    'online',
  )
  if (!first) return here.view.say('site.no-seats-here')
  const asked = others.flatMap(price => {
    const quantity = Math.floor(Number(quantities[price.id] ?? 0))
    return quantity > 0 ? [{ priceId: price.id, quantity }] : []
  })
  const other = asked.reduce((sum, each) => sum + each.quantity, 0)
  if (other > places.length)
    return here.view.say('seating.too-many-prices', { seats: places.length, prices: other })
  const priceIds = [
    ...asked.flatMap(({ priceId, quantity }) => Array.from({ length: quantity }, () => priceId)),
    ...Array.from({ length: places.length - other }, () => first.id),
  ]
  const standing = new Map(here.places.places.map(each => [each.place, each.allocation]))
  const seats = places.map((place, index) => ({
    place,
    priceId: priceIds[index]!,
    allocation: belongsTo(standing.get(place)),
  }))
  const parts = Map.groupBy(seats, ({ priceId, allocation }) => `${priceId} ${allocation}`)
  return [...parts.values()].map(part => ({
    screeningId: screening.id,
    priceId: part[0]!.priceId,
    allocation: part[0]!.allocation,
    quantity: part.length,
    places: part.map(each => each.place),
  }))
}

/** Which of the allocations that visitors have seats of. */
const belongsTo = (allocation: AllocationKind = 'public') =>
  isForWheelchair(allocation) ? allocation : ('public' as const)

/** Why it was refused; where other seats are offered, they are ticked in place of those that were. */
function insteadOf(view: View, { map }: ShownPlaces, refusal: Refusal): Partial<SeatChoice> {
  const words = spokenRefusal(view, refusal)
  const instead = String(refusal.about.instead ?? '')
    .split(' ')
    .filter(Boolean)
  if (instead.length === 0) return { problem: words }
  const offered = view.say('seating.ticked-instead', {
    places: placesWords(view.language, instead, levelNames(map)),
  })
  return { problem: `${words} ${offered}`, ticked: instead }
}
