import { html } from 'hono/html'
import type { Wish, WishList } from '#core/boxoffice/opening/wish-list.ts'
import { offered, type Price } from '#core/boxoffice/prices/price.ts'
import { momentOf } from '#words/dates.ts'
import { inWords } from '../addresses.ts'
import { itemTitle } from '../content.ts'
import { framed } from '../frame.ts'
import type { Showing } from '../guide.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import { problemPart } from '../parts/problem.ts'
import { quantityField } from '../parts/quantity-field.ts'
import { namedShowing } from '../parts/wish-words.ts'
import type { View } from '../view.ts'

export interface WishToAdd {
  /** What the showings are of, as the address says it. */
  of: string
  /** Those that can be wished for. */
  showings: readonly Showing[]
  /** Ids that are ticked from the beginning. */
  ticked: ReadonlySet<string>
  prices: readonly Price[]
  list: WishList | undefined
  problem?: string
}

/** Putting the showings of something on a wish-list: which of them, for how many, and where on the list. */
export function wishAddPage(view: View, wish: WishToAdd): Markup {
  const { say, addresses, language } = view
  const [first] = wish.showings
  const title = first ? itemTitle(view, first.item) : { text: say('site.wish-list'), language: '' }
  const usual = wish.list?.wishes.at(-1)?.party ?? []
  const others = wish.list?.wishes ?? []
  return framed(view, {
    title: `${say('site.wish-to-film')}: ${title.text}`,
    description: say('site.wish-lead'),
    path: `${addresses.wishList}/add?${wish.of}`,
    part: 'wish-list',
    findable: false,
    body: html`<article class="choose"><header class="top"><h1>${say('site.wish-to-film')}</h1><p class="line"${langOf(language, title.language)}>${title.text}</p></header>
${problemPart(wish.problem)}
<form class="seat-form" method="post" action="${inWords(language, addresses.wishList)}/add?${wish.of}">
<fieldset aria-describedby="which-why"><legend>${say('site.wish-which')}</legend>
${wish.showings.map(showing => tick(view, showing, wish.ticked))}
<p class="hint" id="which-why">${say('site.wish-which-why')}</p></fieldset>
${partyFields(view, wish, usual)}
${others.length > 0 ? whereFields(view, others) : nothing}
<p><button type="submit" class="big">${say('site.wish-add')}</button></p></form></article>`,
  })
}

function tick(view: View, { screening, venue, screen }: Showing, ticked: ReadonlySet<string>): Markup {
  const place = screen.name === venue.name ? venue.name : `${venue.name}, ${screen.name}`
  return html`<p class="choice"><input type="checkbox" id="at-${screening.id}" name="at-${screening.id}"${ticked.has(screening.id) ? html` checked` : nothing}><label for="at-${screening.id}">${momentOf(view.language, screening.startsAt)} · ${place}</label></p>`
}

function partyFields(view: View, { showings, prices }: WishToAdd, usual: Wish['party']): Markup {
  const { say } = view
  const [first] = showings
  const here = first
    ? offered(
        prices,
        { screeningId: first.screening.id, kind: first.screening.kind, sectionId: first.item.sectionId },
        'online',
      )
    : []
  const hasWheelchairs = showings.some(({ screen }) => screen.wheelchairPlaces > 0)
  // Somebody who wishes for the first time most often goes with one other person.
  const preset =
    usual.length > 0
      ? usual
      : here.slice(0, 1).map(price => ({ kind: 'public', priceId: price.id, quantity: 2 }))
  const selects = (kind: 'public' | 'wheelchair') =>
    here.map(price => {
      const chosen = preset.find(line => line.kind === kind && line.priceId === price.id)?.quantity ?? 0
      return quantityField(view, `${kind}-${price.id}`, price, chosen)
    })
  return html`<fieldset aria-describedby="together"><legend>${say('site.wish-how-many')}</legend>
${selects('public')}<p class="hint" id="together">${say('site.wish-together')}</p></fieldset>
${hasWheelchairs ? html`<fieldset><legend>${say('site.wish-wheelchair')}</legend>${selects('wheelchair')}</fieldset>` : nothing}`
}

function whereFields(view: View, wishes: readonly Wish[]): Markup {
  const { say } = view
  return html`<fieldset><legend>${say('site.wish-where')}</legend>
<p class="choice"><input type="radio" id="as-new" name="as" value="new" checked><label for="as-new">${say('site.wish-as-new')}</label></p>
${wishes.map(({ alternatives }, at) => {
  const { title } = namedShowing(view, alternatives[0]!.screeningId)
  return html`<p class="choice"><input type="radio" id="as-${at}" name="as" value="${at}"><label for="as-${at}">${say('site.wish-as-else', { number: at + 1, title })}</label></p>`
})}</fieldset>`
}
