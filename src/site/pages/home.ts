import { html } from 'hono/html'
import type { ProgrammeItem } from '#core/programme/screening.ts'
import { dateOf } from '#words/dates.ts'
import { inWords } from '../addresses.ts'
import { told } from '../content.ts'
import { framed } from '../frame.ts'
import type { Showing } from '../guide.ts'
import { festivalData } from '../linked-data.ts'
import { langOf, type Markup, nothing, paragraphs, sectionClass } from '../markup.ts'
import { waitingRoomLink } from '../parts/place.ts'
import { posterWall } from '../parts/poster-wall.ts'
import { saleOpening } from '../parts/sale-opening.ts'
import { isBookable } from '../parts/seats.ts'
import { showingRow } from '../parts/showing.ts'
import type { View } from '../view.ts'

const nextShowings = 6
const postersShown = 12
const newsShown = 3

export function homePage(view: View): Markup {
  const { language, guide, addresses, say } = view
  const { edition, news } = guide.programme
  const tagline = told(view, edition.tagline)
  const about = told(view, edition.about)
  const next = nextOf(view)
  const opening = saleOpening(view)
  const first = edition.startsOn
  const last = edition.endsOn
  return framed(view, {
    title: edition.name,
    description: about?.text.slice(0, 200) ?? tagline?.text ?? edition.name,
    path: addresses.home,
    linkedData: festivalData(view),
    picture: guide.programme.films[0] && addresses.sharedPicture(guide.programme.films[0].slug),
    body: html`<div class="hero">
<h1><span${tagline ? langOf(language, tagline.language) : nothing}>${tagline?.text ?? edition.name}</span></h1>
<p class="dates" aria-hidden="true"><span>${first.day}</span><span class="dash">–</span><span>${last.day}</span></p>
<p class="hidden">${dateOf(language, first)} – ${dateOf(language, last)}</p>
${about ? html`<div class="lead"${langOf(language, about.language)}>${paragraphs(about.text)}</div>` : nothing}
${opening ? html`<p class="opening">${opening}</p>` : nothing}
${waitingRoomLink(view)}
<p class="hero-way"><a class="button big" href="${inWords(language, addresses.programme)}">${say('site.see-programme')}</a></p>
</div>
${guide.showings.length === 0 ? html`<p class="empty">${say('site.programme-to-come')}</p>` : nothing}
${
  guide.programme.items.length > 0
    ? html`<section class="band" aria-labelledby="films"><h2 id="films">${say('site.films')}</h2>
${posterWall(view, firstShown(view), 4)}
<p class="more"><a href="${inWords(language, addresses.programme)}?by=section">${say('site.all-films')}</a></p></section>`
    : nothing
}
${
  next.length > 0
    ? html`<section class="band" aria-labelledby="next"><h2 id="next">${say('site.next')}</h2>
<ol class="showings">${next.map(showing => showingRow(view, showing, {}))}</ol></section>`
    : nothing
}
${sectionBands(view)}
${
  news.length > 0
    ? html`<section class="band" aria-labelledby="news"><h2 id="news">${say('site.news')}</h2>
<ul class="news">${news.slice(0, newsShown).map(entry => {
        const title = told(view, entry.title)
        return html`<li>${entry.publishedAt ? html`<p class="date">${dateOf(language, entry.publishedAt.toZonedDateTimeISO(edition.timeZone).toPlainDate())}</p>` : nothing}
<h3><a href="${inWords(language, addresses.newsEntry(entry.slug))}"${title ? langOf(language, title.language) : nothing}>${title?.text ?? entry.slug}</a></h3></li>`
      })}</ul></section>`
    : nothing
}`,
  })
}

/** In the order in which they are first shown; what has no screening yet comes last. */
function firstShown({ guide }: View): ProgrammeItem[] {
  const shown = [...new Set(guide.showings.map(({ item }) => item))]
  return [...shown, ...guide.programme.items.filter(item => !shown.includes(item))].slice(0, postersShown)
}

/** The next screenings with seats; when all is over, nothing. */
function nextOf(view: View): Showing[] {
  return view.guide.showings
    .filter(({ screening }) => {
      const left = view.seats.get(screening.id)
      return !screening.cancelled && left !== undefined && isBookable(left.availability)
    })
    .slice(0, nextShowings)
}

function sectionBands(view: View): Markup {
  const { guide, language, addresses, say } = view
  const filled = guide.programme.sections.filter(section =>
    guide.programme.items.some(item => item.sectionId === section.id),
  )
  if (filled.length === 0) return nothing
  return html`<section class="strands" aria-labelledby="sections"><h2 id="sections" class="hidden">${say('site.sections')}</h2><ul>
${filled.map(section => {
  const name = told(view, section.name)
  const about = told(view, section.about)
  const count = guide.programme.items.filter(item => item.sectionId === section.id).length
  return html`<li class="${sectionClass(section)}"><a href="${inWords(language, addresses.programme)}?by=section#s-${section.slug}">
<span class="strand-name"${name ? langOf(language, name.language) : nothing}>${name?.text ?? section.slug}</span>
<span class="strand-count">${say('site.items-count', { count })}</span>
${about ? html`<span class="strand-about"${langOf(language, about.language)}>${about.text}</span>` : nothing}</a></li>`
})}
</ul></section>`
}
