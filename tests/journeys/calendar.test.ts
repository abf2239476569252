import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StartedHouse, scratchFolder, startHouse } from '../started-house.ts'

const { folder, remove } = scratchFolder()
let house: StartedHouse

beforeAll(async () => {
  house = await startHouse(folder)
})

afterAll(async () => {
  await house?.stop()
  remove()
})

async function feed(path: string): Promise<{ text: string; etag: string; events: ICAL.Event[] }> {
  const answer = await fetch(`${house.address}${path}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toContain('text/calendar')
  const text = await answer.text()
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each))
  return { text, etag: answer.headers.get('etag') ?? '', events }
}

const property = (event: ICAL.Event, name: string) => event.component.getFirstPropertyValue(name)?.toString()

test('a calendar program reads the whole programme, each screening in La Paz time', async () => {
  const { text, events } = await feed('/cable-a-cielo/calendar.ics')
  expect(events.length).toBeGreaterThan(45)
  expect(new Set(events.map(event => event.uid)).size).toBe(events.length)
  expect(text).toContain('BEGIN:VTIMEZONE')
  for (const event of events) {
    expect(event.component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('America/La_Paz')
    // Bolivia has no daylight saving: four hours behind UTC all year.
    expect(event.startDate.utcOffset()).toBe(-4 * 3600)
    expect(event.location).not.toBe('')
  }
})

test('what version 2 of the timetable changed is told to those who have version 1', async () => {
  const { events } = await feed('/cable-a-cielo/films/lultima-corriera.ics')
  const cancelled = events.filter(event => property(event, 'status') === 'CANCELLED')
  expect(cancelled).toHaveLength(1)
  const moved = events.filter(event => event.sequence > 0 && property(event, 'status') !== 'CANCELLED')
  expect(moved.map(event => [event.startDate.hour, event.startDate.minute])).toEqual([[21, 45]])
  expect(cancelled[0]!.sequence).toBeGreaterThan(0)
})

test('a feed that has not changed is not sent again', async () => {
  const path = '/cable-a-cielo/sections/cordillera.ics'
  const { etag, text } = await feed(path)
  expect(etag).not.toBe('')
  const again = await fetch(`${house.address}${path}`, { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
  expect((await feed(path)).text).toBe(text)
})

const khal = spawnSync('khal', ['--version'], { encoding: 'utf8' })
const why = khal.status === 0 ? '' : ' (left out: khal is not on this machine)'

test.skipIf(khal.status !== 0)(`khal reads the feed${why}`, async () => {
  const { text, events } = await feed('/cable-a-cielo/calendar.ics')
  const file = join(folder, 'calendar.ics')
  writeFileSync(file, text)
  const config = join(folder, 'khal.conf')
  const calendars = join(folder, 'khal')
  mkdirSync(calendars)
  writeFileSync(config, `[calendars]\n[[demo]]\npath = ${calendars}\n[sqlite]\npath = ${calendars}.db\n`)
  const read = spawnSync('khal', ['-c', config, 'printics', '--format', '{uid}', file], { encoding: 'utf8' })
  expect(read.stderr).not.toMatch(/error|critical/i)
  for (const event of events) expect(read.stdout).toContain(event.uid)
})
