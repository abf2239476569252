import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readFestival } from './read-festival.ts'

const folder = mkdtempSync(join(tmpdir(), 'cartelera-programme-'))
afterAll(() => rmSync(folder, { recursive: true }))

const screening = { filmIds: ['a'], venueId: 'v', start: '2026-05-01T20:00', minutes: 90 }
const programme = {
  festival: 'Small Nights',
  timezone: 'Europe/Madrid',
  films: [{ id: 'a', title: 'A\n  long way', minutes: 90 }],
  venues: [{ id: 'v', name: 'V' }],
  screenings: [screening],
}

function file(name: string, content: unknown): string {
  const path = join(folder, `${name}.json`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

test('a programme is read with its titles on one line', async () => {
  const { problem, published } = await readFestival(file('good', programme))
  expect(problem.items.map(each => each.name)).toEqual(['A long way'])
  expect(published).toHaveLength(1)
})

const often = Array.from({ length: 6000 }, (_, index) => ({
  ...screening,
  start: Temporal.PlainDateTime.from(screening.start)
    .add({ hours: 3 * index })
    .toString(),
}))

test.each([
  ['no-json', '{', 'is no JSON'],
  ['no-programme', { festival: 'X' }, 'is no programme of a festival: timezone'],
  ['no-zone', { ...programme, timezone: 'Mars/Olympus' }, 'is no time zone of the IANA list'],
  ['negative', { ...programme, screenings: [{ ...screening, minutes: -5 }] }, 'say how long it is'],
  ['nothing', { ...programme, screenings: [] }, 'has no screening that can be placed'],
  ['no-moment', { ...programme, screenings: [{ ...screening, start: 'soon' }] }, 'soon is no moment such as'],
  ['too-many', { ...programme, screenings: often }, '6000 screenings are more than the 5000'],
])('%s is declined in a sentence that names what is wrong', async (name, content, words) => {
  await expect(readFestival(file(name, content))).rejects.toThrow(words)
})

test('a file that is not there is declined by its name', async () => {
  await expect(readFestival(join(folder, 'nowhere.json'))).rejects.toThrow('nowhere.json cannot be read')
})
