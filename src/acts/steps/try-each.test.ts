import { expect, test } from 'vitest'
import { throwAll, tryEach } from './try-each.ts'

test('what throws holds up nothing after it, and is told once everything is done', async () => {
  const done: number[] = []
  const faults = await tryEach([1, 2, 3], async one => {
    if (one === 2) throw new Error('two')
    done.push(one)
  })
  expect(done).toEqual([1, 3])
  expect(() => throwAll(faults)).toThrow('1 could not be done')
  expect(() => throwAll([])).not.toThrow()
})
