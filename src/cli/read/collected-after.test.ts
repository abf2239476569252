import { afterEach, expect, it, vi } from 'vitest'
import { collectedAfter } from './collected-after.ts'

afterEach(() => vi.unstubAllGlobals())

it('passes the films on as they are, every time, where nothing may be collected', () => {
  vi.stubGlobal('gc', undefined)
  const films = collectedAfter([1, 2, 3])
  expect([[...films], [...films]]).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ])
})

it('collects behind every eightieth film, before the next is read', () => {
  const done: string[] = []
  vi.stubGlobal('gc', () => done.push('collected'))
  function* reading() {
    for (let film = 1; film <= 161; film++) {
      if (film % 80 === 1) done.push(`film ${film}`)
      yield film
    }
  }
  expect([...collectedAfter(reading())]).toHaveLength(161)
  expect(done).toEqual(['film 1', 'collected', 'film 81', 'collected', 'film 161'])
})
