import { html } from 'hono/html'
import type { Clashing, Unavailable } from '#core/boxoffice/opening/wish-answer.ts'
import type { PartyLine } from '#core/boxoffice/opening/wish-list.ts'
import type { Price } from '#core/boxoffice/prices/price.ts'
import { momentOf } from '#words/dates.ts'
import { itemTitle, told } from '../content.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** What is shown and when, for sentences; of a screening that left the programme, what remains. */
export function namedShowing(view: View, screeningId: string): { title: string; moment: string } {
  const showing = view.guide.showing(screeningId)
  return showing
    ? {
        title: itemTitle(view, showing.item).text,
        moment: momentOf(view.language, showing.screening.startsAt),
      }
    : { title: '–', moment: '–' }
}

/** Why a screening was not to be had, or does not fit. */
export function reasonWords(view: View, reason: Unavailable | Clashing): string {
  const { say } = view
  switch (reason.why) {
    case 'too-few-seats':
      return say('site.wish-reason-too-few-seats', { free: reason.free })
    case 'too-many-seats':
      return say('site.wish-reason-too-many-seats', { most: reason.most })
    case 'overlaps':
      return say('site.wish-reason-overlaps', namedShowing(view, reason.with))
    case 'too-far': {
      const { needed, there } = reason
      return say('site.wish-reason-too-far', { ...namedShowing(view, reason.with), needed, there })
    }
    default:
      return say(`site.wish-reason-${reason.why}`)
  }
}

/** "2 × Full, 1 × Reduced (wheelchair space)" */
export function partyPart(view: View, party: readonly PartyLine[], prices: readonly Price[]): Markup {
  return html`<ul class="party">${party.map(({ kind, priceId, quantity }) => {
    const price = prices.find(each => each.id === priceId)
    const name = price && told(view, price.name)
    return html`<li>${quantity} × <span${name ? langOf(view.language, name.language) : nothing}>${name?.text ?? price?.key ?? '–'}</span>${kind === 'wheelchair' ? ` (${view.say('site.place-wheelchair')})` : ''}</li>`
  })}</ul>`
}
