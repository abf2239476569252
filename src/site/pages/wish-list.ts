import { html } from 'hono/html'
import type { WishAnswer } from '#core/boxoffice/opening/wish-answer.ts'
import type { Alternative, Wish, WishList } from '#core/boxoffice/opening/wish-list.ts'
import type { Price } from '#core/boxoffice/prices/price.ts'
import { momentOf } from '#words/dates.ts'
import { inWords } from '../addresses.ts'
import { itemAddress, itemTitle } from '../content.ts'
import { framed } from '../frame.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import { problemPart } from '../parts/problem.ts'
import { type WishTurn, wishTurnPart } from '../parts/wish-turn.ts'
import { namedShowing, partyPart, reasonWords } from '../parts/wish-words.ts'
import type { View } from '../view.ts'

/** A visitor's list as it is kept, and what it would give if every seat were free. */
export interface ShownWishes {
  list: WishList
  forecast: WishAnswer[]
}

/** What somebody wants to see, with a button for every change; after their turn, what became of it. */
export function wishListPage(
  view: View,
  shown: ShownWishes | undefined,
  { prices, turn, problem }: { prices: readonly Price[]; turn: WishTurn; problem?: string | undefined },
): Markup {
  const { say, addresses, language, origin } = view
  const list = shown?.list
  return framed(view, {
    title: say('site.wish-list'),
    description: say('site.wish-lead'),
    path: addresses.wishList,
    part: 'wish-list',
    findable: false,
    body: html`<article class="wish-list"><header class="top"><h1>${say('site.wish-list')}</h1></header>
<p class="lead">${say('site.wish-lead')}</p>
${problemPart(problem)}
${list?.answer ? outcome(view, list) : nothing}
${shown && shown.list.wishes.length > 0 ? wishes(view, shown, prices) : html`<p class="empty">${say('site.wish-empty')}</p>`}
<p class="more"><a class="button" href="${inWords(language, addresses.programme)}">${say('site.wish-more')}</a></p>
${list && list.wishes.length > 0 && !list.basketToken ? wishTurnPart(view, list, turn) : nothing}
${list ? html`<p class="hint">${say('site.wish-link')} <a href="${inWords(language, addresses.wishList)}/${list.token}">${origin}${inWords(language, addresses.wishList)}/${list.token}</a></p>` : nothing}
</article>`,
  })
}

function outcome(view: View, list: WishList): Markup {
  const { say, language, addresses } = view
  if (!list.basketToken)
    return html`<div class="problem" role="status"><p>${say('site.wish-nothing')}</p></div>`
  return html`<div class="held" role="status"><p>${say('site.wish-held')}</p></div>
<p><a class="button big" href="${inWords(language, addresses.basket)}">${say('site.wish-to-basket')}</a></p>`
}

function wishes(view: View, { list, forecast }: ShownWishes, prices: readonly Price[]): Markup {
  const { say, language, addresses } = view
  const fits = forecast.filter(({ got }) => got !== null).length
  const answers = list.answer ?? forecast
  const all = list.wishes.map((wish, at) => onePart(view, list, wish, at, answers[at], prices))
  const told = list.answer
    ? nothing
    : html`<p class="forecast">${say('site.wish-forecast', { fits, all: list.wishes.length })}</p>`
  return html`${told}<form method="post" action="${inWords(language, addresses.wishList)}">
<input type="hidden" name="version" value="${list.version}"><ol class="wishes">${all}</ol></form>`
}

function onePart(
  view: View,
  list: WishList,
  wish: Wish,
  at: number,
  answer: WishAnswer | undefined,
  prices: readonly Price[],
): Markup {
  const { say } = view
  const isOpen = !list.basketToken
  const ranks = [...Map.groupBy(wish.alternatives, each => each.rank).values()]
  const heading = say('site.wish-number', { number: at + 1 })
  return html`<li class="wish" id="wish-${at + 1}"><div class="wish-head"><h2>${heading}</h2>${partyPart(view, wish.party, prices)}
${isOpen ? html`<p class="wish-acts">${at > 0 ? button(say('site.wish-up'), `up ${at}`, heading) : nothing}${at < list.wishes.length - 1 ? button(say('site.wish-down'), `down ${at}`, heading) : nothing}${button(say('site.wish-remove'), `remove ${at}`, heading)}</p>` : nothing}</div>
${ranks.map(
  (alternatives, rank) => html`${rankHeading(view, rank, alternatives.length)}
<ul class="alternatives">${alternatives.map(each => alternativePart(view, { wish, at, isOpen, hasAnswer: list.answer !== null, answer }, each))}</ul>`,
)}
${answer ? becomes(view, list, wish, answer) : nothing}</li>`
}

