import { html } from 'hono/html'
import type { WishList } from '#core/boxoffice/opening/wish-list.ts'
import { momentOf } from '#words/dates.ts'
import { inWords } from '../addresses.ts'
import { type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'
import { atFestival, waitingRoomLink } from './place.ts'

/** Whether a list can be held now. */
export interface WishTurn {
  isOpen: boolean
  /** Why this visitor has to wait for their turn. */
  waits: string | undefined
  /** What was typed, so that a refusal costs no second typing. */
  email?: string
}

/** Holding a list: by its owner with one button, or by the house at the turn of its place. */
export function wishTurnPart(view: View, list: WishList, turn: WishTurn): Markup {
  const { say, language, addresses } = view
  const { saleOpensAt } = view.guide.programme.edition
  return html`<section class="turn" aria-labelledby="turn"><h2 id="turn">${say('site.wish-your-turn')}</h2>
${
  turn.isOpen && !turn.waits
    ? html`<form method="post" action="${inWords(language, addresses.wishList)}/hold"><p><button type="submit" class="big">${say(list.answer ? 'site.wish-hold-again' : 'site.wish-hold')}</button></p></form>`
    : html`<p>${turn.waits ?? say('site.wish-not-open')}${!turn.isOpen && saleOpensAt ? ` ${say('site.wish-opens', { moment: momentOf(language, atFestival(view, saleOpensAt)) })}` : ''}</p>
${waitingRoomLink(view)}`
}
${view.room && !list.answer ? byHouse(view, list, turn) : nothing}</section>`
}

function byHouse(view: View, list: WishList, { email }: WishTurn): Markup {
  const { say, language, addresses } = view
  const place = html`<p class="hint">${say(list.placeId ? 'site.wish-has-place' : 'site.wish-needs-place')}</p>`
  const action = `${inWords(language, addresses.wishList)}/turn`
  if (list.byHouse && list.email)
    return html`<p>${say('site.wish-by-house-on', { email: list.email })}</p>${place}
<form method="post" action="${action}"><p><button type="submit" class="plain" name="do" value="stop">${say('site.wish-by-house-off')}</button></p></form>`
  return html`<h3>${say('site.wish-by-house')}</h3><p>${say('site.wish-by-house-why')}</p>${place}
<form class="checkout" method="post" action="${action}"><p class="field wide"><label for="email">${say('site.your-email')}</label><input id="email" name="email" type="email" autocomplete="email" required maxlength="254" value="${email ?? ''}"${email ? html` aria-invalid="true" aria-describedby="problem"` : nothing}></p>
<p><button type="submit" name="do" value="ask">${say('site.wish-by-house-button')}</button></p></form>`
}
