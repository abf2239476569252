import type { Compiled } from '../compile/compiled.ts'
import type { Move, Search } from '../search.ts'
import { changeScreen } from './change-screen.ts'
import { regroup } from './regroup.ts'
import { relocate } from './relocate.ts'
import { reorderDay } from './reorder-day.ts'
import { shift } from './shift.ts'
import { squeezeIn } from './squeeze-in.ts'
import { swap } from './swap.ts'
import { swapScreens } from './swap-screens.ts'
import { swapWide } from './swap-wide.ts'
import { takeOver } from './take-over.ts'
import { toggleDiscussion } from './toggle-discussion.ts'

/** A move with its share of all that are tried. */
export interface WeightedMove {
  move: Move
  /** The sum of the shares up to and with this one. */
  upTo: number
}

/** The moves of the field, by how often they are worth trying in this problem. */
export function movesFor({ problem, screens }: Compiled): WeightedMove[] {
  const discussions = problem.screenings.some(it => it.discussion > 0)
  const shares: [Move, number][] = [
    [relocate, 30],
    [shift, 20],
    [changeScreen, screens > 1 ? 12 : 0],
    [swap, 25],
    [swapWide, 8],
    [swapScreens, screens > 1 ? 16 : 0],
    [reorderDay, 8],
    [regroup, 0.05],
    [squeezeIn, 10],
    [takeOver, 2],
    [toggleDiscussion, discussions ? 3 : 0],
  ]
  let upTo = 0
  return shares
    .filter(([, share]) => share > 0)
    .map(([move, share]) => {
      upTo += share
      return { move, upTo }
    })
}

export function anyMove(moves: readonly WeightedMove[], { chance }: Search): Move {
  const dice = chance.next() * moves.at(-1)!.upTo
  return moves.find(({ upTo }) => dice < upTo)!.move
}
