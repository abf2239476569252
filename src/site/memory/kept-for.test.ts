import { expect, test } from 'vitest'
import { keptFor } from './kept-for.ts'

test('one question serves everybody until its answer has grown old', async () => {
  let time = 0
  let asked = 0
  const answer = keptFor(
    100,
    async key => `${key}${++asked}`,
    () => time,
  )
  expect(await Promise.all([answer('a'), answer('a'), answer('b')])).toEqual(['a1', 'a1', 'b2'])
  time = 99
  expect(await answer('a')).toBe('a1')
  time = 100
  expect(await answer('a')).toBe('a3')
})

test('a question that failed is asked again', async () => {
  let asked = 0
  const answer = keptFor(1000, async () => {
    asked++
    if (asked === 1) throw new Error('the database is away')
    return asked
  })
  await expect(answer('a')).rejects.toThrow('away')
  expect(await answer('a')).toBe(2)
})