function rankHeading({ say }: View, rank: number, count: number): Markup {
  if (rank === 0) return count > 1 ? html`<p class="rank">${say('site.wish-any')}</p>` : nothing
  return html`<p class="rank">${say(count > 1 ? 'site.wish-else-any' : 'site.wish-else')}</p>`
}

interface ShownWish {
  wish: Wish
  at: number
  isOpen: boolean
  /** What is said of it has happened; else it is what would. */
  hasAnswer: boolean
  answer: WishAnswer | undefined
}

type MissedReason = WishAnswer['missed'][number]['reason']

function alternativePart(
  view: View,
  { wish, at, isOpen, hasAnswer, answer }: ShownWish,
  { screeningId, rank }: Alternative,
): Markup {
  const { say, language } = view
  const showing = view.guide.showing(screeningId)
  const missed = answer?.missed.find(each => each.screeningId === screeningId)
  const place = wish.alternatives.findIndex(each => each.screeningId === screeningId)
  const above = wish.alternatives[place - 1]
  const about = say('site.wish-about', namedShowing(view, screeningId))
  const title = showing && itemTitle(view, showing.item)
  return html`<li class="alternative${answer?.got === screeningId ? ' is-got' : ''}"><div>${
    showing && title
      ? html`<a href="${inWords(language, itemAddress(view, showing.item))}"${langOf(language, title.language)}>${title.text}</a> <span class="when">${momentOf(language, showing.screening.startsAt)} · ${showing.venue.name}</span>`
      : html`<span>–</span>`
  }${missed ? html` <span class="reason">${reasonWords(view, missed.reason)}</span>${hasAnswer && answer?.got === null ? waitingWay(view, screeningId, missed.reason) : nothing}` : nothing}</div>
${
  isOpen && (above || wish.alternatives.length > 1)
    ? html`<p class="wish-acts">${
        above
          ? html`${button(say('site.wish-alternative-up'), `up ${at} ${place}`, about)}${
              above.rank === rank
                ? button(say('site.wish-only-else'), `only-else ${at} ${place}`, about)
                : button(say('site.wish-as-welcome'), `as-welcome ${at} ${place}`, about)
            }`
          : nothing
      }${button(say('site.wish-remove'), `remove ${at} ${place}`, about)}</p>`
    : nothing
}</li>`
}

/** Whoever got nothing of a wish can wait for what was sold out. */
function waitingWay({ say, language, addresses }: View, screeningId: string, { why }: MissedReason): Markup {
  if (why !== 'sold-out' && why !== 'too-few-seats') return nothing
  return html` <a href="${inWords(language, addresses.screening(screeningId))}/waiting-list">${say('site.list-title')}</a>`
}

function becomes(view: View, list: WishList, wish: Wish, { got }: WishAnswer): Markup {
  const { say } = view
  if (list.answer)
    return html`<p class="becomes">${got ? say('site.wish-got', namedShowing(view, got)) : say('site.wish-got-none')}</p>`
  if (!got) return html`<p class="becomes">${say('site.wish-would-not')}</p>`
  return wish.alternatives.length > 1
    ? html`<p class="becomes">${say('site.wish-would-get', { moment: namedShowing(view, got).moment })}</p>`
    : nothing
}

/** A small button of the one form; what it is about is said to who only hears it. */
function button(words: string, act: string, about: string): Markup {
  return html`<button type="submit" class="plain" name="do" value="${act}">${words}<span class="hidden"> ${about}</span></button> `
}
