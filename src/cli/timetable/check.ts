import { judgeTimetable } from '#core/timetable/judge/judge.ts'
import { evenWeights, type Judgement, softRules } from '#core/timetable/rules.ts'
import { readFestival } from './read-festival.ts'
import { remarkSentence } from './remark-sentences.ts'
import { tellingOf } from './telling.ts'
import { violationSentence } from './violation-sentences.ts'

/** `cartelera timetable check`: what a published timetable breaks and costs by our rules. */
export async function check(path: string, { json }: { json?: boolean }): Promise<void> {
  const { file, problem, published, remarks, line } = await readFestival(path)
  const judgement = judgeTimetable(problem, published, evenWeights)
  if (json) {
    process.stdout.write(`${JSON.stringify({ remarks, ...judgement }, null, 2)}\n`)
    return
  }
  const tell = tellingOf(problem, line, published)
  const clashes = judgement.violations.map(violation => violationSentence(violation, tell))
  const lines = [
    `${file.festival}${file.year ? ` ${file.year}` : ''}: ${published.length} screenings of ${problem.items.length} items on ${problem.screens.length} screens in ${problem.days.length} days.`,
    ...remarks.map(remarkSentence),
    ...(clashes.length > 0 ? [`${clashes.length} clashes:`, ...clashes] : ['No clash.']),
    pointsTold(judgement),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

const pointsTold = ({ soft, points }: Judgement) =>
  `${soft.toFixed(1)} points: ${softRules
    .filter(rule => points[rule] > 0)
    .map(rule => `${rule} ${points[rule].toFixed(1)}`)
    .join(', ')}`
