import type { TokenHolder } from '#acts/ports/house-accounts.ts'

interface Seen {
  holder: TokenHolder
  seenAt: Temporal.Instant
}

/** Milliseconds: so long may a key that another process took back still be used here (docs/rules/roles.md#tokens). */
const countsFor = 250
/** After so many, whoever asks next looks it up again; the others need not wait for it. */
const renewedAfter = 125

const mostRemembered = 1000

/** Who holds the keys of the last moment: programs send the same few with thousands of requests a second. */
export class HoldersMemory {
  readonly #seen = new Map<string, Seen & { isAskedAgain: boolean }>()
  #forgotten = 0

  /** Grows whenever all is forgotten: what was read before must not be kept after. */
  get forgotten(): number {
    return this.#forgotten
  }

  get(key: string, now: Temporal.Instant): TokenHolder | undefined {
    const seen = this.#seen.get(key)
    if (!seen) return undefined
    const age = now.epochMilliseconds - seen.seenAt.epochMilliseconds
    if (age < 0 || age >= countsFor) return undefined
    if (age < renewedAfter || seen.isAskedAgain) return seen.holder
    seen.isAskedAgain = true
    return undefined
  }

  /** @param since what `forgotten` was before it was looked up */
  keep(key: string, seen: Seen, since: number): void {
    if (since !== this.#forgotten) return
    if (this.#seen.size >= mostRemembered) this.#seen.clear()
    this.#seen.set(key, { ...seen, isAskedAgain: false })
  }

  forget(): void {
    this.#forgotten += 1
    this.#seen.clear()
  }
}
