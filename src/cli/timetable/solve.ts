import type { SolvingRun, SolvingState, TimetableSolver } from '#acts/ports/timetable-solver.ts'
import { judgeTimetable } from '#core/timetable/judge/judge.ts'
import { evenWeights, softRules } from '#core/timetable/rules.ts'
import { Declined } from '../answer.ts'
import { progress } from '../progress.ts'
import { conflictSentences } from './conflict-sentences.ts'
import { type Festival, readFestival } from './read-festival.ts'
import { remarkSentence } from './remark-sentences.ts'
import { tellingOf } from './telling.ts'

export interface SolveSaid {
  seconds: number
  seed: number
  iterations?: number
  fromPublished?: boolean
  json?: boolean
}

/** `cartelera timetable solve`: the same programme, placed anew, beside what was published. */
export async function solve(path: string, said: SolveSaid, solver: TimetableSolver): Promise<void> {
  const festival = await readFestival(path)
  const { problem, published } = festival
  const run = solver.start(path, {
    problem,
    weights: evenWeights,
    from: said.fromPublished ? published : [],
    aim: 'improve',
    seed: said.seed,
    seconds: said.seconds,
    ...(said.iterations !== undefined && { iterations: said.iterations }),
  })
  const state = await shownUntilOver(run)
  if (state.phase === 'failed' || !state.best) throw new Declined(`The solver failed: ${state.why}`)
  const answer = accountOf(festival, state, state.best)
  process.stdout.write(said.json ? `${JSON.stringify(answer, null, 2)}\n` : readable(festival, answer))
}

/** A bar of the time that is asked for; the run's threads alone would not keep the process. */
async function shownUntilOver(run: SolvingRun): Promise<SolvingState> {
  const bar = progress('Solving')
  const { iterations, seconds } = run.wish
  const beat = setInterval(() => {
    const state = run.state()
    if (iterations === undefined) bar.at(Math.min(state.seconds, seconds), seconds)
    else bar.at(state.iterations, iterations)
  }, 200)
  const interrupt = () => run.stop()
  process.once('SIGINT', interrupt)
  try {
    return await run.over
  } finally {
    process.off('SIGINT', interrupt)
    clearInterval(beat)
    bar.end()
  }
}

type Best = NonNullable<SolvingState['best']>

/** The account of a solving, in the shape that `--json` prints. */
function accountOf(festival: Festival, state: SolvingState, { placements, judgement }: Best) {
  const { problem, published, line } = festival
  const before = judgeTimetable(problem, published, evenWeights)
  const wanted = new Map(problem.screenings.map(screening => [screening.id, screening]))
  const films = new Map(problem.items.map(each => [each.id, each.filmIds]))
  const said = (id: string) => {
    const { itemId, minutes, kind } = wanted.get(id)!
    return { filmIds: films.get(itemId)!, minutes, kind }
  }
  const tell = tellingOf(problem, line, placements)
  return {
    hard: judgement.violations.length,
    soft: judgement.soft,
    published: { hard: before.violations.length, soft: before.soft },
    bound: state.bound,
    feasibleAfterMs: state.feasibleAfterMs,
    iterations: state.iterations,
    rules: softRules.map(rule => ({
      rule,
      solved: judgement.points[rule],
      published: before.points[rule],
    })),
    screenings: [...placements]
      .sort((one, other) => one.start - other.start)
      .map(({ screeningId, screenId, start }) => {
        const { filmIds, minutes, kind } = said(screeningId)
        const moment = line.momentOf(start).toPlainDateTime().toString({ smallestUnit: 'minute' })
        return { filmIds, venueId: screenId, start: moment, minutes, kind }
      }),
    unplaced: judgement.unplaced.map(said),
    conflicts: judgement.unplaced.map(id => ({
      screening: tell.title(id),
      rules: conflictSentences(problem, placements, id, tell),
    })),
  }
}

function readable({ file, remarks }: Festival, answer: ReturnType<typeof accountOf>): string {
  const { soft, published, bound } = answer
  const within = bound && bound > 0 ? `; no timetable has fewer than ${bound.toFixed(1)}` : ''
  return [
    ...remarks.map(remarkSentence),
    `${file.festival}: ${soft.toFixed(1)} points, ${answer.hard} hard rules broken${within}.`,
    `Published: ${published.soft.toFixed(1)} points, ${published.hard} hard rules broken.`,
    ...answer.rules
      .filter(({ solved, published }) => solved > 0 || published > 0)
      .map(
        ({ rule, solved, published }) =>
          `  ${rule.padEnd(16)} ${solved.toFixed(1).padStart(8)}  published ${published.toFixed(1).padStart(8)}`,
      ),
    ...answer.conflicts.map(({ screening, rules }) =>
      [`${screening} finds no place:`, ...rules].join('\n  '),
    ),
    '',
  ].join('\n')
}
