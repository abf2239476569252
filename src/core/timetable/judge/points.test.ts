import { describe, expect, test } from 'vitest'
import type { Placement, ScreeningToPlace, TimetableProblem } from '../problem.ts'
import { evenWeights, type SoftRule, softRules } from '../rules.ts'
import { at, place, plainProblem, screen, shown, wanted } from '../trial/plain-problem.ts'
import { judgeTimetable } from './judge.ts'

function pays(rule: SoftRule, problem: TimetableProblem, ...placements: Placement[]): number {
  return judgeTimetable(problem, placements, evenWeights).points[rule]
}

const two = [wanted('ferry'), wanted('harbour')]
const times = [wanted('ferry.1'), wanted('ferry.2'), wanted('ferry.3')]

test('demand: people without a seat weigh ten times an empty seat; what is unknown pays nothing', () => {
  const screens = [screen('a1', { capacity: 100 }), screen('a2')]
  const problem = (demand: number | null) =>
    plainProblem({ screenings: [wanted('ferry', { demand })], screens })
  expect(pays('demand', problem(125), place('ferry', 'a1', '18:00'))).toBe(2.5)
  expect(pays('demand', problem(100), place('ferry', 'a1', '18:00'))).toBe(0)
  expect(pays('demand', problem(50), place('ferry', 'a1', '18:00'))).toBe(0.5)
  expect(pays('demand', problem(125), place('ferry', 'a2', '18:00'))).toBe(0)
  expect(pays('demand', problem(null), place('ferry', 'a1', '18:00'))).toBe(0)
})

describe('same-audience', () => {
  const section = (id: string) => shown(id, { sectionId: 'sea' })
  const items = [section('ferry'), section('harbour'), section('gull')]
  const atOnce = [place('ferry', 'a1', '18:00'), place('harbour', 'b1', '19:25')]

  test('two of a section that overlap, less in a large section and where they are repeated', () => {
    expect(pays('same-audience', plainProblem({ screenings: two, items }), ...atOnce)).toBe(20)
    const three = [...two, wanted('gull')]
    expect(pays('same-audience', plainProblem({ screenings: three, items }), ...atOnce)).toBe(10)
    const repeated = [...two, wanted('again', { itemId: 'ferry' })]
    expect(pays('same-audience', plainProblem({ screenings: repeated, items }), ...atOnce)).toBe(10)
    const [ferry] = atOnce
    expect(
      pays(
        'same-audience',
        plainProblem({ screenings: two, items }),
        ferry!,
        place('harbour', 'b1', '19:30'),
      ),
    ).toBe(0)
  })

  test('kinds have audiences of their own, and a section of the press counts what the press is shown', () => {
    const press = (id: string) => wanted(id, { kind: 'press-and-industry' })
    const mixed = plainProblem({ screenings: [wanted('ferry'), press('harbour')], items })
    expect(pays('same-audience', mixed, ...atOnce)).toBe(0)
    const ofPress = plainProblem({ screenings: [press('ferry'), press('harbour'), wanted('gull')], items })
    expect(pays('same-audience', ofPress, ...atOnce)).toBe(20)
  })

  test('a stated share comes on top, in either order', () => {
    const affinities = [
      { itemIds: ['harbour', 'ferry'] as [string, string], share: 0.25 },
      { itemIds: ['ferry', 'harbour'] as [string, string], share: 0.1 },
    ]
    expect(
      pays('same-audience', plainProblem({ screenings: two, items, affinities }), ...atOnce),
    ).toBeCloseTo(27)
    expect(pays('same-audience', plainProblem({ screenings: two, affinities }), ...atOnce)).toBeCloseTo(7)
  })
})

test('repeats want another day-part, day and venue, each by how many there are', () => {
  const problem = plainProblem({ screenings: times })
  const [first, second] = [place('ferry.1', 'a1', '16:55'), place('ferry.2', 'a2', at('12:00', 2))]
  expect(pays('same-day-part', problem, first, second)).toBe(2)
  expect(pays('same-day-part', problem, first, place('ferry.2', 'a2', at('17:00', 2)))).toBe(0)
  expect(pays('same-day', problem, first, second)).toBe(0)
  expect(pays('same-day', problem, first, place('ferry.2', 'b1', '21:00'))).toBe(4)
  expect(pays('same-venue', problem, first, second)).toBe(1)
  expect(pays('same-venue', problem, first, second, place('ferry.3', 'b1', '21:00'))).toBe(1)
  expect(pays('same-venue', problem, first, second, place('ferry.3', 'a1', '21:00'))).toBe(3)
})

test('a gala starts from 18:00 to 21:00', () => {
  const problem = plainProblem({ screenings: [wanted('ferry', { gala: true })] })
  const paid = ['17:55', '18:00', '21:00', '21:05'].map(it =>
    pays('prime-time', problem, place('ferry', 'a1', it)),
  )
  expect(paid).toEqual([10, 0, 0, 10])
})

test('discussions: what the item wants and its public screenings do not get, standing or not', () => {
  const screenings = [
    wanted('ferry.1', { discussion: 20 }),
    wanted('ferry.2', { discussion: 0 }),
    wanted('ferry.3', { discussion: 20, kind: 'press-and-industry' }),
  ]
  const items = [shown('ferry', { discussions: { wanted: 2, guestIds: [] } })]
  const problem = plainProblem({ screenings, items })
  expect(pays('discussions', problem)).toBe(30)
  expect(pays('discussions', problem, place('ferry.1', 'a1', '12:00', true))).toBe(15)
  expect(pays('discussions', problem, place('ferry.2', 'a1', '12:00', true))).toBe(30)
  expect(pays('discussions', problem, place('ferry.3', 'a1', '12:00', true))).toBe(30)
})

