import fc from 'fast-check'
import { screeningKinds } from '#core/programme/screening.ts'
import type {
  ItemToShow,
  PairRule,
  Placement,
  PrintToShow,
  ScreeningToPlace,
  Span,
  TimetableProblem,
} from '../problem.ts'
import { dayParts } from '../problem.ts'
import { at, place, plainProblem, screen, shown, wanted } from './plain-problem.ts'

const guestIds = ['ana', 'bo']
const itemIds = ['ferry', 'gull', 'harbour']
const screenIds = ['a1', 'a2', 'b1']
const dates = ['2026-03-01', '2026-03-02']

/** A span of the trial days that begins on a quarter of an hour. */
const spans = (shortest: number, longest: number): fc.Arbitrary<Span> =>
  fc
    .record({
      day: fc.integer({ min: 1, max: 2 }),
      quarter: fc.integer({ min: 36, max: 90 }),
      fives: fc.integer({ min: shortest / 5, max: longest / 5 }),
    })
    .map(({ day, quarter, fives }) => {
      const from = at('00:00', day) + quarter * 15
      return { from, to: from + fives * 5 }
    })

/** Mostly nothing, so that a problem asks a few things and not all of them at once. */
const seldom = <Thing, Nothing>(things: fc.Arbitrary<Thing>, nothing: Nothing) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(nothing) }, { weight: 1, arbitrary: things })

const someOf = <Thing>(all: readonly Thing[]) => fc.subarray([...all], { minLength: 1 })

const screens = fc.tuple(
  ...screenIds.map(id =>
    fc
      .record({
        capacity: fc.constantFrom(null, 50, 120),
        formats: seldom(someOf(['DCP', '35mm']), [] as string[]),
        turnaround: fc.constantFrom(0, 10, 20),
        windows: fc.array(spans(60, 240), { minLength: 1, maxLength: 3 }),
      })
      .map(it => screen(id, it)),
  ),
)

const prints = (id: string): fc.Arbitrary<PrintToShow> =>
  fc
    .record({
      format: fc.constantFrom('DCP', '35mm'),
      windows: seldom(fc.array(spans(300, 900), { minLength: 1, maxLength: 2 }), [] as Span[]),
      keys: seldom(
        fc.array(
          fc
            .tuple(spans(300, 900), seldom(someOf(screenIds), null))
            .map(([span, on]) => ({ ...span, screenIds: on })),
          { minLength: 1, maxLength: 2 },
        ),
        [] as PrintToShow['keys'],
      ),
      moves: seldom(fc.constantFrom(0, 45), null),
    })
    .map(it => ({ id: `print of ${id}`, name: id, ...it }))

const items = fc.tuple(
  ...itemIds.map(id =>
    fc
      .record<Partial<ItemToShow>>({
        filmIds: someOf([`film of ${id}`, 'prologue']),
        sectionId: seldom(fc.constant('sea'), null),
        print: seldom(prints(id), null),
        discussions: fc.record({ wanted: fc.integer({ min: 0, max: 1 }), guestIds: fc.subarray(guestIds) }),
        apart: fc.constantFrom(0, 0, 60, 600),
        startsWithin: seldom(fc.constant({ from: at('12:00'), to: at('22:00') }), null),
        press: fc.constantFrom('anywhere', 'before', 'after'),
      })
      .map(it => shown(id, it)),
  ),
)

const screenings = fc
  .array(
    fc.record<Partial<ScreeningToPlace>>({
      itemId: fc.constantFrom(...itemIds),
      kind: fc.constantFrom(...screeningKinds, 'public', 'public'),
      introduction: fc.constantFrom(0, 5),
      minutes: fc.constantFrom(40, 55, 70),
      discussion: fc.constantFrom(0, 15),
      demand: fc.constantFrom(null, 20, 100),
      guestIds: seldom(someOf(guestIds), [] as string[]),
      premiere: seldom(fc.constant(true), false),
      gala: seldom(fc.constant(true), false),
      screenIds: seldom(someOf(screenIds), null),
      dates: seldom(someOf(dates), null),
      dayParts: seldom(someOf(dayParts), null),
      forbidden: seldom(
        spans(60, 300).map(it => [{ ...it, screenId: null }]),
        [] as ScreeningToPlace['forbidden'],
      ),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map(all =>
    all.map((asked, number) => {
      const premiered = all.slice(0, number).some(it => it.premiere && it.itemId === asked.itemId)
      const premiere = asked.premiere === true && !premiered && asked.kind === 'public'
      return wanted(`${asked.itemId}.${number}`, { ...asked, premiere })
    }),
  )

const guests = fc.tuple(
  ...guestIds.map(id =>
    seldom(fc.array(spans(300, 900), { minLength: 1, maxLength: 2 }), [] as Span[]).map(present => ({
      ...{ id, name: id, present },
    })),
  ),
)

function pairsOf(all: ScreeningToPlace[]): fc.Arbitrary<PairRule[]> {
  if (all.length < 2) return fc.constant([])
  const pair = fc.record({
    relation: fc.constantFrom('apart' as const, 'together' as const, 'before' as const),
    screeningIds: fc
      .shuffledSubarray(
        all.map(it => it.id),
        { minLength: 2, maxLength: 2 },
      )
      .map(it => it as [string, string]),
    minutes: fc.constantFrom(0, 30, 120),
  })
  return seldom(
    pair.map(it => [it]),
    [] as PairRule[],
  )
}

/** Somewhere, mostly in or near a window; each screening at most once. */
export function placementsIn({ screens, screenings }: TimetableProblem): fc.Arbitrary<Placement[]> {
  const hours = screens.flatMap(({ id, windows }) => windows.map(({ from }) => ({ id, from })))
  return fc
    .tuple(
      ...screenings.map(({ id }) =>
        fc
          .record({
            where: fc.constantFrom(...hours),
            fives: fc.integer({ min: -1, max: 30 }),
            discussion: fc.boolean(),
            stands: fc.integer({ min: 0, max: 5 }),
          })
          .map(({ where, fives, discussion, stands }) =>
            stands === 0 ? [] : [place(id, where.id, where.from + fives * 5, discussion)],
          ),
      ),
    )
    .map(it => it.flat())
}

/** Problems of up to five screenings that ask a few of all the things a problem can ask, without faults. */
export const smallProblems: fc.Arbitrary<TimetableProblem> = fc
  .record({ screens, items, screenings, guests })
  .chain(told => {
    const problem = plainProblem({ ...told, staffHours: 4 })
    return fc
      .record({
        pairs: pairsOf(problem.screenings),
        released: seldom(placementsIn(problem), [] as Placement[]),
        share: seldom(fc.constant(0.5), null),
      })
      .map(({ pairs, released, share }) => {
        const [one, other] = problem.items.map(it => it.id)
        const stated = share !== null && other !== undefined
        return {
          ...problem,
          pairs,
          released: released.map((it, number) => ({ ...it, sold: number * 10 })),
          affinities: stated ? [{ itemIds: [one!, other] as [string, string], share }] : [],
        }
      })
  })

export const smallTimetables = smallProblems.chain(problem =>
  placementsIn(problem).map(placements => ({ problem, placements })),
)
