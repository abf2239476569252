import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noUploads, type UploadNews, uploadsAfter } from './uploads.ts'

const file = (id: string) => ({ id, name: `${id}.txt`, size: 1 })
const received = { documentId: 'd', filmIds: [], alreadyThere: false } as never

test('clearing keeps what is still on its way, whatever came before', () => {
  const id = fc.constantFrom('a', 'b', 'c')
  const news: fc.Arbitrary<UploadNews> = fc.oneof(
    id.map(id => ({ what: 'sent' as const, id, part: 0.5 })),
    id.map(id => ({ what: 'read' as const, id, received })),
    id.map(id => ({ what: 'refused' as const, id, why: 'no' })),
  )
  fc.assert(
    fc.property(fc.array(news), all => {
      const added = uploadsAfter(noUploads, { what: 'added', files: ['a', 'b', 'c'].map(file) })
      const before = all.reduce(uploadsAfter, added)
      const after = uploadsAfter(before, { what: 'cleared' })
      expect(after).toEqual(before.filter(({ state }) => state === 'waiting' || state === 'sending'))
      expect(before).toHaveLength(3)
    }),
  )
})

test('a file that is read is whole, and says what the house answered', () => {
  const added = uploadsAfter(noUploads, { what: 'added', files: [file('a')] })
  expect(uploadsAfter(added, { what: 'read', id: 'a', received })).toEqual([
    { ...file('a'), state: 'read', part: 1, received },
  ])
})
