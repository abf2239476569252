/** Lists of screenings in the order of their starts, each with room for so many. */
export class TimeLists {
  readonly size: Int32Array
  readonly #from: Int32Array
  readonly #all: Int32Array
  readonly #startOf: Int32Array

  /** `startOf` says when each screening starts; it must stay as it is while a screening is in a list. */
  constructor(rooms: ArrayLike<number>, startOf: Int32Array) {
    this.#startOf = startOf
    this.size = new Int32Array(rooms.length)
    this.#from = new Int32Array(rooms.length + 1)
    for (let list = 0; list < rooms.length; list++) this.#from[list + 1] = this.#from[list]! + rooms[list]!
    this.#all = new Int32Array(this.#from[rooms.length]!)
  }

  /** The screening at a position of a list. */
  at(list: number, position: number): number {
    return this.#all[this.#from[list]! + position]!
  }

  /** The position of the first that starts at this minute or later; the list's size if none does. */
  position(list: number, minute: number): number {
    const from = this.#from[list]!
    let low = 0
    let high = this.size[list]!
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#startOf[this.#all[from + middle]!]! < minute) low = middle + 1
      else high = middle
    }
    return low
  }

  add(list: number, screening: number): void {
    const from = this.#from[list]!
    let at = from + this.size[list]!++
    const start = this.#startOf[screening]!
    for (; at > from && this.#startOf[this.#all[at - 1]!]! > start; at--) this.#all[at] = this.#all[at - 1]!
    this.#all[at] = screening
  }

  remove(list: number, screening: number): void {
    const from = this.#from[list]!
    const last = from + --this.size[list]!
    let at = from + this.position(list, this.#startOf[screening]!)
    while (this.#all[at] !== screening) at++
    for (; at < last; at++) this.#all[at] = this.#all[at + 1]!
  }
}
