import type { Board } from '../solve/board/board.ts'
import { fits } from '../solve/board/fits.ts'
import { type Place, spanOf } from '../solve/board/place.ts'

/** Where everything stood before a repair. */
export class Homes {
  readonly #board: Board
  readonly #before: readonly Place[]
  /** By screening; undefined where it stood nowhere or may not stand there any more. */
  readonly #homes: (Place | undefined)[] = []

  constructor(board: Board, before: readonly Place[]) {
    this.#board = board
    this.#before = before
    for (const place of before) if (spanOf(board.compiled, place) >= 0) this.#homes[place.screening] = place
  }

  of(screening: number): Place | undefined {
    return this.#homes[screening]
  }

  holds(screening: number): boolean {
    return isSame(this.#board.placeOf(screening), this.of(screening))
  }

  /** Who stood before and does not stand there now. */
  away(): number[] {
    return this.#before.map(it => it.screening).filter(it => !this.holds(it))
  }

  /** Whoever finds its home free goes there. */
  fill(): void {
    const board = this.#board
    for (let again = true; again; ) {
      again = false
      for (const screening of this.away()) {
        const [now, home] = [board.placeOf(screening), this.of(screening)]
        if (!now || !home) continue
        board.lift(screening)
        again ||= fits(board, home)
        board.put(fits(board, home) ? home : now)
      }
    }
  }
}

function isSame(one: Place | undefined, other: Place | undefined): boolean {
  if (!one || !other) return false
  return one.screen === other.screen && one.start === other.start && one.held === other.held
}
