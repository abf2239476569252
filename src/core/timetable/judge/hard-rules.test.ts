import { describe, expect, test } from 'vitest'
import type { Placement, PrintToShow, TimetableProblem } from '../problem.ts'
import { evenWeights, type HardRule } from '../rules.ts'
import { at, place, plainProblem, screen, shown, wanted } from '../trial/plain-problem.ts'
import { judgeTimetable } from './judge.ts'

/** What is broken, one line each: the rule, the screenings, the guest and the minutes, as far as it has them. */
function broken(problem: TimetableProblem, ...placements: Placement[]): string[] {
  const { violations } = judgeTimetable(problem, placements, evenWeights)
  return violations.map(({ rule, screeningIds, guestId, missing }) =>
    [rule, ...screeningIds, guestId, missing].filter(it => it !== undefined).join(' '),
  )
}

const nothing: string[] = []
const two = [wanted('ferry'), wanted('harbour')]
const print: PrintToShow = { id: 'reel', name: '', format: '35mm', windows: [], keys: [], moves: null }

describe('on a screen', () => {
  test('the turnaround lies between two, whichever comes first', () => {
    const problem = plainProblem({ screenings: two })
    expect(broken(problem, place('harbour', 'a1', '19:50'), place('ferry', 'a1', '18:00'))).toEqual(nothing)
    expect(broken(problem, place('harbour', 'a1', '19:45'), place('ferry', 'a1', '18:00'))).toEqual([
      'screen ferry harbour 5',
    ])
    expect(broken(problem, place('harbour', 'a2', '18:00'), place('ferry', 'a1', '18:00'))).toEqual(nothing)
  })

  test('introduction and a held discussion take the screen, a discussion that is not held does not', () => {
    const talking = [wanted('ferry', { introduction: 5, discussion: 30 }), wanted('harbour')]
    const problem = plainProblem({ screenings: talking })
    const then = place('harbour', 'a1', '19:55')
    expect(broken(problem, place('ferry', 'a1', '18:00'), then)).toEqual(nothing)
    expect(broken(problem, place('ferry', 'a1', '18:00', true), then)).toEqual(['screen ferry harbour 30'])
  })

  test('a screening lies whole in one window; windows that touch are one; turnaround is not asked before closing', () => {
    const windows = [
      { from: at('12:00'), to: at('14:00') },
      { from: at('10:00'), to: at('12:00') },
      { from: at('14:05'), to: at('16:00') },
    ]
    const problem = plainProblem({ screenings: [wanted('ferry')], screens: [screen('a1', { windows })] })
    expect(broken(problem, place('ferry', 'a1', '10:00'))).toEqual(nothing)
    expect(broken(problem, place('ferry', 'a1', '11:00'))).toEqual(nothing)
    expect(broken(problem, place('ferry', 'a1', '12:30'))).toEqual(nothing)
    expect(broken(problem, place('ferry', 'a1', '12:35'))).toEqual(['opening ferry'])
    expect(broken(problem, place('ferry', 'a1', '09:55'))).toEqual(['opening ferry'])
  })

  test('the screen shows the format, or has stated none', () => {
    const screens = [
      screen('a1', { formats: ['DCP'] }),
      screen('a2', { formats: ['DCP', '35mm'] }),
      screen('b1'),
    ]
    const items = [shown('ferry', { print })]
    const problem = plainProblem({ screenings: two, items, screens })
    expect(broken(problem, place('ferry', 'a1', '18:00'))).toEqual(['format ferry'])
    expect(broken(problem, place('ferry', 'a2', '18:00'))).toEqual(nothing)
    expect(broken(problem, place('ferry', 'b1', '18:00'))).toEqual(nothing)
    expect(broken(problem, place('harbour', 'a1', '18:00'))).toEqual(nothing)
  })
})

