import { html } from 'hono/html'
import { type PressKit, type Still, stillSides } from '#core/press/press-kit.ts'
import type { PressKitSheet } from '#core/press/press-kit-sheet.ts'
import type { PublicFilm } from '#core/programme/public-programme.ts'
import { languageName } from '#words/names.ts'
import { inWords } from '../addresses.ts'
import { filmTitle, told } from '../content.ts'
import { framed } from '../frame.ts'
import { langOf, type Markup, nothing, paragraphs } from '../markup.ts'
import { embargoEnd } from '../parts/embargo.ts'
import { filmLine } from '../parts/film-line.ts'
import type { View } from '../view.ts'

/**
 * A film's press kit, or from when there is one.
 *
 * @param room of somebody accredited, who reads it behind their private link
 */
export function pressKitPage(
  view: View,
  film: PublicFilm,
  { kit, sheet }: { kit: PressKit; sheet: PressKitSheet | undefined },
  room?: { path: string; at: string },
): Markup {
  const { say, language, addresses } = view
  const title = say('press.kit-of', { title: filmTitle(film) })
  return framed(view, {
    title,
    description: title,
    path: room?.at ?? addresses.pressKit(film.slug),
    ...(room && { findable: false }),
    body: html`<article class="press-kit"><header class="top"><h1>${title}</h1><p class="line">${filmLine(view, [film])}</p></header>
${room ? notBefore(view, kit) : nothing}
${sheet ? openPart(view, room?.at ?? addresses.pressKit(film.slug), sheet) : closedPart(view, kit)}
<p class="more"><a href="${inWords(language, addresses.film(film.slug))}">${say('press.to-film')}</a></p>
<p class="more"><a href="${inWords(language, room?.path ?? addresses.press)}">${say(room ? 'accreditation.to-room' : 'press.kits')}</a></p></article>`,
  })
}

/** What somebody accredited has before others is not to be published yet. */
export function notBefore(view: View, { embargoUntil }: PressKit): Markup {
  const { say, guide } = view
  if (!embargoUntil) return nothing
  const zone = guide.programme.edition.timeZone.replaceAll('_', ' ')
  return html`<p class="embargo">${say('accreditation.early-until', { moment: embargoEnd(view, embargoUntil), zone })}</p>`
}

function closedPart(view: View, { embargoUntil }: PressKit): Markup {
  const { say, guide } = view
  if (!embargoUntil) return nothing
  const zone = guide.programme.edition.timeZone.replaceAll('_', ' ')
  return html`<div class="held" role="status"><p>${say('press.embargo', { moment: embargoEnd(view, embargoUntil), zone })}</p></div>`
}

function openPart(view: View, path: string, { kit, synopses, stills }: PressKitSheet): Markup {
  const { say, language } = view
  const at = inWords(language, path)
  return html`<p class="kit-files"><a class="button big" href="${at}/kit.pdf">${say('press.pdf')}</a> <a class="button big" href="${at}/kit.zip">${say('press.zip')}</a></p>
${
  synopses.length > 0
    ? html`<section aria-labelledby="synopsis"><h2 id="synopsis">${say('press.synopsis')}</h2>
${synopses.map(
  synopsis =>
    html`<h3>${languageName(language, synopsis.language)}</h3>${synopsis.texts.map(
      ({ length, text }, place) =>
        html`<details${place === 0 ? html` open` : nothing}><summary>${say(`press.synopsis-${length}`, { count: text.length })}</summary><div class="prose"${langOf(language, synopsis.language)}>${paragraphs(text)}</div></details>`,
    )}${synopsis.author ? html`<p class="author">${say('site.written-by', { author: synopsis.author })}</p>` : nothing}`,
)}</section>`
    : nothing
}
${
  stills.length > 0
    ? html`<section aria-labelledby="stills"><h2 id="stills">${say('press.stills')}</h2><ul class="stills">${stills.map(still => stillPart(view, at, still))}</ul></section>`
    : nothing
}
${
  kit.contact.trim()
    ? html`<section aria-labelledby="contact"><h2 id="contact">${say('press.contact')}</h2><address>${kit.contact.split('\n').map(line => html`${line}<br>`)}</address></section>`
    : nothing
}`
}

function stillPart(view: View, at: string, still: Still): Markup {
  const { say, language } = view
  const shows = told(view, still.description)
  return html`<li><figure><img src="${at}/stills/${still.id}/shown" alt="${shows?.text ?? ''}"${langOf(language, shows?.language ?? language)} width="${still.width}" height="${still.height}" loading="lazy">
<figcaption><span>${say('press.still-credit', { credit: still.credit })}</span> <span>${say('press.still-size', stillSides(still))}</span> <a href="${at}/stills/${still.id}/whole">${say('press.still-get', { name: still.name })}</a></figcaption></figure></li>`
}
