import { html } from 'hono/html'
import { inWords } from '../addresses.ts'
import { type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'
import { saleOpening } from './sale-opening.ts'

/** Whether people prepare what they want to see: before a sale, and while they are let in by turns. */
export function isTimeForWishes(view: View): boolean {
  return view.room !== undefined || saleOpening(view) !== undefined
}

/** The way from something that is shown to the wish-list: `film=`, `item=` or `screening=`. */
export function wishLink(view: View, of: string): Markup {
  if (!isTimeForWishes(view)) return nothing
  const address = `${inWords(view.language, view.addresses.wishList)}/add?${of}`
  return html`<p class="to-wish-list"><a class="button" href="${address}">${view.say('site.wish-to-film')}</a></p>`
}
