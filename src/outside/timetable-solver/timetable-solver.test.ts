import { describe, expect, test } from 'vitest'
import type { SolvingWish } from '#acts/ports/timetable-solver.ts'
import { problemOfFestival } from '#core/timetable/published/problem-of-festival.ts'
import { evenWeights } from '#core/timetable/rules.ts'
import { timetableSolver } from './timetable-solver.ts'

/** Twelve films, each shown twice, on two screens over three days. */
const { problem, published } = problemOfFestival({
  festival: 'Small Nights',
  year: 2026,
  timezone: 'Europe/Helsinki',
  films: Array.from({ length: 12 }, (_, film) => ({
    id: `f${film}`,
    title: `Film ${film}`,
    minutes: 80 + film,
    section: film % 2 ? 'Dark' : 'Light',
  })),
  venues: ['one', 'two'].map(id => ({ id, name: id, venue: null })),
  screenings: Array.from({ length: 24 }, (_, index) => ({
    filmIds: [`f${index % 12}`],
    venueId: index % 2 ? 'one' : 'two',
    start: `2026-03-2${5 + (index % 3)}T${10 + 2 * Math.floor(index / 6)}:30`,
    minutes: null,
    kind: null,
    title: null,
  })),
})

const wish = (more: Partial<SolvingWish> = {}): SolvingWish => ({
  problem,
  weights: evenWeights,
  from: [],
  aim: 'improve',
  seed: 7,
  seconds: 60,
  ...more,
})

describe('timetables solved in threads', () => {
  test('the same seed and number of iterations have the same answer, and the judge finds no rule broken', async () => {
    const answers = await Promise.all(
      ['one', 'two'].map(key => timetableSolver().start(key, wish({ iterations: 20_000 })).over),
    )
    const [one, two] = answers.map(answer => answer.best!)
    expect(answers.map(answer => answer.phase)).toEqual(['over', 'over'])
    expect(one!.judgement.violations).toEqual([])
    expect(one!.judgement.unplaced).toEqual([])
    expect(two!.placements).toEqual(one!.placements)
  })

  test('it pauses, goes on, and ends with its best answer when it is told to', async () => {
    const solver = timetableSolver(1)
    const run = solver.start('a', wish())
    expect(solver.find('a')).toBe(run)
    run.pause()
    await expect.poll(() => run.state().phase, { timeout: 20_000 }).toBe('paused')
    run.resume()
    await expect.poll(() => run.state().best?.judgement.unplaced, { timeout: 20_000 }).toEqual([])
    run.stop()
    const state = await run.over
    expect(state).toMatchObject({ phase: 'over', best: { judgement: { violations: [] } } })
    expect(state.curve.at(-1)).toMatchObject({ unplaced: 0, soft: state.best!.judgement.soft })
    expect(state.feasibleAfterMs).toBeGreaterThan(0)
  })

  test('another timetable under the same name ends the one before', async () => {
    const solver = timetableSolver(1)
    const first = solver.start('a', wish())
    const second = solver.start('a', wish({ iterations: 100 }))
    expect((await first.over).phase).toBe('over')
    expect((await second.over).phase).toBe('over')
    expect(solver.find('a')).toBe(second)
  })

  test('a repair leaves alone what stands where it may', async () => {
    const [first] = published
    const closed = problem.screens.map(screen =>
      screen.id === first!.screenId ? { ...screen, windows: screen.windows.slice(1) } : screen,
    )
    const { best } = await timetableSolver().start(
      'a',
      wish({ aim: 'repair', from: published, problem: { ...problem, screens: closed } }),
    ).over
    const [window] = problem.screens.find(screen => screen.id === first!.screenId)!.windows
    const displaced = published.filter(
      ({ screenId, start }) => screenId === first!.screenId && start >= window!.from && start < window!.to,
    )
    const before = new Map(published.map(placement => [placement.screeningId, placement]))
    const moved = best!.placements.filter(after => {
      const was = before.get(after.screeningId)!
      return was.screenId !== after.screenId || was.start !== after.start
    })
    expect(moved.length).toBeLessThanOrEqual(displaced.length + 2)
  })

  test('a thread that fails is told as a failure', async () => {
    const broken = { ...problem, screens: null as never }
    const state = await timetableSolver().start('a', wish({ problem: broken })).over
    expect(state.phase).toBe('failed')
    expect(state.why).toContain('Error')
  })
})
