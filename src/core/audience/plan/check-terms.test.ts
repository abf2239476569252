import { expect, test } from 'vitest'
import { whyNotTerms } from './check-terms.ts'
import { mostWishes, type PlanTerms } from './plan.ts'

const terms: PlanTerms = {
  wishes: [{ filmId: 'a', rating: 3 }],
  held: [],
  daysOff: [],
  arrives: null,
  leaves: null,
  pause: 15,
  mostADay: 4,
  meals: [{ from: 720, to: 840, minutes: 45 }],
}

test('terms that a person can mean are taken', () => {
  expect(whyNotTerms(terms)).toBeUndefined()
})

test.each<[string, Partial<PlanTerms>]>([
  [
    'wishes',
    { wishes: Array.from({ length: mostWishes + 1 }, (_, film) => ({ filmId: `${film}`, rating: 3 })) },
  ],
  ['wishes', { wishes: [...terms.wishes, ...terms.wishes] }],
  ['rating', { wishes: [{ filmId: 'a', rating: 6 as 5 }] }],
  ['pause', { pause: -1 }],
  ['pause', { pause: Number.NaN }],
  ['mostADay', { mostADay: 0 }],
  ['leaves', { arrives: 600, leaves: 600 }],
  ['meals', { meals: [{ from: 720, to: 740, minutes: 45 }] }],
  ['meals', { meals: [...terms.meals, { from: 800, to: 900, minutes: 30 }] }],
])('what nobody can mean is refused by the name of its field: %s', (field, change) => {
  expect(whyNotTerms({ ...terms, ...change })).toMatchObject({ refused: 'wrong-value', about: { field } })
})
