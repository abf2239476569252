import { html } from 'hono/html'
import { dayName, timeOf } from '#words/dates.ts'
import { listOf } from '#words/names.ts'
import { inWords } from '../addresses.ts'
import { itemAddress, itemTitle, told } from '../content.ts'
import type { Showing } from '../guide.ts'
import { langOf, type Markup, nothing, sectionClass } from '../markup.ts'
import type { View } from '../view.ts'
import { filmLine, spokenLine } from './film-line.ts'
import { roleOf } from './roles.ts'
import { seatsLeft } from './seats.ts'
import { starButton } from './star.ts'

/** What a row leaves out because the page around it already tells it. */
export interface Known {
  title?: boolean
  venue?: boolean
  section?: boolean
  /** Rows of several days name theirs. */
  day?: boolean
  /** The page itself is the way to the seats. */
  seats?: boolean
}

/**
 * One screening as a row: time, what, where, and what is left. A row is drawn once for every way it is shown and kept
 * as long as the reading of the edition: after a sale, a page of a thousand rows draws one.
 */
export function showingRow(view: View, showing: Showing, known: Known, heading: 'h3' | 'h4' = 'h3'): Markup {
  const left = view.seats.get(showing.screening.id)
  const way = [view.language, heading, left?.availability, left?.availability === 'last' && left.free]
  const key = [...way, known.title, known.venue, known.section, known.day, known.seats].join()
  let rows = kept.get(showing)
  if (!rows) {
    rows = new Map()
    kept.set(showing, rows)
  }
  let row = rows.get(key)
  if (row === undefined) {
    row = drawRow(view, showing, known, heading)
    rows.set(key, row)
  }
  return row
}

const kept = new WeakMap<Showing, Map<string, Markup>>()

function drawRow(view: View, showing: Showing, known: Known, heading: 'h3' | 'h4'): Markup {
  const { language, addresses, say } = view
  const { screening, item, venue, screen, section } = showing
  const title = itemTitle(view, item)
  const notes = told(view, screening.notes)
  const link = html`<a href="${inWords(language, itemAddress(view, item))}"${langOf(language, title.language)}>${title.text}</a>`
  const titled = heading === 'h3' ? html`<h3>${link}</h3>` : html`<h4>${link}</h4>`
  return html`<li class="showing ${sectionClass(section)}${screening.cancelled ? ' is-cancelled' : ''}">
<p class="when">${known.day ? nothing : html`<span class="day">${dayName(language, showing.day)}</span> `}<time datetime="${screening.startsAt.toString({ timeZoneName: 'never' })}">${timeOf(language, screening.startsAt)}</time>${night(view, showing)}</p>
<div class="what">${known.title ? nothing : html`${withStar(view, showing, titled)}<p class="line">${filmLine(view, showing.films)}</p>`}
<p class="spoken">${spokenLine(view, showing.languages, showing.subtitles)}</p>
${showing.guests.length > 0 ? html`<p class="present">${say('site.present', { names: guestNames(view, showing) })}</p>` : nothing}
${notes ? html`<p class="notes"${langOf(language, notes.language)}>${notes.text}</p>` : nothing}</div>
<div class="where">${known.venue ? nothing : html`<a href="${inWords(language, addresses.venue(venue.slug))}">${venue.name}</a> `}<span>${screen.name === venue.name ? '' : screen.name}</span>${
    known.section || !section
      ? nothing
      : html`<span class="strand"${langOf(language, told(view, section.name)?.language ?? '')}>${told(view, section.name)?.text ?? section.slug}</span>`
  }</div>
${seatsLeft(view, showing, known.seats ? 'words' : 'way')}
</li>`
}

/** A film alone can be starred where it stands; a bundle's films on their own pages. */
function withStar(view: View, { films }: Showing, titled: Markup): Markup {
  const [film, ...others] = films
  return film && others.length === 0
    ? html`<div class="starred">${titled}${starButton(view, film, 'said')}</div>`
    : titled
}

/** After midnight the festival's day is not the calendar's: both are told, so that nobody comes a day early. */
function night(view: View, { screening, day }: Showing): Markup {
  const date = screening.startsAt.toPlainDate()
  if (date.equals(day)) return nothing
  return html` <span class="night">${view.say('site.night-to', { day: dayName(view.language, date) })}</span>`
}

function guestNames(view: View, showing: Showing): string {
  return listOf(
    view.language,
    showing.guests.map(guest => {
      const role = roleOf(view, guest.role)
      return role ? `${guest.name} (${role})` : guest.name
    }),
  )
}
