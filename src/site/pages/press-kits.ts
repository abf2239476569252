import { html } from 'hono/html'
import { isKitOpen, type PressKit } from '#core/press/press-kit.ts'
import { inWords } from '../addresses.ts'
import { filmTitle } from '../content.ts'
import { framed } from '../frame.ts'
import { type Markup, nothing } from '../markup.ts'
import { embargoEnd } from '../parts/embargo.ts'
import { filmLine } from '../parts/film-line.ts'
import type { View } from '../view.ts'

/** The films that the press gets something of, by title. */
export function pressKitsPage(view: View, kits: readonly PressKit[], now: Temporal.Instant): Markup {
  const { say, language, addresses, guide } = view
  const rows = kits
    .flatMap(kit => {
      const film = guide.programme.films.find(each => each.id === kit.filmId)
      return film ? [{ kit, film, title: filmTitle(film) }] : []
    })
    .sort((one, other) => one.title.localeCompare(other.title, language))
  return framed(view, {
    title: say('press.kits'),
    description: say('press.kits-lead'),
    path: addresses.press,
    body: html`<article class="press-kits"><header class="top"><h1>${say('press.kits')}</h1></header>
<p class="lead">${say('press.kits-lead')}</p>
<p><a class="button" href="${inWords(language, addresses.accreditation)}">${say('accreditation.title')}</a></p>
${
  rows.length === 0
    ? html`<p class="empty">${say('press.kits-none')}</p>`
    : html`<ul class="kits">${rows.map(
        ({ kit, film, title }) =>
          html`<li><h2><a href="${inWords(language, addresses.pressKit(film.slug))}">${title}</a></h2><p>${filmLine(view, [film])}</p>${
            kit.embargoUntil && !isKitOpen(kit, 'public', now)
              ? html`<p class="embargo">${say('press.from', { moment: embargoEnd(view, kit.embargoUntil) })}</p>`
              : nothing
          }</li>`,
      )}</ul>`
}</article>`,
  })
}
