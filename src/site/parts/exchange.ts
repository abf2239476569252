import { html } from 'hono/html'
import type { ExchangeOffer } from '#core/boxoffice/money/refund.ts'
import type { OtherScreening } from '#core/boxoffice/money/refund-plan.ts'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import { momentOf } from '#words/dates.ts'
import { inWords, orderAddress } from '../addresses.ts'
import type { Markup } from '../markup.ts'
import type { View } from '../view.ts'

/** An open offer and the screenings that may be chosen. */
export interface Offered {
  offer: ExchangeOffer
  others: readonly OtherScreening[]
}

/** The choice after a cancelled screening: another one with seats enough, or the money. */
export function offerPart(view: View, order: OrderSheet, { offer, others }: Offered): Markup {
  const { say, language } = view
  const zone = order.edition.timeZone
  const at = (moment: Temporal.Instant) => momentOf(language, moment.toZonedDateTimeISO(zone))
  const wanted = order.tickets.filter(
    ticket => ticket.state === 'valid' && ticket.screeningId === offer.screeningId,
  ).length
  const path = inWords(language, orderAddress(order.token))
  const from = html`<input type="hidden" name="from" value="${offer.screeningId}">`
  const choices = others
    .filter(other => other.free >= wanted)
    .map(
      other =>
        html`<label class="choice"><input type="radio" name="to" value="${other.id}" required> <span>${at(other.startsAt)}, ${placeOf(other)}</span></label>`,
    )
  return html`<section class="offer" aria-labelledby="offer-${offer.id}"><h2 id="offer-${offer.id}">${say('site.offer')}</h2>
<p>${say('site.offer-words', { until: at(offer.until) })}</p>
${
  choices.length > 0
    ? html`<form method="post" action="${path}/exchange"><fieldset class="ways"><legend>${say('site.offer-others', { count: wanted })}</legend>${from}
${choices}</fieldset><p><button type="submit" class="big">${say('site.offer-exchange')}</button></p></form>`
    : html`<p>${say('site.offer-none')}</p>`
}
<form method="post" action="${path}/money-back">${from}<p><button type="submit">${say('site.offer-money')}</button></p></form></section>`
}

const placeOf = ({ venueName, screenName }: OtherScreening) =>
  [...new Set([venueName, screenName])].join(', ')
