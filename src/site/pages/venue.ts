import { html } from 'hono/html'
import type { Venue } from '#core/programme/venue.ts'
import { dayName } from '#words/dates.ts'
import { countryName } from '#words/names.ts'
import { framed } from '../frame.ts'
import { placeData } from '../linked-data.ts'
import { type Markup, nothing } from '../markup.ts'
import { showingRow } from '../parts/showing.ts'
import type { View } from '../view.ts'

export function venuePage(view: View, venue: Venue): Markup {
  const { language, addresses, say, guide } = view
  const days = Map.groupBy(guide.showingsAt(venue), ({ day }) => day.toString())
  const address = [venue.address, venue.city, countryName(language, venue.country)].filter(Boolean).join(', ')
  return framed(view, {
    title: venue.name,
    description: address,
    path: addresses.venue(venue.slug),
    part: 'programme',
    linkedData: placeData(view, venue),
    calendar: addresses.calendar({ kind: 'venues', slug: venue.slug }),
    body: html`<article class="venue"><header class="top"><h1>${venue.name}</h1><p class="line">${address}</p></header>
<dl class="facts">
<div><dt>${say('site.screens', { count: venue.screens.length })}</dt><dd><ul>${venue.screens.map(
      screen =>
        html`<li>${screen.name}: ${say('site.places', { count: screen.capacity })}${screen.wheelchairPlaces > 0 ? html`, ${say('site.wheelchair-places', { count: screen.wheelchairPlaces })}` : nothing}</li>`,
    )}</ul></dd></div>
${venue.access ? html`<div><dt>${say('site.access')}</dt><dd>${venue.access}</dd></div>` : nothing}
${
  venue.position
    ? html`<div><dt>${say('site.map')}</dt><dd><a href="${mapAddress(venue.position)}" rel="noopener">${venue.position.latitude.toFixed(4)}, ${venue.position.longitude.toFixed(4)}</a></dd></div>`
    : nothing
}</dl>
<section aria-labelledby="showings"><h2 id="showings">${say('site.programme')}</h2>
<p class="more"><a href="${addresses.calendar({ kind: 'venues', slug: venue.slug })}?language=${language}">${say('site.calendar-this')}<span class="hidden"> ${venue.name}</span></a></p>
${[...days.values()].map(
  day =>
    html`<h3 class="day-head">${dayName(language, day[0]!.day)}</h3><ol class="showings">${day.map(showing => showingRow(view, showing, { venue: true, day: true }, 'h4'))}</ol>`,
)}
${days.size === 0 ? html`<p class="empty">${say('site.no-screenings')}</p>` : nothing}</section></article>`,
  })
}

/** A link that a reader may follow; nothing is loaded from there. */
function mapAddress({ latitude, longitude }: { latitude: number; longitude: number }): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
}