describe('from a print', () => {
  const withPrint = (change: Partial<PrintToShow>, screenings = [wanted('ferry')]) => {
    const own = { ...print, ...change }
    return plainProblem({ screenings, items: ['ferry', 'harbour'].map(id => shown(id, { print: own })) })
  }

  test('it is in the house from start to end', () => {
    const windows = [
      { from: at('18:00'), to: at('19:00') },
      { from: at('19:00'), to: at('20:00') },
    ]
    expect(broken(withPrint({ windows }), place('ferry', 'a1', '18:30'))).toEqual(nothing)
    expect(broken(withPrint({ windows }), place('ferry', 'a1', '18:35'))).toEqual(['print ferry'])
    expect(broken(withPrint({ windows }), place('ferry', 'a1', '17:55'))).toEqual(['print ferry'])
  })

  test('one copy needs its time to another venue, none within one, and is shown once at a time', () => {
    const problem = withPrint({ moves: 60 }, two)
    expect(broken(problem, place('ferry', 'a1', '18:00'), place('harbour', 'b1', '20:30'))).toEqual(nothing)
    expect(broken(problem, place('ferry', 'a1', '18:00'), place('harbour', 'b1', '20:25'))).toEqual([
      'print ferry harbour 5',
    ])
    expect(broken(problem, place('ferry', 'a1', '18:00'), place('harbour', 'a2', '19:30'))).toEqual(nothing)
    expect(broken(problem, place('ferry', 'a1', '18:00'), place('harbour', 'a2', '19:25'))).toEqual([
      'print ferry harbour 5',
    ])
    const copies = withPrint({ moves: null }, two)
    expect(broken(copies, place('ferry', 'a1', '18:00'), place('harbour', 'b1', '18:00'))).toEqual(nothing)
  })

  test('one key holds from start to end and plays there; two keys do not make one', () => {
    const keys = [
      { from: at('10:00'), to: at('12:00'), screenIds: ['a1'] },
      { from: at('12:00'), to: at('14:00'), screenIds: null },
    ]
    const problem = withPrint({ keys })
    expect(broken(problem, place('ferry', 'a1', '10:30'))).toEqual(nothing)
    expect(broken(problem, place('ferry', 'a2', '10:30'))).toEqual(['key ferry'])
    expect(broken(problem, place('ferry', 'a1', '10:35'))).toEqual(['key ferry'])
    expect(broken(problem, place('ferry', 'a2', '12:30'))).toEqual(nothing)
  })
})

describe('as the programmer said', () => {
  test('a pinned screening stands where it is pinned, also beside the grid', () => {
    const pinned = { screenId: 'a1', start: at('18:07'), discussion: true }
    const problem = plainProblem({ screenings: [wanted('ferry', { pinned, discussion: 20 })] })
    expect(broken(problem, place('ferry', 'a1', '18:07', true))).toEqual(nothing)
    for (const elsewhere of [
      place('ferry', 'a2', '18:07', true),
      place('ferry', 'a1', '18:10', true),
      place('ferry', 'a1', '18:07', false),
    ])
      expect(broken(problem, elsewhere)).toEqual(['pinned ferry'])
  })

  test('it keeps to its screens, days and day-parts', () => {
    const kept = { screenIds: ['a1'], dates: ['2026-03-02'], dayParts: ['night' as const] }
    const problem = plainProblem({ screenings: [wanted('ferry', kept)] })
    expect(broken(problem, place('ferry', 'a1', at('21:00', 2)))).toEqual(nothing)
    expect(broken(problem, place('ferry', 'a2', at('21:00', 2)))).toEqual(['forbidden ferry'])
    expect(broken(problem, place('ferry', 'a1', at('20:55', 2)))).toEqual(['forbidden ferry'])
    expect(broken(problem, place('ferry', 'a1', at('21:00', 1)))).toEqual(['forbidden ferry'])
  })

  test('after midnight it is still the night of the festival day', () => {
    const windows = [{ from: at('20:00'), to: at('28:00') }]
    const kept = wanted('ferry', { dates: ['2026-03-01'], dayParts: ['night'] })
    const problem = plainProblem({ screenings: [kept], screens: [screen('a1', { windows })] })
    expect(broken(problem, place('ferry', 'a1', at('00:30', 2)))).toEqual(nothing)
  })

  test('it touches none of its forbidden spans', () => {
    const forbidden = [{ from: at('12:00'), to: at('14:00'), screenId: 'a1' }]
    const problem = plainProblem({ screenings: [wanted('ferry', { forbidden })] })
    expect(broken(problem, place('ferry', 'a1', '10:30'))).toEqual(nothing)
    expect(broken(problem, place('ferry', 'a1', '10:35'))).toEqual(['forbidden ferry'])
    expect(broken(problem, place('ferry', 'a1', '13:55'))).toEqual(['forbidden ferry'])
    expect(broken(problem, place('ferry', 'a1', '14:00'))).toEqual(nothing)
    expect(broken(problem, place('ferry', 'a2', '13:00'))).toEqual(nothing)
  })

  test('it starts within the clock of its item', () => {
    const items = [shown('ferry', { startsWithin: { from: at('22:00'), to: at('25:00') } })]
    const windows = [{ from: at('18:00'), to: at('29:00') }]
    const problem = plainProblem({
      screenings: [wanted('ferry')],
      items,
      screens: [screen('a1', { windows })],
    })
    expect(broken(problem, place('ferry', 'a1', '22:00'))).toEqual(nothing)
    expect(broken(problem, place('ferry', 'a1', '24:55'))).toEqual(nothing)
    expect(broken(problem, place('ferry', 'a1', '25:00'))).toEqual(['starts-within ferry'])
    expect(broken(problem, place('ferry', 'a1', '21:55'))).toEqual(['starts-within ferry'])
  })
})

