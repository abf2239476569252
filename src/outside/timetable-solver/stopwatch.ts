/** Counts the milliseconds at work, pauses left out. Runs from the beginning. */
export class Stopwatch {
  readonly #now: () => number
  #before = 0
  #since: number | undefined

  constructor(now: () => number) {
    this.#now = now
    this.#since = now()
  }

  get milliseconds(): number {
    return this.#before + (this.#since === undefined ? 0 : this.#now() - this.#since)
  }

  get paused(): boolean {
    return this.#since === undefined
  }

  pause(): void {
    this.#before = this.milliseconds
    this.#since = undefined
  }

  resume(): void {
    this.#since ??= this.#now()
  }
}
