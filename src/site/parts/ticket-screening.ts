import { html } from 'hono/html'
import type { TicketScreening } from '#core/boxoffice/orders/order-sheet.ts'
import { momentOf } from '#words/dates.ts'
import { told } from '../content.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** A screening as a ticket names it, whether or not it stands on a public page: what, and when and where. */
export function ticketScreening(view: View, screening: TicketScreening): Markup {
  const { text, language } = ticketTitle(view, screening)
  const place = [screening.venueName, screening.screenName]
    .filter((name, at, all) => all.indexOf(name) === at)
    .join(', ')
  return html`<h3${language ? langOf(view.language, language) : nothing}>${text}</h3>
<p class="line"><time datetime="${screening.startsAt.toString({ timeZoneName: 'never' })}">${momentOf(view.language, screening.startsAt)}</time>, ${place}</p>`
}

export const ticketTitle = (view: View, screening: TicketScreening): { text: string; language?: string } =>
  told(view, screening.title) ?? { text: screening.filmTitles.join(' + ') }
