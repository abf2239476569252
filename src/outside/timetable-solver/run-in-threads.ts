import { randomUUID } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { SolvingRun, SolvingState, SolvingWish } from '#acts/ports/timetable-solver.ts'
import type { ThreadCommand, ThreadNews, ThreadWish } from './thread-messages.ts'

/** Solves a wish in so many threads, each with a seed of its own; one more bounds what there is to be had. */
export function runInThreads(wish: SolvingWish, threads: number): SolvingRun {
  const state: SolvingState = {
    phase: 'starting',
    seconds: 0,
    iterations: 0,
    curve: [],
    best: null,
    feasibleAfterMs: null,
    bound: null,
  }
  const over = Promise.withResolvers<SolvingState>()
  const solvers = new Set<Worker>()

  const fail = (why: string) => {
    state.why ??= why
    state.phase = 'failed'
    for (const worker of solvers) void worker.terminate()
    void bounding?.terminate()
    over.resolve(state)
  }
  const end = (worker: Worker) => {
    solvers.delete(worker)
    if (solvers.size > 0 || state.phase === 'failed') return
    state.phase = 'over'
    void bounding?.terminate()
    over.resolve(state)
  }

  for (let index = 0; index < threads; index++) {
    const worker = new Worker(new URL('./solver-thread.ts', import.meta.url), {
      workerData: { ...wish, seed: wish.seed + index } satisfies ThreadWish,
    })
    solvers.add(worker)
    worker.unref()
    worker.on('message', (news: ThreadNews) => hear(state, news))
    worker.on('error', error => fail(String((error as Error).stack ?? error)))
    worker.on('exit', () => end(worker))
  }

  const bounding = wish.aim === 'improve' ? boundInThread(wish, state) : undefined

  const tell = (command: ThreadCommand) => {
    for (const worker of solvers) worker.postMessage(command)
  }
  return {
    id: randomUUID(),
    wish,
    state: () => state,
    pause: () => tell('pause'),
    resume: () => tell('resume'),
    stop: () => tell('stop'),
    over: over.promise,
  }
}

/** Without a bound an answer is an answer all the same: a thread that fails leaves the last that it told. */
function boundInThread(wish: SolvingWish, state: SolvingState): Worker {
  const worker = new Worker(new URL('./bound-thread.ts', import.meta.url), { workerData: wish })
  worker.unref()
  worker.on('message', (bound: number) => {
    state.bound = bound
  })
  worker.on('error', error => {
    state.why ??= String((error as Error).stack ?? error)
  })
  return worker
}

/** Takes what a thread tells into the state of all. */
function hear(state: SolvingState, news: ThreadNews): void {
  if (state.phase === 'failed') return
  if (news.phase !== 'over') state.phase = news.phase
  state.seconds = Math.max(state.seconds, news.seconds)
  state.iterations = Math.max(state.iterations, news.iterations)
  if (news.feasibleAfterMs !== null)
    state.feasibleAfterMs = Math.min(state.feasibleAfterMs ?? Number.POSITIVE_INFINITY, news.feasibleAfterMs)
  const { best } = news
  if (!best) return
  const here = { soft: best.judgement.soft, unplaced: best.judgement.unplaced.length }
  const before = state.best && {
    soft: state.best.judgement.soft,
    unplaced: state.best.judgement.unplaced.length,
  }
  const better =
    !before ||
    here.unplaced < before.unplaced ||
    (here.unplaced === before.unplaced && here.soft < before.soft)
  if (!better) return
  state.best = best
  state.curve.push({ seconds: news.seconds, ...here })
}