test('guests come on few days and not before ten', () => {
  const items = [shown('ferry', { discussions: { wanted: 2, guestIds: ['ana', 'bo'] } })]
  const screenings = times.map(it => ({ ...it, discussion: 20, guestIds: ['ana'] }))
  const guests = ['ana', 'bo'].map(id => ({ id, name: id, present: [] }))
  const problem = plainProblem({ screenings, items, guests })
  const first = place('ferry.1', 'a1', '09:55', true)
  const later = (discussion: boolean) => place('ferry.2', 'a1', at('10:00', 2), discussion)
  expect(pays('guest-dawn', problem, first, later(true))).toBe(6)
  expect(pays('guest-days', problem, first)).toBe(0)
  expect(pays('guest-days', problem, first, later(false))).toBe(5)
  expect(pays('guest-days', problem, first, later(true))).toBe(10)
})

describe('day-balance', () => {
  test('each kind is spread as the screens are open that may show it', () => {
    const problem = plainProblem({
      screenings: [wanted('ferry', { screenIds: ['a1'] }), wanted('harbour', { screenIds: ['a2'] })],
      screens: [
        screen('a1', { windows: [{ from: at('10:00'), to: at('20:00') }] }),
        screen('a2', { windows: [{ from: at('10:00', 2), to: at('15:00', 2) }] }),
        screen('b1'),
      ],
    })
    const [first, second] = [place('ferry', 'a1', '12:00'), place('harbour', 'a2', at('12:00', 2))]
    // 180 minutes: 120 are the share of the first day, 60 of the second; 90 stand on each.
    expect(pays('day-balance', problem, first, second)).toBeCloseTo(0.5)
    expect(pays('day-balance', problem)).toBe(0)
  })

  test('hours after midnight are of the day before, until the turn', () => {
    const windows = [{ from: at('23:00'), to: at('31:00') }]
    const problem = plainProblem({ screenings: two, screens: [screen('a1', { windows })] })
    // Six open hours on the first day, two on the second: of 90 minutes 67½ and 22½.
    expect(pays('day-balance', problem, place('ferry', 'a1', '25:00'))).toBeCloseTo(22.5 / 60)
    expect(pays('day-balance', problem, place('ferry', 'a1', '29:00'))).toBeCloseTo(67.5 / 60)
  })
})

test('a pause costs from an hour after the turnaround on, within the festival day of a screen', () => {
  const problem = plainProblem({ screenings: two })
  const paid = (second: Placement) => pays('holes', problem, place('ferry', 'a1', '12:00'), second)
  expect(paid(place('harbour', 'a1', '14:50'))).toBe(0)
  expect(paid(place('harbour', 'a1', '15:05'))).toBe(0.5)
  expect(paid(place('harbour', 'a2', '20:00'))).toBe(0)
  expect(paid(place('harbour', 'a1', at('12:00', 2)))).toBe(0)
})

test('staff stay as long as the hours say', () => {
  const problem = plainProblem({ screenings: two, staffHours: 8 })
  const paid = (second: Placement) => pays('staff-days', problem, place('ferry', 'a1', '12:00'), second)
  expect(paid(place('harbour', 'a1', '18:30'))).toBe(0)
  expect(paid(place('harbour', 'a1', '19:00'))).toBe(1)
  expect(paid(place('harbour', 'a2', '22:00'))).toBe(0)
})

test('starts are tidy on the half hour', () => {
  const problem = plainProblem({ screenings: two })
  const paid = ['18:00', '18:30', '18:15', '18:45', '18:10', '18:07'].map(it =>
    pays('tidy-starts', problem, place('ferry', 'a1', it)),
  )
  expect(paid).toEqual([0, 0, 0.2, 0.2, 1, 1])
})

test('what was released stays where it was told, the more so the more tickets are sold', () => {
  const problem = plainProblem({
    screenings: [wanted('ferry', { discussion: 20 })],
    released: [{ ...place('ferry', 'a1', '18:00'), sold: 100 }],
  })
  expect(pays('closeness', problem)).toBe(16)
  expect(pays('closeness', problem, place('ferry', 'a1', at('18:00', 2)))).toBe(16)
  expect(pays('closeness', problem, place('ferry', 'a1', '18:05'))).toBe(8)
  expect(pays('closeness', problem, place('ferry', 'a2', '18:00'))).toBe(3)
  expect(pays('closeness', problem, place('ferry', 'a1', '18:00', true))).toBe(0)
})

test('weights multiply, and the sum is over all rules', () => {
  const wish: Partial<ScreeningToPlace> = { gala: true, demand: 10 }
  const problem = plainProblem({
    screenings: [wanted('ferry', wish)],
    screens: [screen('a1', { capacity: 110 })],
  })
  const placements = [place('ferry', 'a1', '17:55')]
  const even = judgeTimetable(problem, placements, evenWeights)
  const weighed = judgeTimetable(problem, placements, { ...evenWeights, 'prime-time': 3, demand: 0 })
  expect(weighed.points).toEqual({ ...even.points, 'prime-time': 30, demand: 0 })
  expect(weighed.soft).toBeCloseTo(softRules.reduce((sum, rule) => sum + weighed.points[rule], 0))
})

test('what stands nowhere is named; what is of no problem or stands twice is refused', () => {
  const problem = plainProblem({ screenings: two })
  const ferry = place('ferry', 'a1', '18:00')
  expect(judgeTimetable(problem, [ferry], evenWeights).unplaced).toEqual(['harbour'])
  expect(() => judgeTimetable(problem, [ferry, ferry], evenWeights)).toThrow('ferry is placed twice')
  expect(() => judgeTimetable(problem, [place('gull', 'a1', 0)], evenWeights)).toThrow('gull on a1')
})
