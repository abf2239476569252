import { Declined } from '../answer.ts'
import { progress } from '../progress.ts'
import type { Input } from './gather-inputs.ts'

/**
 * Does a piece of work for every input, one after the other. One that declines stops no other: its sentence is kept.
 *
 * @returns a sentence for each input that declined
 */
export async function eachInput(
  inputs: readonly Input[],
  title: string,
  work: (input: Input) => Promise<void>,
): Promise<string[]> {
  const declined: string[] = []
  const bar = progress(title)
  try {
    for (const [index, input] of inputs.entries()) {
      try {
        await work(input)
      } catch (error) {
        if (!(error instanceof Declined)) throw error
        declined.push(error.message)
      }
      bar.at(index + 1, inputs.length)
    }
  } finally {
    bar.end()
  }
  return declined
}
