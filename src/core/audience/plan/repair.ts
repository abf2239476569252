import { bestWay, type Ways } from './best-way.ts'
import { type Question, worthOf } from './question.ts'

/** Makes answers out of ways that see films twice. */
export interface Repair {
  question: Question
  worth: Float64Array
  /** By station: how many of its films are seen. */
  closed: Uint8Array
  used: Uint8Array
  way: number[]
}

export function openRepair(question: Question): Repair {
  return {
    question,
    worth: worthOf(question),
    closed: new Uint8Array(question.stations.length),
    used: new Uint8Array(question.points.length),
    way: [],
  }
}

/**
 * An answer from ways: of a film seen twice the first stays; then each span, or only those that lost something, takes the
 * best way beside what the others see.
 *
 * @param rooms to search in
 * @returns its points; its stations in `answer`
 */
export function repair(
  { question, worth, closed, used, way }: Repair,
  ways: readonly (readonly number[])[],
  rooms: readonly Ways[],
  every: boolean,
  answer: number[][],
): number {
  const { stations, spans, ofFilm } = question
  used.fill(0)
  closed.fill(0)
  const lacking: number[] = []
  for (let index = 0; index < spans.length; index++) {
    const kept = answer[index]!
    kept.length = 0
    keepNew(ways[index]!, kept)
    if (every || kept.length < ways[index]!.length) lacking.push(index)
  }
  for (const index of lacking) {
    for (const station of answer[index]!) see(station, -1)
    bestWay(spans[index]!, rooms[index]!, worth, closed, way)
    answer[index]!.length = 0
    keepNew(way, answer[index]!)
  }
  let points = 0
  for (const part of answer) for (const station of part) points += worth[station]!
  return points

  /** One way may see a film twice, too. */
  function keepNew(from: readonly number[], kept: number[]): void {
    for (const station of from) {
      if (stations[station]!.films.some(film => used[film])) continue
      kept.push(station)
      see(station, 1)
    }
  }

  function see(station: number, by: 1 | -1): void {
    for (const film of stations[station]!.films) {
      used[film]! += by
      for (const other of ofFilm[film]!) closed[other]! += by
    }
  }
}
