import { Command } from 'commander'

/** `cartelera timetable`: published programmes, checked and solved. */
export function timetableCommand(): Command {
  const command = new Command('timetable').description('published programmes: check them and solve them anew')
  command
    .command('check')
    .description('tell the clashes of a published timetable and what it costs by the rules; changes nothing')
    .argument('<file>', 'a programme as JSON (docs/rules/published-programmes.md)')
    .option('--json', 'print what was found as JSON')
    .action(async (file: string, said: { json?: boolean }) =>
      (await import('./timetable/check.ts')).check(file, said),
    )
  return command
}
