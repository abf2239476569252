import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { rehearsalProgramme, rehearsalView } from '../rehearsal/programme.ts'
import { scheduleJson, scheduleXml } from './schedule.ts'

const view = (programme = rehearsalProgramme()) => rehearsalView('de', {}, programme)
const json = (programme = rehearsalProgramme()) => JSON.parse(scheduleJson(view(programme))).schedule
type Event = Record<string, never> & { id: number; guid: string; slug: string; room: string }
const eventsOf = (schedule: ReturnType<typeof json>): Event[] =>
  schedule.conference.days.flatMap((day: { rooms: Record<string, Event[]> }) =>
    Object.values(day.rooms).flat(),
  )

describe('the schedule for conference apps (docs/rules/schedule-files.md)', () => {
  test('has what the schema of schedule.json requires, in its forms', () => {
    const { version, conference } = json()
    expect(version).toBe('2')
    expect(conference.acronym).toMatch(/^[a-z0-9_-][a-z0-9_]{3,}$/)
    expect(conference).toMatchObject({
      daysCount: 2,
      start: '2022-06-24',
      end: '2022-06-25',
      title: 'Nachtlicht',
    })
    const events = eventsOf(json())
    expect(events.length).toBeGreaterThan(0)
    for (const event of events) {
      expect(Object.keys(event).sort()).toEqual(
        'abstract date duration guid id language links persons room slug start subtitle title track type url'.split(
          ' ',
        ),
      )
      expect(event.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d$/)
      expect(event.duration).toMatch(/^[0-9]+:[0-9]{2}$/)
      expect(event.slug).toMatch(/^[a-z0-9_-]+[a-z0-9]$/)
      expect(Number.isSafeInteger(event.id) && event.id > 0).toBe(true)
    }
    for (const key of ['id', 'guid', 'slug'] as const)
      expect(new Set(events.map(event => event[key])).size).toBe(events.length)
  })

  test('a midnight screening stands on the evening before, and a cancelled one nowhere', () => {
    const programme = rehearsalProgramme()
    const cancelled = programme.screenings.filter(screening => screening.cancelled || screening.withdrawn)
    const guids = eventsOf(json(programme)).map(event => event.guid)
    expect(cancelled.length).toBeGreaterThan(0)
    for (const { id } of cancelled) expect(guids).not.toContain(id)
    for (const day of json(programme).conference.days) {
      for (const event of Object.values(day.rooms).flat() as { date: string }[]) {
        expect(Date.parse(event.date)).toBeGreaterThanOrEqual(Date.parse(day.day_start))
        expect(Date.parse(event.date)).toBeLessThan(Date.parse(day.day_end))
      }
    }
  })

  test('says the same in XML, whatever a title may hold', () => {
    const odd = rehearsalProgramme()
    odd.films[0]!.facts.title = 'Tom & "Jerry" <3'
    const events = eventsOf(json(odd))
    const $ = load(scheduleXml(view(odd)), { xml: true })
    expect(
      $('event')
        .toArray()
        .map(event => $(event).attr('guid')),
    ).toEqual(events.map(event => event.guid))
    expect(
      $('event > title')
        .toArray()
        .map(title => $(title).text()),
    ).toEqual(events.map(event => event.title))
    expect($('day').length).toBe(2)
    expect($('room > event > date').first().text()).toBe(events[0]!.date)
  })
})
