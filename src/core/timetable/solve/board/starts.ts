import type { Board } from './board.ts'

const grid = 5

/** The starts that the neighbours on a screen leave within one span of `compiled.places`. */
export interface Gap {
  first: number
  last: number
}

/**
 * The gap in which a screening could start nearest to `wanted`, with itself and `leaving` taken off the screen; undefined
 * where the neighbours leave no room for it around that minute.
 */
export function gapAt(
  board: Board,
  screening: number,
  held: number,
  span: number,
  wanted: number,
  leaving = -1,
): Gap | undefined {
  const { compiled, onScreen, startOf, endOf } = board
  const { places, turnaround, length } = compiled
  const screen = places.screen[span]!
  const size = onScreen.size[screen]!
  const stays = (position: number) => {
    const other = onScreen.at(screen, position)
    return other !== screening && other !== leaving
  }
  let after = onScreen.position(screen, wanted)
  let before = after - 1
  while (after < size && !stays(after)) after++
  while (before >= 0 && !stays(before)) before--
  let first = places.first[span]!
  let last = places.last[span]!
  if (before >= 0) first = Math.max(first, endOf[onScreen.at(screen, before)]! + turnaround[screen]!)
  if (after < size) {
    const latest = startOf[onScreen.at(screen, after)]! - turnaround[screen]! - length[screening * 2 + held]!
    last = Math.min(last, latest)
  }
  return first <= last ? { first, last } : undefined
}

/**
 * The start in the gap nearest to `wanted` whose clock is a multiple of `step` minutes, or of the grid where the gap has
 * none; undefined where it has none of these either. A gap of one minute (a pin) is taken as it stands.
 */
export function nearestStart(
  { compiled }: Board,
  { first, last }: Gap,
  wanted: number,
  step: number,
): number | undefined {
  if (first === last) return first
  const { days, dayAt } = compiled.calendar
  const { midnight } = days[dayAt(first)]!
  const within = Math.min(last, Math.max(first, wanted)) - midnight
  for (const minutes of step === grid ? [grid] : [step, grid]) {
    const start = Math.round(within / minutes) * minutes + midnight
    if (start >= first && start <= last) return start
    if (start < first && start + minutes <= last) return start + minutes
    if (start > last && start - minutes >= first) return start - minutes
  }
  return undefined
}

/** Starts worth trying within a span: the first and last of every gap and the half hours between. */
export function startsWithin(board: Board, screening: number, held: number, span: number): number[] {
  const { compiled, onScreen, endOf } = board
  const { places } = compiled
  const screen = places.screen[span]!
  const starts: number[] = []
  const [first, last] = [places.first[span]!, places.last[span]!]
  let wanted = first
  while (wanted <= last) {
    const gap = gapAt(board, screening, held, span, wanted)
    if (gap) addStarts(board, gap, starts)
    const next = onScreen.position(screen, wanted)
    if (next >= onScreen.size[screen]!) break
    wanted = Math.max(wanted + 1, endOf[onScreen.at(screen, next)]!)
  }
  return starts
}

function addStarts(board: Board, gap: Gap, starts: number[]): void {
  const earliest = nearestStart(board, gap, gap.first, grid)
  if (earliest === undefined) return
  starts.push(earliest)
  const latest = nearestStart(board, gap, gap.last, grid)!
  const { days, dayAt } = board.compiled.calendar
  const { midnight } = days[dayAt(gap.first)]!
  for (let at = Math.ceil((earliest + 1 - midnight) / 30) * 30 + midnight; at < latest; at += 30)
    starts.push(at)
  if (latest > earliest) starts.push(latest)
}
