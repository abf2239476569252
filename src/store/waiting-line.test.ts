import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type WaitingLine, waitingLine } from './waiting-line.ts'

interface Wish {
  key: string
  size: number
  breaks: boolean
  subject?: string | undefined
}

function served(change: Partial<WaitingLine<Wish, Wish>> = {}) {
  const groups: Wish[][] = []
  const ask = waitingLine<Wish, Wish>({
    lanes: 2,
    most: 8,
    sizeOf: wish => wish.size,
    keysOf: wish => [wish.key],
    apart: { subjectOf: wish => wish.subject, few: 2 },
    async serve(group) {
      groups.push([...group])
      if (group.some(wish => wish.breaks)) throw new Error('broken')
      return group
    },
    mayRepeat: () => true,
    ...change,
  })
  return { ask, groups }
}

const wish = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  size: fc.integer({ min: 1, max: 10 }),
  breaks: fc.boolean(),
  subject: fc.constantFrom(undefined, 'a', 'b', 'c'),
})

test('everybody gets their own answer, whoever breaks gets the error, and no group is too large or has a key twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { maxLength: 40 }), async wishes => {
      const { ask, groups } = served()
      const answers = await Promise.allSettled(wishes.map(ask))
      for (const [index, answer] of answers.entries()) {
        if (wishes[index]!.breaks) expect(answer.status).toBe('rejected')
        else expect(answer).toEqual({ status: 'fulfilled', value: wishes[index] })
      }
      for (const group of groups) {
        expect(new Set(group.map(each => each.key)).size).toBe(group.length)
        const size = group.reduce((total, each) => total + each.size, 0)
        expect(group.length === 1 || size <= 8).toBe(true)
      }
    }),
  )
})

test('few are served in the order in which they came, whatever they are about', async () => {
  const { ask, groups } = served({ apart: { subjectOf: ({ subject }) => subject, few: 3 } })
  await Promise.all(['b', 'a', 'c'].map(key => ask({ key, size: 1, breaks: false, subject: key })))
  expect(groups.map(group => group.map(each => each.key))).toEqual([['b', 'a', 'c']])
})

test('while lanes are busy, what is about the same waits for the same lane', async () => {
  const groups: string[][] = []
  const end = new Map<string, () => void>()
  const { ask } = served({
    apart: { subjectOf: ({ key }) => key[0], few: 2 },
    async serve(group) {
      groups.push(group.map(each => each.key))
      await new Promise<void>(resolve => end.set(group[0]!.key, resolve))
      return group
    },
  })
  const asked = (key: string) => ask({ key, size: 1, breaks: false })
  const nextTurn = () => new Promise(setImmediate)
  const answers = [asked('a1')]
  await nextTurn()
  answers.push(asked('b1'))
  await nextTurn()
  answers.push(asked('a2'), asked('b2'), asked('a3'))
  for (const first of ['a1', 'b1', 'a2', 'b2']) {
    end.get(first)!()
    await nextTurn()
  }
  await Promise.all(answers)
  expect(groups).toEqual([['a1'], ['b1'], ['a2', 'a3'], ['b2']])
})

test('what came in together goes together, and a group that may not be repeated fails as one', async () => {
  const { ask, groups } = served({ mayRepeat: () => false })
  const wishes = ['a', 'b', 'c'].map(key => ({ key, size: 1, breaks: key === 'b' }))
  const answers = await Promise.allSettled(wishes.map(ask))
  expect(groups).toEqual([wishes])
  expect(answers.map(answer => answer.status)).toEqual(['rejected', 'rejected', 'rejected'])
})
