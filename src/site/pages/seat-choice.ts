import { html } from 'hono/html'
import type { ShownPlaces } from '#acts/boxoffice/show-places.ts'
import type { BasketLine } from '#core/boxoffice/orders/order.ts'
import { offered, type Price } from '#core/boxoffice/prices/price.ts'
import { levelNames } from '#core/boxoffice/seats/seat-map.ts'
import { moneyOf } from '#words/amounts.ts'
import { momentOf } from '#words/dates.ts'
import { placesWords } from '#words/places.ts'
import { inWords } from '../addresses.ts'
import { assetAddress } from '../assets.ts'
import { itemTitle, told } from '../content.ts'
import { framed } from '../frame.ts'
import type { Showing } from '../guide.ts'
import { langOf, type Markup, nothing, sectionClass } from '../markup.ts'
import { problemPart } from '../parts/problem.ts'
import { seenHouse } from '../parts/seat-house.ts'
import { seatList } from '../parts/seat-list.ts'
import { seatPicture } from '../parts/seat-picture.ts'
import { toldScreening } from '../parts/told-screening.ts'
import type { View } from '../view.ts'

export interface SeatChoice {
  showing: Showing
  places: ShownPlaces
  prices: readonly Price[]
  /** The line of the basket whose seats are chosen anew; missing where new ones are chosen. */
  line?: BasketLine | undefined
  /** What stands in the boxes; else the seats of the line. */
  ticked?: readonly string[] | undefined
  /** How many at each price, as typed. */
  quantities?: Readonly<Record<string, string>>
  problem?: string | undefined
}

/** Choosing seats of a numbered house: a picture and a list of the same seats. */
export function seatChoicePage(view: View, choice: SeatChoice): Markup {
  const { say, addresses, language } = view
  const { showing, places, line, problem } = choice
  const { screening } = showing
  const title = itemTitle(view, showing.item)
  const names = levelNames(places.map)
  const own = new Set(line?.places ?? [])
  const house = seenHouse(places.map, places.places, {
    yours: own,
    ticked: new Set(choice.ticked ?? line?.places ?? []),
  })
  const { seatsPerScreening } = view.guide.programme.edition
  const most = line ? line.quantity : seatsPerScreening
  const address = inWords(language, addresses.seatChoice(screening.id))
  const hasRestricted = house.some(level =>
    level.rows.some(row => row.seats.some(seat => seat.kind === 'restricted-view')),
  )
  return framed(view, {
    title: `${say('seating.choose-title')}: ${title.text}`,
    description: momentOf(language, screening.startsAt),
    path: addresses.seatChoice(screening.id),
    part: line ? 'basket' : 'programme',
    findable: false,
    body: html`<article class="choose ${sectionClass(showing.section)}">
<header class="top"><h1>${say('seating.choose-title')}</h1></header>
${toldScreening(view, showing)}
${problemPart(problem)}
<form class="seat-choice" method="post" action="${address}" data-most="${most}">
${line ? html`<input type="hidden" name="line" value="${line.id}"><p class="lead">${say('seating.change-words', { count: line.quantity, places: placesWords(language, line.places ?? [], names) })}</p>` : nothing}
<p class="hint">${say('seating.choose-words')}${hasRestricted ? html` ${say('seating.legend-restricted-view')}` : nothing}</p>
<div class="seat-sides"><div class="seat-frame">${seatPicture(view, house, names)}
<ul class="seat-signs" aria-hidden="true"><li class="free">${say('seating.state-free')}</li><li class="taken">${say('seating.state-taken')}</li><li class="ticked">${say('seating.state-yours')}</li></ul></div>
<section class="seat-rows" aria-labelledby="seat-rows"><h2 id="seat-rows">${say('seating.list')}</h2>
${seatList(view, house, names)}</section></div>
${line ? nothing : pricesPart(view, choice)}
<div class="seat-take"><p class="count" role="status" data-words="${JSON.stringify(countWords(view, most))}"></p>
<p><button type="submit" class="big">${say(line ? 'seating.change-take' : 'seating.take')}</button></p></div>
</form>
${line ? nothing : html`<p class="more"><a href="${inWords(language, addresses.screening(screening.id))}">${say('seating.back')}</a></p>`}
</article>
<script type="module" src="${assetAddress('seating.js')}"></script>`,
  })
}

/** All seats at the first price, but for so many at others. */
function pricesPart(view: View, { showing, prices, quantities = {} }: SeatChoice): Markup {
  const { say, language } = view
  const { id: screeningId, kind } = showing.screening
  const [first, ...others] = offered(
    prices,
    { screeningId, kind, sectionId: showing.item.sectionId },
    'online',
  )
  if (!first) return nothing
  const nameOf = (price: Price) => told(view, price.name)?.text ?? price.key
  const amountOf = ({ price }: Price) => (price.amount === 0 ? say('site.free') : moneyOf(language, price))
  if (others.length === 0)
    return html`<p class="prices">${say('seating.price-all', { price: nameOf(first), amount: amountOf(first) })}</p>`
  const { seatsPerScreening } = view.guide.programme.edition
  return html`<fieldset class="prices"><legend>${say('seating.price-other')}</legend>
${others.map(price => {
  const name = told(view, price.name)
  const typed = Number(quantities[price.id] ?? 0)
  return html`<p class="field price"><label for="price-${price.id}"><span${name ? langOf(language, name.language) : nothing}>${nameOf(price)}</span> <span class="amount">${amountOf(price)}</span></label>
${price.needsProof ? html`<span class="why" id="proof-${price.id}">${say('site.price-needs-proof')}</span>` : nothing}<select id="price-${price.id}" name="price-${price.id}"${price.needsProof ? html` aria-describedby="proof-${price.id}"` : nothing}>${Array.from({ length: seatsPerScreening + 1 }, (_, count) => html`<option value="${count}"${count === typed ? html` selected` : nothing}>${count}</option>`)}</select></p>`
})}
<p class="why">${say('seating.price-rest', { price: nameOf(first), amount: amountOf(first) })}</p></fieldset>`
}

/** What the island says as seats are ticked, one sentence a count: plurals are the catalog's business. */
function countWords(view: View, most: number): string[] {
  return Array.from({ length: most + 1 }, (_, count) => view.say('seating.chosen', { count }))
}
