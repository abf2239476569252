import { html } from 'hono/html'
import type { PublicFilm } from '#core/programme/public-programme.ts'
import { inWords } from '../addresses.ts'
import { aboutFilm, filmTitle, wordsAbout } from '../content.ts'
import { framed } from '../frame.ts'
import { movieData } from '../linked-data.ts'
import { langOf, type Markup, nothing, paragraphs, sectionClass } from '../markup.ts'
import { directorsPart } from '../parts/biography.ts'
import { bundleLinks } from '../parts/bundle.ts'
import { factsPart } from '../parts/facts.ts'
import { filmLine } from '../parts/film-line.ts'
import { languageNote } from '../parts/language-note.ts'
import { pressPart, quotesPart } from '../parts/press.ts'
import { roleOf } from '../parts/roles.ts'
import { showingRow } from '../parts/showing.ts'
import { starButton } from '../parts/star.ts'
import { wishLink } from '../parts/wish-link.ts'
import type { View } from '../view.ts'

/** Everything the house may tell of a film, the way into the cinema first. */
export function filmPage(view: View, film: PublicFilm): Markup {
  const { addresses, language, say, guide } = view
  const title = filmTitle(film)
  const about = aboutFilm(view, film)
  const items = guide.itemsWith(film)
  const { originalTitle, otherTitles = [], languages = [] } = film.facts
  const others = [
    ...(originalTitle && originalTitle !== title ? [originalTitle] : []),
    ...otherTitles,
  ].filter((each, at, all) => each !== title && all.indexOf(each) === at)
  const path = addresses.film(film.slug)
  return framed(view, {
    title,
    description: about?.text.slice(0, 200) || filmLine(view, [film]) || title,
    path,
    part: 'programme',
    picture: addresses.sharedPicture(film.slug),
    openGraphType: 'video.movie',
    embeds: true,
    linkedData: movieData(view, film),
    calendar: addresses.calendar({ kind: 'films', slug: film.slug }),
    body: html`<article class="film ${sectionClass(items[0] && guide.sectionOf(items[0]))}">
<header class="film-head">
<h1>${title}</h1>
${others.length > 0 ? html`<p class="other-titles">${others.map(other => html`<span${other === originalTitle ? langOf(language, languages[0] ?? '') : nothing}>${other}</span>`)}</p>` : nothing}
<p class="line">${filmLine(view, [film])}</p>
${starButton(view, film, 'shown')}
</header>
<img class="poster" src="${addresses.poster(film.slug)}" alt="${say('site.poster-of', { title })}" width="800" height="1200">
<div class="film-body">
${screeningsPart(view, film)}
${aboutPart(view, film)}
${quotesPart(view, film)}
${factsPart(view, film)}
${creditsPart(view, film)}
${directorsPart(view, film)}
${guestsPart(view, film)}
${pressPart(view, film)}
${tradePart(view, film)}
</div></article>`,
  })
}

/** Whom to ask, and what the press gets: while a kit is under embargo, the film's page says nothing of it. */
function tradePart(view: View, film: PublicFilm): Markup {
  const { say, language, addresses, openKits } = view
  const { worldSales = [] } = film.facts
  const hasKit = openKits.has(film.id)
  if (worldSales.length === 0 && !hasKit) return nothing
  return html`<section class="trade" aria-labelledby="trade"><h2 id="trade">${say('site.for-professionals')}</h2>
${
  worldSales.length > 0
    ? html`<dl class="facts"><div><dt>${say('site.world-sales')}</dt><dd>${worldSales.join(', ')}</dd></div></dl>`
    : nothing
}
${hasKit ? html`<p><a href="${inWords(language, addresses.pressKit(film.slug))}">${say('press.kit')}</a></p>` : nothing}</section>`
}

function aboutPart(view: View, film: PublicFilm): Markup {
  const { say, language } = view
  const words = wordsAbout(view, film)
  if (words.length === 0) return nothing
  return html`<section class="about" aria-labelledby="about"><h2 id="about">${say('site.about')}</h2>
${words.map(
  each => html`<div class="telling">${languageNote(view, each.language)}
<div class="prose"${langOf(language, each.language)}>${paragraphs(each.text)}</div>
${each.author ? html`<p class="author">${say('site.written-by', { author: each.author })}</p>` : nothing}</div>`,
)}</section>`
}

function screeningsPart(view: View, film: PublicFilm): Markup {
  const { guide, say, addresses, language } = view
  const items = guide.itemsWith(film)
  const showings = guide.showings.filter(({ films }) => films.includes(film))
  return html`<section class="screenings" aria-labelledby="screenings"><h2 id="screenings">${say('site.screenings')}</h2>
${bundleLinks(view, items)}
${
  showings.length > 0
    ? html`<ol class="showings">${showings.map(showing => showingRow(view, showing, { title: true }))}</ol>
${wishLink(view, `film=${film.slug}`)}
<p class="more"><a href="${addresses.calendar({ kind: 'films', slug: film.slug })}?language=${language}">${say('site.calendar-film')}</a></p>`
    : html`<p class="empty">${say('site.no-screenings')}</p>`
}
<p class="more"><a href="${inWords(language, addresses.newsletter)}?film=${film.slug}">${say('site.newsletter-tell-film')}</a></p></section>`
}

function creditsPart(view: View, film: PublicFilm): Markup {
  const { say, guide, language, addresses } = view
  const credits = guide.creditsOf(film)
  const companies = (['productionCompanies', 'distributors'] as const).filter(
    field => film.facts[field]?.length,
  )
  if (credits.length + companies.length === 0) return nothing
  return html`<section class="credits" aria-labelledby="credits"><h2 id="credits">${say('site.credits')}</h2><dl class="facts">
${credits.map(
  ({ role, people }) =>
    html`<div><dt>${say(`site.${role}`, { count: people.length })}</dt><dd><ul>${people.map(
      person =>
        html`<li><a href="${inWords(language, addresses.person(person.slug))}">${person.name}</a></li>`,
    )}</ul></dd></div>`,
)}
${companies.map(
  field =>
    html`<div><dt>${say(`site.${field}`, { count: film.facts[field]!.length })}</dt><dd><ul>${film.facts[field]!.map(name => html`<li>${name}</li>`)}</ul></dd></div>`,
)}</dl></section>`
}

function guestsPart(view: View, film: PublicFilm): Markup {
  const { guide, say, language, addresses } = view
  const guests = guide.guestsOf(film)
  if (guests.length === 0) return nothing
  return html`<section class="guests" aria-labelledby="guests"><h2 id="guests">${say('site.guests')}</h2><ul>
${guests.map(guest => {
  const person = guide.personNamed(guest.name)
  const role = roleOf(view, guest.role)
  return html`<li>${person ? html`<a href="${inWords(language, addresses.person(person.slug))}">${guest.name}</a>` : guest.name}${role ? html`, ${role}` : nothing}</li>`
})}</ul></section>`
}
