import type { Place } from '../solve/board/place.ts'
import { inTheWay } from '../solve/insert/in-the-way.ts'
import { waysIn } from '../solve/insert/ways-in.ts'
import { type Change, makeChange, type Search } from '../solve/search.ts'
import type { Homes } from './homes.ts'

/** Ejections in all, for a festival of one screening: looking for one takes longer in a larger one. */
const ejectionsOfAll = 24_000
/** Those for each screening that is placed anew, before it is given up. */
const ejectionsEach = 4
const mostPlacedAnew = 5
const mostBroughtHome = 2
/** Changes tried to get one in, the cheapest first. */
const tried = 10

/** What it weighs that one leaves its home, or another place; and each ejection that it has caused before. */
const home = 1
const elsewhere = 0.2
const trouble = 0.3
/** What coming home takes off. */
const homecoming = 0.5
const blur = 0.1

/**
 * Takes some of those that moved off the board, brings others home, and places all anew by ejections: whoever costs the
 * fewest their home leaves. Keeps that where no more stand elsewhere than before, until only the `displaced` do or it has
 * tried enough.
 */
export function fewestMoved(search: Search, homes: Homes, displaced: number): void {
  const { board, chance, fixed } = search
  let left = ejectionsOfAll / fixed.length
  let kept = board.allPlaces()
  let least = homes.away().length
  let best = { places: kept, least, cost: board.cost }
  while (left > 0 && least > displaced) {
    const waiting = new Set(takenOff(search, homes))
    const troubles = new Float64Array(fixed.length)
    for (let most = ejectionsEach * (waiting.size + 1); waiting.size > 0 && most > 0; most--, left--)
      eject(search, homes, waiting, troubles, chance.below(waiting.size))
    homes.fill()
    const moved = homes.away().length
    if (waiting.size === 0 && moved <= least) {
      least = moved
      kept = board.allPlaces()
      if (least < best.least || board.cost < best.cost) best = { places: kept, least, cost: board.cost }
    } else board.layOut(kept)
    left--
  }
  board.layOut(best.places)
}

/** Some of those that are away, and those in the way of some of them that are put home, leave the board. */
function takenOff({ board, chance }: Search, homes: Homes): number[] {
  const away = chance.shuffle(homes.away().filter(it => board.placeOf(it)))
  const off = away.slice(0, 1 + chance.below(mostPlacedAnew))
  for (const it of off) board.lift(it)
  const homewards = off.slice(0, chance.below(mostBroughtHome + 1))
  for (const it of homewards) {
    const place = homes.of(it)
    const leaving = place && inTheWay(board, place)
    if (!leaving) continue
    for (const other of leaving) board.lift(other)
    off.push(...leaving)
    board.put(place)
  }
  homes.fill()
  return off.filter(it => !board.placeOf(it))
}

/** Puts one of those waiting where it weighs least, and whoever must leave waits. */
function eject(search: Search, homes: Homes, waiting: Set<number>, troubles: Float64Array, at: number): void {
  const { board, chance } = search
  const screening = [...waiting][at]!
  const weightOf = ({ leaves = [], places }: Change) => {
    let weight = chance.next() * blur
    for (const it of leaves) weight += (homes.holds(it) ? home : elsewhere) + troubles[it]!
    for (const place of places) if (homes.holds(place.screening)) weight += home
    return places[0] === homes.of(screening) ? weight - homecoming : weight
  }
  const changes = [
    ...waysIn(search, screening, Number.POSITIVE_INFINITY).changes,
    ...wayHome(search, homes.of(screening)),
  ]
    .map(change => ({ change, weight: weightOf(change) }))
    .sort((one, other) => one.weight - other.weight)
  troubles[screening]! += trouble
  const made = changes
    .slice(0, tried)
    .find(({ change }) => makeChange(search, change, Number.POSITIVE_INFINITY))
  if (!made) return
  waiting.delete(screening)
  for (const it of made.change.leaves!) if (!board.placeOf(it)) waiting.add(it)
}

function wayHome({ board }: Search, place: Place | undefined): Change[] {
  const leaves = place && inTheWay(board, place)
  return leaves ? [{ leaves, places: [place] }] : []
}
