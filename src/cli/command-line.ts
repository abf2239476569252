import { Command } from 'commander'
import { Declined } from './answer.ts'

/** The command line with its commands, as src/run puts them together. */
export function commandLine(version: string, commands: readonly Command[]): Command {
  const program = new Command('cartelera')
    .description('The open-source house of a film festival or art-house cinema')
    .version(version)
    .showHelpAfterError('(cartelera --help tells what there is)')
  for (const command of commands) program.addCommand(command)
  return program
}

/**
 * Runs what was asked for.
 *
 * A command that declines says so in one sentence on standard error, and the exit code is 1.
 */
export async function run(program: Command, words: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof Declined)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
