import { Worker } from 'node:worker_threads'
import type { Question } from './question-thread.ts'

/** Asks a thread that ends with its answer. */
export function askInThread<Answer>(question: Question): Promise<Answer> {
  const answer = Promise.withResolvers<Answer>()
  const worker = new Worker(new URL('./question-thread.ts', import.meta.url), { workerData: question })
  worker.unref()
  worker.on('message', answer.resolve)
  worker.on('error', answer.reject)
  worker.on('exit', () => answer.reject(new Error('The thread ended without an answer')))
  return answer.promise
}
