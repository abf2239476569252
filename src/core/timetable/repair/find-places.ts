import { BestSoFar } from '../solve/best-so-far.ts'
import type { Place } from '../solve/board/place.ts'
import { cheapestPlace } from '../solve/insert/cheapest-place.ts'
import { hardestLast } from '../solve/insert/hardest-last.ts'
import { Placing } from '../solve/insert/placing.ts'
import type { Search } from '../solve/search.ts'
import { makeRoomFor } from './make-room.ts'

/** Orders in which those without a place are tried where others had to move, and the most that may for one of them. */
const attempts = 3
const mostOthers = 5
/** Changes tried in each of those orders, for a festival of one screening: looking takes longer in a larger one. */
const effortOfAll = 40_000

/** Ejections in vain before it is enough. */
const patience = 80

interface Attempt {
  places: readonly (Place | undefined)[]
  movable: Set<number>
  standing: number
  /** Who found no free place. */
  stuck: readonly number[]
}

/** Everything that stands nowhere finds a place where it can, and few others move for it; says who that was. */
export function findPlaces(search: Search): readonly number[] {
  const { board, fixed } = search
  const before = board.allPlaces()
  const waiting = Array.from(fixed.keys()).filter(it => !board.placeOf(it))
  let order = hardestLast(board.compiled, waiting).reverse()
  let best: Attempt | undefined
  for (let tries = 0; tries < attempts; tries++) {
    board.layOut(before)
    const attempt = placeInOrder(search, order)
    if (!best || isBetter(attempt, best)) best = attempt
    if (attempt.stuck.length === 0) break
    order = [...attempt.stuck, ...search.chance.shuffle(order.filter(it => !attempt.stuck.includes(it)))]
  }
  board.layOut(best!.places)
  if (waiting.some(it => !board.placeOf(it))) placeAtAnyPrice(search)
  return waiting
}

/** Who still stands nowhere ejects others until all find a place, or as many as can. */
function placeAtAnyPrice(search: Search): void {
  const placing = new Placing(search, [], patience)
  const best = new BestSoFar(search.board)
  while (!placing.done) {
    placing.step()
    best.look()
  }
  best.restore()
}

function placeInOrder(search: Search, order: readonly number[]): Attempt {
  const { board } = search
  const movable = new Set(order)
  const stuck: number[] = []
  for (const screening of order) {
    const { place } = cheapestPlace(search, screening, Number.POSITIVE_INFINITY)
    if (place) board.put(place)
    else stuck.push(screening)
  }
  const effort = { left: effortOfAll / search.fixed.length }
  for (const screening of stuck) {
    for (let others = 0; others <= mostOthers; others++)
      if (makeRoomFor(search, screening, movable, others, effort)) break
  }
  return { places: board.allPlaces(), movable, standing: board.standing, stuck }
}

function isBetter(one: Attempt, other: Attempt): boolean {
  return (
    one.standing - other.standing > 0 ||
    (one.standing === other.standing && one.movable.size < other.movable.size)
  )
}
