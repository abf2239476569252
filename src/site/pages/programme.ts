import { html } from 'hono/html'
import { dayName, dayShort } from '#words/dates.ts'
import { countryName, languageName } from '#words/names.ts'
import { inWords } from '../addresses.ts'
import { itemAddress, itemTitle, told } from '../content.ts'
import { framed } from '../frame.ts'
import type { Showing } from '../guide.ts'
import { langOf, type Markup, nothing, sectionClass } from '../markup.ts'
import { filmLine } from '../parts/film-line.ts'
import { showingRow } from '../parts/showing.ts'
import { starButton } from '../parts/star.ts'
import {
  choicesOf,
  isFiltered,
  type ProgrammeWish,
  programmeViews,
  showingsFor,
  wishQuery,
} from '../programme-wish.ts'
import type { View } from '../view.ts'

export function programmePage(view: View, wish: ProgrammeWish): Markup {
  const { addresses, say, guide, search } = view
  const showings = showingsFor(guide, search, wish)
  return framed(view, {
    title: say('site.programme'),
    description: say('site.programme-description', { festival: guide.programme.edition.name }),
    path: addresses.programme + wishQuery(wish),
    part: 'programme',
    embeds: !isFiltered(wish),
    // A search is not a page of its own for search engines.
    findable: !isFiltered(wish),
    body: html`<div class="top"><h1>${say('site.programme')}</h1></div>
${viewSwitch(view, wish)}
${filters(view, wish)}
<p class="count" role="status">${say('site.showings-count', { count: showings.length })}${
      isFiltered(wish)
        ? html` <a href="${inWords(view.language, addresses.programme)}${wishQuery({ ...wish, language: '', subtitles: '', country: '', q: '' })}">${say('site.clear-filters')}</a>`
        : nothing
    }</p>
<div class="results" id="results">
${
  showings.length > 0
    ? { day: byDay, section: bySection, venue: byVenue }[wish.by](view, showings)
    : html`<p class="empty">${say(guide.showings.length === 0 ? 'site.programme-to-come' : 'site.nothing-found')}</p>`
}
</div>`,
  })
}

function viewSwitch(view: View, wish: ProgrammeWish): Markup {
  return html`<nav class="views" aria-label="${view.say('site.views')}"><ul>${programmeViews.map(
    by =>
      html`<li><a href="${inWords(view.language, view.addresses.programme)}${wishQuery({ ...wish, by })}"${by === wish.by ? html` aria-current="page"` : nothing}>${view.say(`site.by-${by}`)}</a></li>`,
  )}</ul></nav>`
}

function filters(view: View, wish: ProgrammeWish): Markup {
  const { say, language } = view
  const choices = choicesOf(view.guide)
  return html`<form class="filters" method="get" action="${inWords(language, view.addresses.programme)}" role="search" data-live="results">
${wish.by === 'day' ? nothing : html`<input type="hidden" name="by" value="${wish.by}">`}
<p class="field wide"><label for="q">${say('site.search')}</label><input id="q" name="q" type="search" value="${wish.q}" maxlength="100" autocomplete="off" spellcheck="false"></p>
${select('language', say('site.language'), say('site.any-language'), named(view, choices.languages, languageName), wish.language)}
${select('subtitles', say('site.subtitles'), say('site.any-subtitles'), named(view, choices.subtitles, languageName), wish.subtitles)}
${select('country', say('site.country'), say('site.any-country'), named(view, choices.countries, countryName), wish.country)}
<p class="field"><button type="submit">${say('site.show')}</button></p>
</form>`
}

type Choice = { value: string; name: string }

function named(
  view: View,
  codes: string[],
  name: (language: View['language'], code: string) => string,
): Choice[] {
  return codes
    .map(value => ({ value, name: name(view.language, value) }))
    .sort((one, other) => one.name.localeCompare(other.name, view.language))
}

function select(name: string, label: string, any: string, choices: Choice[], chosen: string): Markup {
  return html`<p class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">${any}</option>${choices.map(
    choice =>
      html`<option value="${choice.value}"${choice.value === chosen ? html` selected` : nothing}>${choice.name}</option>`,
  )}</select></p>`
}

