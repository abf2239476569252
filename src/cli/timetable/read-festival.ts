import { readFile } from 'node:fs/promises'
import { faultsOfProblem } from '#core/timetable/faults/faults.ts'
import type { FestivalFile } from '#core/timetable/published/festival-file.ts'
import { type PublishedProblem, problemOfFestival } from '#core/timetable/published/problem-of-festival.ts'
import { Declined } from '../answer.ts'
import { faultSentence } from './fault-sentences.ts'
import { festivalShape } from './festival-shape.ts'
import { remarkSentence } from './remark-sentences.ts'

export interface Festival extends PublishedProblem {
  file: FestivalFile
}

/** Most faults that are told of one file. */
const mostTold = 20

/** A published programme from a file, as a problem that can be judged and solved; declines with what is wrong. */
export async function readFestival(path: string): Promise<Festival> {
  const file = festivalOf(path, await contentOf(path))
  const stated = problemOfFestival(file)
  const faults = faultsOfProblem(stated.problem)
  if (stated.problem.screenings.length === 0) {
    const odd = stated.remarks.map(remarkSentence)
    throw new Declined([...odd, `${path} has no screening that can be placed: state some.`].join('\n'))
  }
  if (faults.length > 0) {
    const told = faults.slice(0, mostTold).map(fault => faultSentence(fault, stated.problem))
    const more = faults.length > mostTold ? [`… and ${faults.length - mostTold} more.`] : []
    throw new Declined([`${path} cannot be solved:`, ...told, ...more].join('\n'))
  }
  return { file, ...stated }
}

async function contentOf(path: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new Declined(`${path} cannot be read: ${(error as NodeJS.ErrnoException).code ?? error}.`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Declined(`${path} is no JSON: ${(error as Error).message}.`)
  }
}

function festivalOf(path: string, content: unknown): FestivalFile {
  const read = festivalShape.safeParse(content)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Declined(
    `${path} is no programme of a festival: ${issue!.path.join('.') || 'the whole'}: ${issue!.message}. docs/rules/published-programmes.md has the shape.`,
  )
}
