/** How requests that wait together are served. */
export interface WaitingLine<Request, Answer> {
  /** Groups under way at the same moment. */
  lanes: number
  /** The most that one group takes, by the sizes of its requests; a larger request goes alone. */
  most: number
  sizeOf(request: Request): number
  /** Requests that have a key in common never go in one group. */
  keysOf(request: Request): readonly string[]
  /** Serves a group: one answer a request, in their order. All or nothing: when it throws, nothing was done. */
  serve(group: readonly Request[]): Promise<readonly Answer[]>
  /** Whether a group that failed with this error may be tried again in parts. */
  mayRepeat(error: unknown): boolean
}

interface Waiting<Request, Answer> {
  request: Request
  resolve(answer: Answer): void
  reject(error: unknown): void
}

const mostTries = 3

/**
 * Collects what waits while earlier groups are under way, and serves it together. Nobody is kept waiting for company:
 * the first request goes at once. A group that fails is halved until the request that breaks it is alone with its error.
 */
export function waitingLine<Request, Answer>(
  line: WaitingLine<Request, Answer>,
): (request: Request) => Promise<Answer> {
  let waiting: Waiting<Request, Answer>[] = []
  let busy = 0
  let called = false

  function nextGroup(): Waiting<Request, Answer>[] {
    const group: Waiting<Request, Answer>[] = []
    const later: Waiting<Request, Answer>[] = []
    const keys = new Set<string>()
    let size = 0
    for (const [index, each] of waiting.entries()) {
      const more = line.sizeOf(each.request)
      if (group.length > 0 && size + more > line.most) {
        later.push(...waiting.slice(index))
        break
      }
      const mine = line.keysOf(each.request)
      const isApart = mine.some(key => keys.has(key))
      for (const key of mine) keys.add(key)
      if (isApart) {
        later.push(each)
        continue
      }
      size += more
      group.push(each)
    }
    waiting = later
    return group
  }

  async function serve(group: readonly Waiting<Request, Answer>[], attempt: number): Promise<void> {
    try {
      const answers = await line.serve(group.map(each => each.request))
      for (const [index, each] of group.entries()) each.resolve(answers[index]!)
    } catch (error) {
      const isLast = group.length === 1 && attempt === mostTries
      if (isLast || !line.mayRepeat(error)) {
        for (const each of group) each.reject(error)
        return
      }
      if (group.length === 1) return serve(group, attempt + 1)
      const half = Math.ceil(group.length / 2)
      await serve(group.slice(0, half), 1)
      await serve(group.slice(half), 1)
    }
  }

  async function walk(): Promise<void> {
    busy += 1
    while (waiting.length > 0) await serve(nextGroup(), 1)
    busy -= 1
  }

  function call(): void {
    if (called || busy >= line.lanes) return
    called = true
    // Requests that came in with the same turn of the event loop go together.
    setImmediate(() => {
      called = false
      if (busy < line.lanes && waiting.length > 0) {
        walk()
        call()
      }
    })
  }

  return request =>
    new Promise((resolve, reject) => {
      waiting.push({ request, resolve, reject })
      call()
    })
}
