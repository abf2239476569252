import { limitOf } from '#core/boxoffice/rehearsal/add-up.ts'
import type { Rehearsal, StepFigures, Waits } from '#core/boxoffice/rehearsal/figures.ts'

/** The certificate of a rehearsal, for a terminal (docs/rules/rehearsal.md#the-figures). */
export function certificate(edition: string, { rehearsedAt, figures }: Rehearsal): string {
  const { buyers, machine, orders, seats, waits, line, server } = figures
  const lines: [string, string][] = [
    ['Buyers', `${count(buyers)}, planned with the seed "${figures.seed}"`],
    ['Machine', `${machine.cores} cores, ${gigabytes(machine.memory)}; the buyers shared it with the house`],
    [
      'Orders',
      `${count(orders)} for ${count(seats)} seats, ${count(figures.busiestMinute)} in the busiest minute`,
    ],
    [
      'Left without',
      `${count(figures.gaveUp)} gave their basket up, ${count(figures.wentEmpty)} got nothing`,
    ],
    ['Answers', `${count(waits.count)}; ${within(waits, milliseconds)}`],
    ...(line ? [['In line', within(line, seconds)] as [string, string]] : []),
    ['Refusals', told(figures.refusals)],
    ['Errors', told(figures.faults)],
    ['Server', `at most ${megabytes(server.memory)}, late by at most ${milliseconds(server.lag)}`],
    ['Oversold seats', count(figures.oversold)],
    ['Books', figures.problems === 0 ? 'agree' : `disagree in ${figures.problems} places`],
    ['Orders lost', count(figures.lost)],
    ['Limit', limit(figures.steps)],
  ]
  const width = Math.max(...lines.map(([name]) => name.length))
  const said = lines.map(([name, words]) => `${name.padEnd(width)}  ${words}`)
  const at = rehearsedAt.toString({ smallestUnit: 'minute' }).replace('T', ' ').replace('Z', ' UTC')
  const unfinished = figures.finished
    ? ''
    : 'Not everybody was done when the time was over: give it more with --minutes.\n'
  return `Rehearsal of the sale of ${edition}, ${at}\n\n${said.join('\n')}\n\n${unfinished}`
}

const count = (number: number) => number.toLocaleString('en')
const milliseconds = (number: number) => `${count(number)} ms`
const seconds = (number: number) => `${(number / 1000).toFixed(number < 10_000 ? 1 : 0)} s`
const megabytes = (bytes: number) => `${count(Math.round(bytes / 2 ** 20))} MB`
const gigabytes = (bytes: number) => `${count(Math.round(bytes / 2 ** 30))} GB`

const within = ({ p50, p95, p99, longest }: Waits, words: (number: number) => string) =>
  `half within ${words(p50)}, 95 of 100 within ${words(p95)}, 99 of 100 within ${words(p99)}, all within ${words(longest)}`

const told = (refusals: Record<string, number>) =>
  Object.entries(refusals)
    .sort(([, one], [, other]) => other - one)
    .map(([code, times]) => `${code} ${count(times)}`)
    .join(', ') || 'none'

function limit(steps: readonly StepFigures[]): string {
  const { holds, fails } = limitOf(steps)
  const how = (step: StepFigures) =>
    `${count(step.buyers)} buyers at once (${count(step.ordersPerMinute)} orders a minute, 99 of 100 answers within ${milliseconds(step.p99)}${step.errors ? `, ${count(step.errors)} errors` : ''})`
  if (!holds && !fails) return 'not looked for'
  if (!holds) return `not even ${how(fails!)}`
  return fails ? `holds ${how(holds)}; no longer ${how(fails)}` : `not reached: holds ${how(holds)}`
}
