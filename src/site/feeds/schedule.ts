import { createHash } from 'node:crypto'
import { html } from 'hono/html'
import { festivalDays } from '#core/programme/festival-day.ts'
import { minutesOnScreen } from '#core/programme/screening.ts'
import { inWords } from '../addresses.ts'
import { aboutFilm, itemAddress, itemTitle, told } from '../content.ts'
import type { Showing } from '../guide.ts'
import { filmLine, spokenLine } from '../parts/film-line.ts'
import type { View } from '../view.ts'

// The schedule that conference apps read, in the form of frab and pentabarf (docs/rules/schedule-files.md): what is shown,
// by festival day and screen. What was cancelled or withdrawn is not in it, so that apps take it out.

interface ScheduleDay {
  index: number
  date: string
  day_start: string
  day_end: string
  /** By the name of the screen. */
  rooms: Record<string, ScheduleEvent[]>
}

interface ScheduleEvent {
  id: number
  guid: string
  /** The moment with its offset; `start` is its clock time. */
  date: string
  start: string
  /** H:MM. */
  duration: string
  room: string
  slug: string
  url: string
  title: string
  subtitle: string
  track: string | null
  type: 'screening'
  language: string
  abstract: string
  persons: { id: number; public_name: string }[]
  links: { url: string; title: string }[]
}

/** https://c3voc.de/schedule/schema.json */
export function scheduleJson(view: View): string {
  const { edition, sections } = view.guide.programme
  const days = daysOf(view)
  const schedule = {
    version: String(edition.releasedVersion),
    base_url: view.origin,
    conference: {
      ...conferenceOf(view),
      daysCount: days.length,
      time_zone_name: edition.timeZone,
      url: view.origin + inWords(view.language, view.addresses.home),
      tracks: sections.map(section => ({
        name: told(view, section.name)?.text ?? section.slug,
        color: section.colour,
      })),
      rooms: view.guide.programme.venues.flatMap(venue =>
        venue.screens.map(screen => ({
          guid: screen.id,
          name: roomName(venue.name, screen.name),
          capacity: screen.capacity,
        })),
      ),
      days,
    },
  }
  const generator = { name: 'Cartelera' }
  return JSON.stringify({ $schema: 'https://c3voc.de/schedule/schema.json', generator, schedule })
}

/** The same as XML (schedule.xml.xsd of the same project). */
export function scheduleXml(view: View): string {
  const { title, acronym, start, end, timeslot_duration } = conferenceOf(view)
  const days = daysOf(view)
  const event = (said: ScheduleEvent) => html`<event id="${said.id}" guid="${said.guid}">
<room>${said.room}</room><title>${said.title}</title><type>${said.type}</type><date>${said.date}</date>
<start>${said.start}</start><duration>${said.duration}</duration>
<persons>${said.persons.map(person => html`<person id="${person.id}">${person.public_name}</person>`)}</persons>
<language>${said.language}</language><abstract>${said.abstract}</abstract><slug>${said.slug}</slug>
<subtitle>${said.subtitle}</subtitle><track>${said.track ?? ''}</track>
<links>${said.links.map(link => html`<link href="${link.url}">${link.title}</link>`)}</links>
</event>`
  const day = (said: ScheduleDay) =>
    html`<day index="${said.index}" date="${said.date}" start="${said.day_start}" end="${said.day_end}">${Object.entries(
      said.rooms,
    ).map(([name, events]) => html`<room name="${name}">${events.map(event)}</room>`)}</day>`
  const schedule = html`<schedule><version>${view.guide.programme.edition.releasedVersion}</version>
<conference><title>${title}</title><acronym>${acronym}</acronym><start>${start}</start><end>${end}</end><days>${days.length}</days><timeslot_duration>${timeslot_duration}</timeslot_duration></conference>
${days.map(day)}</schedule>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${schedule}\n`
}

function conferenceOf(view: View) {
  const { edition } = view.guide.programme
  return {
    // The schema's acronyms have no hyphen behind their first letter.
    acronym: edition.slug.replaceAll('-', '_').padEnd(4, '_'),
    title: edition.name,
    start: edition.startsOn.toString(),
    end: edition.endsOn.toString(),
    timeslot_duration: '00:05',
  }
}

function daysOf(view: View): ScheduleDay[] {
  const { edition } = view.guide.programme
  const { timeZone, dayTurnsAt } = edition
  const turns = (date: Temporal.PlainDate) =>
    moment(date.toZonedDateTime({ timeZone, plainTime: dayTurnsAt }))
  return festivalDays(edition).map((date, index) => {
    const shown = view.guide.showings.filter(({ day, screening }) => !screening.cancelled && day.equals(date))
    return {
      index: index + 1,
      date: date.toString(),
      day_start: turns(date),
      day_end: turns(date.add({ days: 1 })),
      rooms: Object.groupBy(
        shown.map(showing => eventOf(view, showing)),
        event => event.room,
      ) as ScheduleDay['rooms'],
    }
  })
}

function eventOf(view: View, showing: Showing): ScheduleEvent {
  const { screening, item, films, section, venue, screen } = showing
  const start = screening.startsAt.withTimeZone(view.guide.programme.edition.timeZone)
  const minutes = minutesOnScreen(screening)
  const page = view.origin + inWords(view.language, itemAddress(view, item))
  const title = itemTitle(view, item).text
  const about = told(view, item.about) ?? (films[0] && aboutFilm(view, films[0]))
  const directors = films.flatMap(film => film.facts.directors ?? [])
  return {
    id: numberOf(screening.id),
    guid: screening.id,
    date: moment(start),
    start: start.toPlainTime().toString({ smallestUnit: 'minute' }),
    duration: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
    room: roomName(venue.name, screen.name),
    slug: `${item.slug}-${numberOf(screening.id).toString(36)}`,
    url: page,
    title,
    subtitle: [filmLine(view, films), spokenLine(view, showing.languages, showing.subtitles)]
      .filter(Boolean)
      .join(' · '),
    track: (section && told(view, section.name)?.text) ?? null,
    type: 'screening',
    language: showing.languages[0] ?? '',
    abstract: about?.text ?? '',
    persons: [...new Set(directors)].map(name => ({ id: numberOf(name), public_name: name })),
    links: [{ url: page, title }],
  }
}

const roomName = (venue: string, screen: string) => (venue === screen ? venue : `${venue}, ${screen}`)

const moment = (at: Temporal.ZonedDateTime) => at.toString({ smallestUnit: 'second', timeZoneName: 'never' })

/** A number that stays with an id or a name, as these apps want one: 48 bits, never 0. */
function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUIntBE(0, 6) || 1
}
