import { Command, Option } from 'commander'
import type { TimetableSolver } from '#acts/ports/timetable-solver.ts'
import type { ImportHouse, ImportSaid } from './timetable/import.ts'
import type { SolveSaid } from './timetable/solve.ts'
import { whole } from './whole-number.ts'
import type { WithHouse } from './with-house.ts'

/** `cartelera timetable`: published programmes, checked, solved and taken in. */
export function timetableCommand(
  solver: () => Promise<TimetableSolver>,
  withHouse: WithHouse<ImportHouse>,
): Command {
  const command = new Command('timetable').description('published programmes: check, solve and import them')
  const programme = 'a programme as JSON (docs/rules/published-programmes.md)'
  command
    .command('check')
    .description('tell the clashes of a published timetable and what it costs by the rules; changes nothing')
    .argument('<file>', programme)
    .option('--json', 'print what was found as JSON')
    .action(async (file: string, said: { json?: boolean }) =>
      (await import('./timetable/check.ts')).check(file, said),
    )
  command
    .command('solve')
    .description('place the same screenings on the same screens anew, beside what was published')
    .argument('<file>', programme)
    .option('--seconds <number>', 'look for so long', whole(1, 86_400), 60)
    .option(
      '--iterations <number>',
      'look so far instead: the same seed then has the same answer',
      whole(1, 1e12),
    )
    .option('--seed <number>', 'where chance begins', whole(0, 2 ** 31 - 1), 1)
    .addOption(new Option('--from-published', 'begin with the published timetable').conflicts('fromScratch'))
    .option('--from-scratch', 'begin with nothing (so it does unless told otherwise)')
    .option('--json', 'print the answer as JSON')
    .action(async (file: string, said: SolveSaid) =>
      (await import('./timetable/solve.ts')).solve(file, said, await solver()),
    )
  command
    .command('import')
    .description('make an edition of a published programme, with its timetable as the draft')
    .argument('<file>', programme)
    .requiredOption('--country <code>', 'ISO 3166 code of the country it takes place in, such as CA')
    .requiredOption('--currency <code>', 'ISO 4217 code of its prices, such as CAD')
    .option('--language <tag>', 'the language of its titles', 'en')
    .action(async (file: string, said: ImportSaid) =>
      (await import('./timetable/import.ts')).importProgramme(file, said, withHouse),
    )
  return command
}