describe('with guests', () => {
  const ana = { id: 'ana', name: 'Ana', present: [{ from: at('12:00'), to: at('22:00') }] }

  test('a guest travels between venues, walks through one, and is never in two places', () => {
    const screenings = two.map(it => ({ ...it, guestIds: ['ana'] }))
    const travel = { otherwise: 99, between: [{ venueIds: ['b', 'a'] as [string, string], minutes: 25 }] }
    const problem = plainProblem({ screenings, guests: [ana], travel })
    expect(broken(problem, place('ferry', 'a1', '18:00'), place('harbour', 'b1', '19:55'))).toEqual(nothing)
    expect(broken(problem, place('ferry', 'a1', '18:00'), place('harbour', 'b1', '19:50'))).toEqual([
      'guest ferry harbour ana 5',
    ])
    expect(broken(problem, place('ferry', 'a1', '18:00'), place('harbour', 'a2', '19:30'))).toEqual(nothing)
    expect(broken(problem, place('ferry', 'a1', '18:00'), place('harbour', 'a2', '19:25'))).toEqual([
      'guest ferry harbour ana 5',
    ])
  })

  test('guests of a discussion attend where it is held, from the start on', () => {
    const items = [shown('ferry', { discussions: { wanted: 1, guestIds: ['ana'] } })]
    const problem = plainProblem({ screenings: [wanted('ferry', { discussion: 20 })], items, guests: [ana] })
    expect(broken(problem, place('ferry', 'a1', '11:00'))).toEqual(nothing)
    expect(broken(problem, place('ferry', 'a1', '11:00', true))).toEqual(['guest-present ferry ana'])
    expect(broken(problem, place('ferry', 'a1', '12:00', true))).toEqual(nothing)
    expect(broken(problem, place('ferry', 'a1', '20:10', true))).toEqual(nothing)
    expect(broken(problem, place('ferry', 'a1', '20:15', true))).toEqual(['guest-present ferry ana'])
  })

  test('a screening without minutes for a discussion holds none, whatever is said', () => {
    const items = [shown('ferry', { discussions: { wanted: 1, guestIds: ['ana'] } })]
    const problem = plainProblem({ screenings: [wanted('ferry')], items, guests: [ana] })
    expect(broken(problem, place('ferry', 'a1', '11:00', true))).toEqual(nothing)
  })
})

