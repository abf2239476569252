import { html } from 'hono/html'
import type { Price } from '#core/boxoffice/prices/price.ts'
import { moneyOf } from '#words/amounts.ts'
import { told } from '../content.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** How many seats at a price: from none to as many as one person may have. */
export function quantityField(view: View, name: string, price: Price, chosen: number): Markup {
  const { seatsPerScreening } = view.guide.programme.edition
  const words = told(view, price.name)
  const amount = price.price.amount === 0 ? view.say('site.free') : moneyOf(view.language, price.price)
  return html`<p class="field price"><label for="${name}"><span${words ? langOf(view.language, words.language) : nothing}>${words?.text ?? price.key}</span> <span class="amount">${amount}</span></label>
<select id="${name}" name="${name}">${Array.from({ length: seatsPerScreening + 1 }, (_, count) => html`<option value="${count}"${count === chosen ? html` selected` : nothing}>${count}</option>`)}</select></p>`
}
