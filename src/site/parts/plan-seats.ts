import { html } from 'hono/html'
import { offered } from '#core/boxoffice/prices/price.ts'
import { inWords } from '../addresses.ts'
import { type Markup, nothing } from '../markup.ts'
import type { ShownPlan } from '../my-festival/shown-plan.ts'
import type { View } from '../view.ts'
import { quantityField } from './quantity-field.ts'

/** From the plan to seats in all of its screenings: into the basket, or onto a wish-list while the sale is not open. */
export function planSeatsPart(view: View, { plan, prices, isOpen }: ShownPlan): Markup {
  const { say, language, addresses, guide } = view
  const wanted = plan.screenings.filter(({ held }) => !held)
  const first = wanted.map(({ screeningId }) => guide.showing(screeningId)).find(showing => showing)
  if (!first) return nothing
  const { screening, item } = first
  const here = offered(
    prices,
    { screeningId: screening.id, kind: screening.kind, sectionId: item.sectionId },
    'online',
  )
  if (here.length === 0) return nothing
  return html`<section class="plan-seats" aria-labelledby="seats"><h2 id="seats">${say('plan.seats')}</h2>
<form class="seat-form" method="post" action="${inWords(language, addresses.myFestival)}/seats">
<p>${say('plan.seats-lead', { count: wanted.length })}</p>
${here.map((price, place) => quantityField(view, `public-${price.id}`, price, place === 0 ? 1 : 0))}
<p class="hint">${say('plan.seats-replaces')}</p>
<p><button type="submit">${say(isOpen && !view.room ? 'plan.seats-now' : 'plan.seats-later')}</button></p></form></section>`
}
