import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editedWishes, withScreenings } from './edit-wishes.ts'
import { type Wish, whyNotWishes } from './wish-list.ts'

const party = [{ kind: 'public' as const, priceId: 'full', quantity: 1 }]
const ids = ['a', 'b', 'c', 'd', 'e']
const ranks = ({ alternatives }: Wish) =>
  alternatives.map(each => `${each.screeningId}${each.rank}`).join(' ')

const place = fc.nat(4)
const anyEdit = fc.oneof(
  fc.record({ edit: fc.constantFrom('up' as const, 'down' as const, 'remove' as const), wish: place }),
  fc.record({
    edit: fc.constantFrom('up' as const, 'as-welcome' as const, 'only-else' as const, 'remove' as const),
    wish: place,
    alternative: place,
  }),
  fc.record({ add: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }), elseOf: fc.option(place) }),
)

test('whatever buttons are pressed, a list stays one that can be kept', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 20 }), edits => {
      let wishes: Wish[] = []
      for (const one of edits) {
        wishes =
          'add' in one
            ? withScreenings(wishes, { screeningIds: one.add, party }, one.elseOf)
            : editedWishes(wishes, one)
        expect(whyNotWishes(wishes)).toBe(undefined)
      }
    }),
  )
})

test('alternatives change over, join and part', () => {
  const [wish] = withScreenings(
    withScreenings([], { screeningIds: ['a', 'b'], party }, null),
    {
      screeningIds: ['c', 'a'],
      party,
    },
    0,
  )
  expect(ranks(wish!)).toBe('a1 b1 c2')
  const edit = (edit: 'up' | 'as-welcome' | 'only-else' | 'remove', alternative: number) =>
    ranks(editedWishes([wish!], { edit, wish: 0, alternative })[0]!)
  expect(edit('up', 2)).toBe('a1 c1 b2')
  expect(edit('as-welcome', 2)).toBe('a1 b1 c1')
  expect(edit('only-else', 1)).toBe('a1 b2 c3')
  expect(edit('remove', 2)).toBe('a1 b1')
})

test('wishes change places, and the last alternative takes its wish along', () => {
  const list = ['a', 'b'].flatMap(id => withScreenings([], { screeningIds: [id], party }, null))
  expect(editedWishes(list, { edit: 'down', wish: 0 }).map(ranks)).toEqual(['b1', 'a1'])
  expect(editedWishes(list, { edit: 'up', wish: 0 }).map(ranks)).toEqual(['a1', 'b1'])
  expect(editedWishes(list, { edit: 'remove', wish: 0, alternative: 0 }).map(ranks)).toEqual(['b1'])
})
