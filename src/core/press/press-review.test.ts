import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pressKinds } from '../film/film.ts'
import { type Coverage, pressReview } from './press-review.ts'

const article = (change: Partial<Coverage>): Coverage => ({
  ...{
    id: 'a',
    filmId: 'salt',
    filmTitle: 'Salt Roads',
    kind: 'review',
    title: 'On Salt',
    outlet: 'The Lantern',
  },
  ...{ author: '', language: 'en', url: '', appearedOn: null, stars: [], quotes: [] },
  ...change,
})
const day = (text: string) => Temporal.PlainDate.from(text)

test('articles stand by day, those without one last, and outlets by how much they wrote', () => {
  const review = pressReview(
    [
      article({ id: 'undated', outlet: 'Gaceta', kind: 'news' }),
      article({ id: 'late', appearedOn: day('2026-08-05') }),
      article({ id: 'early', appearedOn: day('2026-08-01'), language: 'es' }),
    ],
    {},
  )
  expect(review.days.map(each => [each.day?.toString() ?? null, each.articles.map(({ id }) => id)])).toEqual([
    ['2026-08-01', ['early']],
    ['2026-08-05', ['late']],
    [null, ['undated']],
  ])
  expect(review.outlets).toEqual([
    { outlet: 'The Lantern', count: 2 },
    { outlet: 'Gaceta', count: 1 },
  ])
  expect(review.choices.languages).toEqual(['en', 'es'])
})

test('every article that is meant is counted once by day, by outlet and by kind', () => {
  const articles = fc.array(
    fc.record({
      kind: fc.constantFrom(...pressKinds),
      outlet: fc.constantFrom('', 'Gaceta', 'The Lantern'),
      language: fc.constantFrom('en', 'es'),
      filmId: fc.constantFrom('salt', 'rain'),
      appearedOn: fc.constantFrom(null, day('2026-08-01'), day('2026-08-02')),
    }),
  )
  const wish = fc.record(
    { kind: fc.constantFrom(...pressKinds), outlet: fc.constant('Gaceta'), filmId: fc.constant('salt') },
    { requiredKeys: [] },
  )
  const sum = (counts: number[]) => counts.reduce((one, other) => one + other, 0)
  fc.assert(
    fc.property(articles, wish, (drawn, wished) => {
      const all = drawn.map((each, place) => article({ ...each, id: String(place) }))
      const { count, days, outlets, kinds } = pressReview(all, wished)
      expect(count).toBe(
        all.filter(each => Object.entries(wished).every(([key, value]) => each[key as 'kind'] === value))
          .length,
      )
      expect(sum(days.map(each => each.articles.length))).toBe(count)
      expect(sum(outlets.map(each => each.count))).toBe(count)
      expect(sum(kinds.map(each => each.count))).toBe(count)
    }),
  )
})
