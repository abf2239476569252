import { describe, expect, test } from 'vitest'
import type { FestivalFile } from './festival-file.ts'
import { problemOfFestival } from './problem-of-festival.ts'

const screening = (filmId: string, start: string, more = {}) => ({
  filmIds: [filmId],
  venueId: 'one',
  start,
  minutes: 100,
  kind: null,
  title: null,
  ...more,
})

const file = (screenings: FestivalFile['screenings'], more: Partial<FestivalFile> = {}): FestivalFile => ({
  festival: 'Small Nights',
  year: 2026,
  timezone: 'Europe/Helsinki',
  films: [
    { id: 'a', title: 'A', minutes: 90, section: 'Dark' },
    { id: 'b', title: 'B', minutes: null, section: null },
  ],
  venues: [
    { id: 'one', name: 'Orion 1', venue: 'Orion' },
    { id: 'two', name: 'Orion 2', venue: 'Orion' },
  ],
  screenings,
  ...more,
})

describe('a published programme as a problem (docs/rules/published-programmes.md)', () => {
  test('a screen is open each festival day from its first start to its last end, past midnight too', () => {
    const { problem } = problemOfFestival(
      file([
        screening('a', '2026-03-25T14:00'),
        screening('a', '2026-03-26T00:30'),
        screening('b', '2026-03-26T18:00'),
      ]),
    )
    const [first, second] = problem.days
    expect(problem.days.map(day => day.date)).toEqual(['2026-03-25', '2026-03-26'])
    expect(problem.screens[0]!.windows).toEqual([
      { from: first!.midnight + 14 * 60, to: first!.midnight + 24 * 60 + 30 + 100 },
      { from: second!.midnight + 18 * 60, to: second!.midnight + 18 * 60 + 100 },
    ])
    expect(problem.screens.map(screen => screen.id)).toEqual(['one'])
  })

  test('the clock of a festival day stays right when the night before lost an hour', () => {
    const { problem, published } = problemOfFestival(
      file([screening('a', '2026-03-28T20:00'), screening('b', '2026-03-29T20:00')]),
    )
    const clocks = published.map((placed, index) => placed.start - problem.days[index]!.midnight)
    expect(clocks).toEqual([20 * 60, 20 * 60])
    expect(published[1]!.start - published[0]!.start).toBe(23 * 60)
  })

  test('the turnaround is the shortest pause that was kept, on the grid, at most half an hour', () => {
    const turnaroundOf = (pause: number) => {
      const day = Array.from({ length: 5 }, (_, index) => {
        const start = Temporal.PlainDateTime.from('2026-03-25T09:00').add({ minutes: index * (100 + pause) })
        return screening('a', start.toString({ smallestUnit: 'minute' }))
      })
      return problemOfFestival(file(day)).problem.screens[0]!.turnaround
    }
    expect([turnaroundOf(13), turnaroundOf(20), turnaroundOf(55)]).toEqual([10, 20, 30])
  })

  test('what is odd is told, and what can be used is used', () => {
    const { problem, remarks } = problemOfFestival(
      file([
        screening('a', '2026-03-25T14:00', { minutes: null }),
        screening('b', '2026-03-25T18:00', { minutes: 0 }),
        screening('b', '2026-03-25T18:00', { minutes: 0 }),
        screening('x', '2026-03-25T20:00'),
        screening('a', '2026-03-25T20:00', { venueId: 'nowhere' }),
        screening('a', 'tomorrow'),
      ]),
    )
    expect(remarks).toEqual([
      { remark: 'minutes-assumed', title: 'B', start: '2026-03-25T18:00', minutes: 100 },
      { remark: 'said-twice', title: 'B', start: '2026-03-25T18:00' },
      { remark: 'unknown-film', filmId: 'x', start: '2026-03-25T20:00' },
      { remark: 'unknown-screen', title: 'A', venueId: 'nowhere', start: '2026-03-25T20:00' },
      { remark: 'unreadable-start', title: 'A', start: 'tomorrow' },
    ])
    expect(problem.screenings.map(each => each.minutes)).toEqual([90, 100, 100])
  })

  test('press screenings keep to the screens that showed any, where a programme tells kinds apart', () => {
    const { problem } = problemOfFestival(
      file([
        screening('a', '2026-03-25T10:00', { kind: 'press-industry' }),
        screening('a', '2026-03-25T20:00', { kind: 'public', venueId: 'two' }),
      ]),
    )
    expect(problem.screenings.map(({ kind, screenIds }) => [kind, screenIds])).toEqual([
      ['press-and-industry', ['one']],
      ['public', ['two']],
    ])
  })
})
