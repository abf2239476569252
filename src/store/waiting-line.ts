/** How requests that wait together are served. */
export interface WaitingLine<Request, Answer> {
  /** Groups under way at the same moment. */
  lanes: number
  /** The most that one group takes, by the sizes of its requests; a larger request goes alone. */
  most: number
  sizeOf(request: Request): number
  /** Requests that have a key in common never go in one group. */
  keysOf(request: Request): readonly string[]
  /**
   * What a request is about, where that is one thing. Where more than `few` wait, those about the same go through the same
   * lane while it has any, so that lanes seldom want the same rows and wait for each other. Fewer are served in the order in
   * which they came, whatever they are about.
   */
  apart?: { subjectOf(request: Request): string | undefined; few: number }
  /** Serves a group: one answer a request, in their order. All or nothing: when it throws, nothing was done. */
  serve(group: readonly Request[]): Promise<readonly Answer[]>
  /** Whether a group that failed with this error may be tried again in parts. */
  mayRepeat(error: unknown): boolean
}

interface Waiting<Request, Answer> {
  request: Request
  /** Undefined: any. */
  lane: number | undefined
  resolve(answer: Answer): void
  reject(error: unknown): void
}

const mostTries = 3

/** A number for a text, spread evenly. */
function sumOf(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) >>> 0
  return sum
}

/**
 * Collects what waits while earlier groups are under way, and serves it together. Nobody is kept waiting for company:
 * the first request goes at once. A group that fails is halved until the request that breaks it is alone with its error.
 */
export function waitingLine<Request, Answer>(
  line: WaitingLine<Request, Answer>,
): (request: Request) => Promise<Answer> {
  let waiting: Waiting<Request, Answer>[] = []
  const free = new Set(Array.from({ length: line.lanes }, (_, lane) => lane))
  let called = false

  function laneOf(request: Request): number | undefined {
    const subject = line.apart?.subjectOf(request)
    return subject === undefined ? undefined : sumOf(subject) % line.lanes
  }

  /** The next of this lane; where none waits for it, or few wait at all, of all. */
  function nextGroup(lane: number): Waiting<Request, Answer>[] {
    const isOfLane = (each: Waiting<Request, Answer>) => each.lane === undefined || each.lane === lane
    const takesAll = waiting.length <= (line.apart?.few ?? 0) || !waiting.some(isOfLane)
    const group: Waiting<Request, Answer>[] = []
    const later: Waiting<Request, Answer>[] = []
    const keys = new Set<string>()
    let size = 0
    for (const [index, each] of waiting.entries()) {
      if (!takesAll && !isOfLane(each)) {
        later.push(each)
        continue
      }
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

  async function walk(lane: number): Promise<void> {
    free.delete(lane)
    while (waiting.length > 0) await serve(nextGroup(lane), 1)
    free.add(lane)
  }

  function call(): void {
    if (called || free.size === 0) return
    called = true
    // Requests that came in with the same turn of the event loop go together.
    setImmediate(() => {
      called = false
      const [first] = waiting
      const [anyLane] = free
      if (first === undefined || anyLane === undefined) return
      walk(first.lane !== undefined && free.has(first.lane) ? first.lane : anyLane)
      call()
    })
  }

  return request =>
    new Promise((resolve, reject) => {
      waiting.push({ request, lane: laneOf(request), resolve, reject })
      call()
    })
}
