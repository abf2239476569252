import { parentPort, workerData } from 'node:worker_threads'
import { judgeTimetable } from '#core/timetable/judge/judge.ts'
import { repairTimetable } from '#core/timetable/repair/repair.ts'
import type { Solution } from '#core/timetable/rules.ts'
import { startSolving } from '#core/timetable/solve/solving.ts'
import { Stopwatch } from './stopwatch.ts'
import type { ThreadCommand, ThreadNews, ThreadWish } from './thread-messages.ts'

// Advances a solver in short steps, so that it hears what it is told, and tells what got better.

const wish = workerData as ThreadWish
const stepMilliseconds = 40
const newsMilliseconds = 250
const mostGrowth = 1.5
const watch = new Stopwatch(() => performance.now())
let stopped = false
let feasibleAfterMs: number | null = null
let wakeUp: (() => void) | undefined

parentPort!.on('message', (command: ThreadCommand) => {
  if (command === 'stop') stopped = true
  else watch[command]()
  wakeUp?.()
})

const tell = (news: Pick<ThreadNews, 'phase' | 'iterations' | 'best'>) =>
  parentPort!.postMessage({
    ...news,
    seconds: watch.milliseconds / 1000,
    feasibleAfterMs,
  } satisfies ThreadNews)

/** The answer as the plain checker has it; the thread fails where that disagrees, for nobody may be shown it. */
function judged({ placements, soft }: Solution): NonNullable<ThreadNews['best']> {
  const judgement = judgeTimetable(wish.problem, placements, wish.weights)
  const broken = judgement.violations[0]
  if (broken) throw new Error(`The solver broke a rule: ${JSON.stringify(broken)}`)
  if (Math.abs(judgement.soft - soft) > 0.01)
    throw new Error(`The solver counted ${soft} points where there are ${judgement.soft}`)
  return { placements, judgement }
}

function repair(): void {
  const { problem, from, weights, seed } = wish
  const { solution } = repairTimetable(problem, from, { weights, seed })
  feasibleAfterMs = watch.milliseconds
  tell({ phase: 'over', iterations: 0, best: judged(solution) })
}

async function improve(): Promise<void> {
  const { problem, from, weights, seed, iterations: most } = wish
  const solving = startSolving(problem, { seed, weights, from, ...(most !== undefined && { budget: most }) })
  let told = Number.NEGATIVE_INFINITY
  let known: { soft: number; unplaced: number } | undefined
  let size = 200
  for (;;) {
    const before = watch.milliseconds
    const progress = solving.progress()
    const { iterations, phase, unplaced, soft } = progress
    if (unplaced === 0) feasibleAfterMs ??= before
    const over = stopped || (most === undefined ? before >= wish.seconds * 1000 : iterations >= most)
    if (over || before - told >= newsMilliseconds) {
      const better = !known || unplaced < known.unplaced || soft < known.soft
      tell({ phase: over ? 'over' : phase, iterations, ...(better && { best: judged(solving.best()) }) })
      told = before
      known = progress
    }
    if (over) return
    solving.advance(most === undefined ? size : Math.min(size, most - iterations))
    const took = Math.max(watch.milliseconds - before, 1)
    // A step that a coarse clock took for nothing must not become one that lasts for seconds.
    size = Math.max(1, Math.round(size * Math.min(mostGrowth, stepMilliseconds / took)))
    if (most === undefined) solving.plan(plannedIterations(solving.progress().iterations))
    await heard()
  }
}

/** How many iterations the seconds have room for, as far as the ones so far tell. */
function plannedIterations(done: number): number {
  return Math.round((done * wish.seconds * 1000) / Math.max(1, watch.milliseconds))
}

/** Lets what was told come in; waits while the thread is paused. */
async function heard(): Promise<void> {
  await new Promise(resolve => setImmediate(resolve))
  while (watch.paused && !stopped) {
    tell({ phase: 'paused', iterations: 0 })
    await new Promise<void>(resolve => {
      wakeUp = resolve
    })
  }
}

if (wish.aim === 'repair') repair()
else await improve()
parentPort!.close()
