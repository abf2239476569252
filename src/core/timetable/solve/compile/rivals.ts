import type { ScreeningToPlace, TimetableProblem } from '../../problem.ts'
import { numbersOf } from './numbers.ts'

/** Minutes that no two can have between them: that order is not allowed. */
export const never = 1_000_000_000
/** Minutes that any two have between them: nothing is asked of that order. */
export const free = -never

/**
 * The hard rules between two screenings: film-at-once, apart, premiere, press (before), print, guest and pair. The rivals
 * of screening `s` are from `from[s]` up to `from[s + 1]`. For each: the minutes that must lie between the two if `s` is
 * earlier (`leads`) or later (`follows`), in one venue (`Here`) or two (`Away`); one of the two orders must be kept.
 */
export interface Rivals {
  from: Int32Array
  other: Int32Array
  leadsHere: Int32Array
  leadsAway: Int32Array
  followsHere: Int32Array
  followsAway: Int32Array
  /** Bit `held + 2 × other's held`: whether a guest attends both then and needs the travel minutes. */
  guest: Uint8Array
  /** The other must come after it (or before it) on the same screen within so many minutes; −1 = need not. */
  followedWithin: Int32Array
  followsWithin: Int32Array
}

interface Rival {
  leadsHere: number
  leadsAway: number
  followsHere: number
  followsAway: number
  guest: number
  followedWithin: number
  followsWithin: number
}

export function rivalsOf(problem: TimetableProblem): Rivals {
  const rivals = problem.screenings.map(() => new Map<number, Rival>())
  const between = (one: number, other: number) => rivalOf(rivals[one]!, other)

  /** What must lie between them if the first is the earlier one. */
  const ask = (one: number, other: number, here: number, away: number) => {
    const there = between(one, other)
    there.leadsHere = Math.max(there.leadsHere, here)
    there.leadsAway = Math.max(there.leadsAway, away)
    const back = between(other, one)
    back.followsHere = Math.max(back.followsHere, here)
    back.followsAway = Math.max(back.followsAway, away)
  }
  const askEitherWay = (one: number, other: number, minutes: number) => {
    ask(one, other, minutes, minutes)
    ask(other, one, minutes, minutes)
  }
  const askOrder = (earlier: number, later: number, minutes: number) => {
    ask(earlier, later, minutes, minutes)
    ask(later, earlier, never, never)
  }

  const items = new Map(problem.items.map(item => [item.id, item]))
  const { screenings } = problem
  const itemOf = (screening: number) => items.get(screenings[screening]!.itemId)!

  for (const group of groups(screenings, it => itemOf(it).filmIds)) eachTwo(group, askEitherWay, 0)
  for (const group of groups(screenings, it => [itemOf(it).id])) {
    const { apart, press } = itemOf(group[0]!)
    eachTwo(group, askEitherWay, apart)
    const isPress = (it: number) => screenings[it]!.kind === 'press-and-industry'
    const shown = group.filter(it => !isPress(it))
    for (const premiere of group.filter(it => screenings[it]!.premiere)) {
      for (const other of shown) if (other !== premiere) askOrder(premiere, other, 0)
    }
    if (press === 'before') {
      for (const early of group.filter(isPress)) for (const late of shown) askOrder(early, late, 0)
    }
  }
  const ofOneCopy = (it: number) => {
    const { print } = itemOf(it)
    return print && print.moves !== null ? [print.id] : []
  }
  for (const group of groups(screenings, ofOneCopy)) {
    for (const one of group) {
      for (const other of group) if (one !== other) ask(one, other, 0, itemOf(one).print!.moves!)
    }
  }
  const always = (it: number) => screenings[it]!.guestIds
  const ifHeld = (it: number) => (screenings[it]!.discussion > 0 ? itemOf(it).discussions.guestIds : [])
  for (const group of groups(screenings, it => [...always(it), ...ifHeld(it)])) {
    for (const one of group) {
      for (const other of group) {
        if (one !== other) between(one, other)
      }
    }
  }
  for (const [one, own] of rivals.entries()) {
    for (const [other, rival] of own) {
      for (const held of [0, 1])
        for (const otherHeld of [0, 1]) {
          const mine = held ? [...always(one), ...ifHeld(one)] : always(one)
          const theirs = otherHeld ? [...always(other), ...ifHeld(other)] : always(other)
          if (mine.some(guest => theirs.includes(guest))) rival.guest |= 1 << (held + 2 * otherHeld)
        }
    }
  }
  const numbers = numbersOf(screenings)
  for (const { relation, screeningIds, minutes } of problem.pairs) {
    const [one, other] = [numbers.get(screeningIds[0])!, numbers.get(screeningIds[1])!]
    if (relation === 'apart') askEitherWay(one, other, minutes)
    else if (relation === 'before') askOrder(one, other, minutes)
    else {
      askOrder(one, other, 0)
      const within = (known: number) => (known < 0 ? minutes : Math.min(known, minutes))
      between(one, other).followedWithin = within(between(one, other).followedWithin)
      between(other, one).followsWithin = within(between(other, one).followsWithin)
    }
  }
  return laidOut(rivals)
}

function rivalOf(own: Map<number, Rival>, other: number): Rival {
  const known = own.get(other)
  if (known) return known
  const rival = {
    leadsHere: free,
    leadsAway: free,
    followsHere: free,
    followsAway: free,
    guest: 0,
    followedWithin: -1,
    followsWithin: -1,
  }
  own.set(other, rival)
  return rival
}

function groups(screenings: readonly ScreeningToPlace[], namesOf: (it: number) => string[]): number[][] {
  const byName = new Map<string, number[]>()
  for (const index of screenings.keys()) {
    for (const name of new Set(namesOf(index))) {
      const group = byName.get(name)
      if (group) group.push(index)
      else byName.set(name, [index])
    }
  }
  return [...byName.values()]
}

function eachTwo(
  group: readonly number[],
  ask: (one: number, other: number, minutes: number) => void,
  minutes: number,
): void {
  for (const [at, one] of group.entries()) for (const other of group.slice(at + 1)) ask(one, other, minutes)
}

function laidOut(rivals: readonly Map<number, Rival>[]): Rivals {
  const from = new Int32Array(rivals.length + 1)
  for (const [index, own] of rivals.entries()) from[index + 1] = from[index]! + own.size
  const all = rivals.flatMap(own => [...own])
  const column = (minutes: (rival: Rival) => number) => Int32Array.from(all, ([, rival]) => minutes(rival))
  return {
    from,
    other: Int32Array.from(all, ([other]) => other),
    leadsHere: column(it => it.leadsHere),
    leadsAway: column(it => it.leadsAway),
    followsHere: column(it => it.followsHere),
    followsAway: column(it => it.followsAway),
    guest: Uint8Array.from(all, ([, rival]) => rival.guest),
    followedWithin: column(it => it.followedWithin),
    followsWithin: column(it => it.followsWithin),
  }
}