function byDay(view: View, showings: Showing[]): Markup {
  const days = [...Map.groupBy(showings, ({ day }) => day.toString()).values()]
  const dayOf = (day: Showing[]) => day[0]!.day
  return html`${
    days.length > 1
      ? html`<nav class="days" aria-label="${view.say('site.days')}"><ul>${days.map(
          day => html`<li><a href="#d${dayOf(day)}">${dayShort(view.language, dayOf(day))}</a></li>`,
        )}</ul></nav>`
      : nothing
  }
${days.map(
  day => html`<section class="day-block" aria-labelledby="d${dayOf(day)}">
<h2 id="d${dayOf(day)}"><span class="numeral" aria-hidden="true">${dayOf(day).day}</span>${dayName(view.language, dayOf(day))}</h2>
<ol class="showings">${day.map(showing => showingRow(view, showing, { day: true }))}</ol></section>`,
)}`
}

function bySection(view: View, showings: Showing[]): Markup {
  const { guide, language, say } = view
  const bySlug = Map.groupBy(showings, ({ section }) => section?.slug ?? '')
  const sections = [...guide.programme.sections, undefined]
  return html`${sections.map(section => {
    const mine = bySlug.get(section?.slug ?? '')
    if (!mine) return nothing
    const name = section && told(view, section.name)
    const about = section && told(view, section.about)
    const items = [...Map.groupBy(mine, ({ item }) => item.id).values()]
    const id = `s-${section?.slug ?? ''}`
    return html`<section class="strand-block ${sectionClass(section)}" aria-labelledby="${id}">
<h2 id="${id}"${name ? langOf(language, name.language) : nothing}>${name?.text ?? say('site.other-section')}</h2>
${about ? html`<p class="lead"${langOf(language, about.language)}>${about.text}</p>` : nothing}
${section ? html`<p class="more"><a href="${view.addresses.calendar({ kind: 'sections', slug: section.slug })}?language=${language}">${say('site.calendar-this')}<span class="hidden"> ${name?.text}</span></a></p>` : nothing}
<ul class="entries">${items.map(showingsOfItem => entry(view, showingsOfItem))}</ul></section>`
  })}`
}

/** A film or bundle with its poster and all its screenings. */
function entry(view: View, showings: Showing[]): Markup {
  const { item, films } = showings[0]!
  const title = itemTitle(view, item)
  return html`<li class="entry">${films[0] ? html`<img src="${view.addresses.poster(films[0].slug)}" alt="" width="800" height="1200" loading="lazy">` : nothing}
<div><div class="starred"><h3><a href="${inWords(view.language, itemAddress(view, item))}"${langOf(view.language, title.language)}>${title.text}</a></h3>${films.length === 1 ? starButton(view, films[0]!, 'said') : nothing}</div>
<p class="line">${filmLine(view, films)}</p>
<ol class="showings">${showings.map(showing => showingRow(view, showing, { title: true, section: true }))}</ol></div></li>`
}

function byVenue(view: View, showings: Showing[]): Markup {
  const { language, addresses } = view
  const bySlug = Map.groupBy(showings, ({ venue }) => venue.slug)
  return html`${view.guide.programme.venues.map(venue => {
    const days = Map.groupBy(bySlug.get(venue.slug) ?? [], ({ day }) => day.toString())
    if (days.size === 0) return nothing
    return html`<section class="venue-block" aria-labelledby="v-${venue.slug}">
<h2 id="v-${venue.slug}"><a href="${inWords(language, addresses.venue(venue.slug))}">${venue.name}</a></h2>
<p class="lead">${[venue.address, venue.city].filter(Boolean).join(', ')}</p>
${[...days.values()].map(
  day => html`<h3 class="day-head">${dayName(language, day[0]!.day)}</h3>
<ol class="showings">${day.map(showing => showingRow(view, showing, { venue: true, day: true }, 'h4'))}</ol>`,
)}</section>`
  })}`
}
