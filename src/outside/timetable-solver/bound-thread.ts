import { parentPort, workerData } from 'node:worker_threads'
import { startBounding } from '#core/timetable/bound/lower-bound.ts'
import type { ThreadWish } from './thread-messages.ts'

// Raises the bound for a while, and tells whenever it is higher.

const { problem, weights, seconds } = workerData as ThreadWish
const longestMilliseconds = 30_000
/** So many steps that raise nothing are the end of it. */
const patience = 1000
const ends = performance.now() + Math.min(longestMilliseconds, seconds * 1000)
const bounding = startBounding(problem, weights)
let told = Number.NEGATIVE_INFINITY
for (let idle = 0; idle < patience && performance.now() < ends; idle++) {
  bounding.advance(1)
  if (bounding.best() <= told) continue
  told = bounding.best()
  idle = 0
  parentPort!.postMessage(told)
}