describe('among screenings of one item or film', () => {
  const times = [wanted('ferry.1'), wanted('ferry.2')]
  const press = wanted('ferry.3', { kind: 'press-and-industry' })

  test('a film is not shown twice at once, also in two items, and it is said once', () => {
    const items = [
      shown('ferry', { filmIds: ['one', 'two'] }),
      shown('harbour', { filmIds: ['two', 'one', 'three'] }),
    ]
    const problem = plainProblem({ screenings: two, items })
    expect(broken(problem, place('ferry', 'a1', '18:00'), place('harbour', 'b1', '19:30'))).toEqual(nothing)
    expect(broken(problem, place('harbour', 'b1', '19:25'), place('ferry', 'a1', '18:00'))).toEqual([
      'film-at-once ferry harbour',
    ])
  })

  test('its screenings are as far apart as it says', () => {
    const problem = plainProblem({ screenings: times, items: [shown('ferry', { apart: 300 })] })
    expect(broken(problem, place('ferry.1', 'a1', '10:00'), place('ferry.2', 'b1', '16:30'))).toEqual(nothing)
    expect(broken(problem, place('ferry.1', 'a1', '10:00'), place('ferry.2', 'b1', '16:25'))).toEqual([
      'apart ferry.1 ferry.2 5',
    ])
  })

  test('the premiere is over before another begins; the press does not count', () => {
    const problem = plainProblem({
      screenings: [wanted('ferry.1', { premiere: true }), wanted('ferry.2'), press],
    })
    const premiere = place('ferry.1', 'a1', '18:00')
    expect(broken(problem, premiere, place('ferry.2', 'b1', '19:30'))).toEqual(nothing)
    expect(broken(problem, premiere, place('ferry.2', 'b1', '16:30'))).toEqual(['premiere ferry.2 ferry.1'])
    expect(broken(problem, premiere, place('ferry.3', 'b1', '16:30'))).toEqual(nothing)
  })

  test('the press sees it before the first public screening, or after it', () => {
    const asking = (order: 'before' | 'after' | 'anywhere') =>
      plainProblem({ screenings: [...times, press], items: [shown('ferry', { press: order })] })
    const shows = [place('ferry.1', 'a1', '12:00'), place('ferry.2', 'a1', '16:00')]
    const early = place('ferry.3', 'b1', '10:30')
    const between = place('ferry.3', 'b1', '13:30')
    expect(broken(asking('before'), ...shows, early)).toEqual(nothing)
    expect(broken(asking('before'), ...shows, between)).toEqual(['press ferry.1 ferry.3'])
    expect(broken(asking('after'), ...shows, between)).toEqual(nothing)
    expect(broken(asking('after'), ...shows, early)).toEqual(['press ferry.3 ferry.1'])
    expect(broken(asking('anywhere'), ...shows, early)).toEqual(nothing)
    expect(broken(asking('after'), early)).toEqual(nothing)
  })
})

describe('between two that were named', () => {
  const paired = (relation: 'apart' | 'together' | 'before', minutes: number) =>
    plainProblem({
      screenings: two,
      pairs: [{ relation, screeningIds: ['ferry', 'harbour'], minutes }],
    })
  const ferry = place('ferry', 'a1', '14:00')

  test.each<[Parameters<typeof paired>, Placement, HardRule[]]>([
    [['apart', 60], place('harbour', 'b1', '16:30'), []],
    [['apart', 60], place('harbour', 'b1', '16:25'), ['pair']],
    [['apart', 60], place('harbour', 'b1', '11:30'), []],
    [['apart', 60], place('harbour', 'b1', '11:35'), ['pair']],
    [['before', 60], place('harbour', 'b1', '16:30'), []],
    [['before', 60], place('harbour', 'b1', '16:25'), ['pair']],
    [['before', 60], place('harbour', 'b1', '11:30'), ['pair']],
    [['together', 30], place('harbour', 'a1', '15:50'), []],
    [['together', 30], place('harbour', 'a1', '16:00'), []],
    [['together', 30], place('harbour', 'a1', '16:05'), ['pair']],
    [['together', 30], place('harbour', 'a2', '15:50'), ['pair']],
    [['together', 30], place('harbour', 'a1', '12:00'), ['pair']],
    [['together', 30], place('harbour', 'a1', '15:30'), ['screen']],
  ])('%j, second at %j', (pair, harbour, rules) => {
    const { violations } = judgeTimetable(paired(...pair), [ferry, harbour], evenWeights)
    expect(violations.map(it => it.rule)).toEqual(rules)
  })
})
