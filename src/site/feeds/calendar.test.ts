import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { rehearsalProgramme, rehearsalView } from '../rehearsal/programme.ts'
import { calendarFeed } from './calendar.ts'

function feed(programme = rehearsalProgramme()): string {
  const view = rehearsalView('de', {}, programme)
  return calendarFeed(view, [...view.guide.showings, ...view.guide.withdrawn], 'Nachtlicht', '/rehearsal')
}

function events(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
}

const value = (event: ICAL.Component, name: string) => event.getFirstPropertyValue(name)?.toString()

describe('a calendar feed (docs/rules/calendar.md)', () => {
  test('tells each screening in the zone of the festival, which it defines (§1)', () => {
    const text = feed()
    const [first] = events(text)
    const start = first!.getFirstProperty('dtstart')!
    expect(start.getParameter('tzid')).toBe('Europe/Zurich')
    expect(start.getFirstValue()?.toString()).toBe('2022-06-24T20:45:00')
    const zone = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone')!
    const summer = ICAL.Time.fromDateTimeString('2022-06-24T20:45:00')
    expect(new ICAL.Timezone(zone).utcOffset(summer)).toBe(2 * 3600)
    expect(value(first!, 'dtend')).toBe('2022-06-24T22:15:00')
  })

  test('gives every screening a UID that stays when it moves (§2)', () => {
    const moved = rehearsalProgramme()
    moved.screenings[0]!.startsAt = moved.screenings[0]!.startsAt.add({ hours: 2 })
    moved.screenings[0]!.screenId = 'saal'
    const uids = (text: string) => events(text).map(event => value(event, 'uid'))
    expect(uids(feed(moved)).toSorted()).toEqual(uids(feed()).toSorted())
    expect(new Set(uids(feed())).size).toBe(4)
  })

  test('carries SEQUENCE and LAST-MODIFIED of the release (§3)', () => {
    const cancelled = events(feed()).find(event => value(event, 'sequence') === '2')!
    expect(value(cancelled, 'last-modified')).toBe('2022-06-01T08:00:00Z')
    expect(value(cancelled, 'dtstamp')).toBe('2022-06-01T08:00:00Z')
  })

  test('keeps cancelled and withdrawn screenings, as cancelled (§4)', () => {
    expect(events(feed()).map(event => value(event, 'status'))).toEqual([
      'CONFIRMED',
      'CONFIRMED',
      'CANCELLED',
      'CANCELLED',
    ])
  })

  test('is the same bytes for the same programme (§5)', () => {
    expect(feed()).toBe(feed())
  })

  test('survives what a title may hold', () => {
    const odd = rehearsalProgramme()
    odd.films[0]!.facts.title = 'Semi; colon, comma\\ and\na line '.repeat(8)
    expect(value(events(feed(odd))[0]!, 'summary')).toBe(odd.films[0]!.facts.title)
  })
})
