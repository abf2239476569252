/** Things of a problem by their place in its lists. */
export function numbersOf(things: readonly { id: string }[]): Map<string, number> {
  return new Map(things.map(({ id }, index) => [id, index]))
}

/** A place for each name in the order in which it is first asked for. */
export class Names {
  readonly #numbers = new Map<string, number>()

  numberOf(...parts: (string | number | null)[]): number {
    const name = JSON.stringify(parts)
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.#numbers.size)
    return this.#numbers.size - 1
  }

  get size(): number {
    return this.#numbers.size
  }
}

/** Lists of numbers laid one after the other: list `n` is `all` from `from[n]` up to `from[n + 1]`. */
export interface Lists {
  from: Int32Array
  all: Int32Array
}

export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const from = new Int32Array(lists.length + 1)
  for (const [index, list] of lists.entries()) from[index + 1] = from[index]! + list.length
  const all = new Int32Array(from[lists.length]!)
  for (const [index, list] of lists.entries()) all.set(list, from[index])
  return { from, all }
}
