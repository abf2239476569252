import { describe, expect, it } from 'vitest'
import type { ReadEntry } from '#core/film/claim.ts'
import { packedFilms } from './packed-films.ts'

describe('packed films', () => {
  const film = (number: number): ReadEntry => ({
    start: number,
    end: number + 1,
    facts: { title: `L’été ${number}`, minutes: 90 },
    claims: [
      {
        field: 'title',
        value: `L’été ${number}`,
        quote: `L’été ${number}`,
        start: number,
        end: number + 1,
        rule: 'title-line',
      },
    ],
  })
  const all = Array.from({ length: 47 }, (_, number) => film(number))

  /** The films, and how many times they were read. */
  function counted(): { films: Iterable<ReadEntry>; times: () => number } {
    let times = 0
    const films = {
      *[Symbol.iterator]() {
        times++
        yield* all
      },
    }
    return { films: packedFilms(films), times: () => times }
  }

  it('are the same the second time, and read once', () => {
    const { films, times } = counted()
    expect([...films]).toEqual(all)
    expect([...films]).toEqual(all)
    expect(times()).toBe(1)
  })

  it('are read again where somebody stopped before the last', () => {
    const { films, times } = counted()
    for (const it of films) if (it.start === 30) break
    expect([...films]).toEqual(all)
    expect(times()).toBe(2)
  })
})
