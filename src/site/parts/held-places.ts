import { html } from 'hono/html'
import type { BasketLine } from '#core/boxoffice/orders/order.ts'
import { placesWords } from '#words/places.ts'
import { inWords } from '../addresses.ts'
import type { Showing } from '../guide.ts'
import { type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** Which numbered seats a line of the basket has, and where others can be chosen. */
export function heldPlaces(view: View, line: BasketLine, changeable: boolean): Markup {
  if (!line.places) return nothing
  const { language, addresses, say } = view
  const words = placesWords(language, line.places, view.seats.get(line.screeningId)?.levels ?? [])
  const address = `${inWords(language, addresses.seatChoice(line.screeningId))}?line=${line.id}`
  return html`<span class="seat-names">${words}${
    changeable
      ? html` <a href="${address}">${say('seating.change')}<span class="hidden"> (${words})</span></a>`
      : nothing
  }</span>`
}

export function isNumbered(view: View, showing: Showing): boolean {
  return view.seats.get(showing.screening.id)?.levels !== undefined
}

/** Beside the best seats, the way to choosing them oneself. */
export function seatChoiceLink(view: View, showing: Showing): Markup {
  if (!isNumbered(view, showing)) return nothing
  const { language, addresses, say } = view
  return html`<p class="choose-own"><a class="button" href="${inWords(language, addresses.seatChoice(showing.screening.id))}">${say('seating.choose-own')}</a></p>`
}
