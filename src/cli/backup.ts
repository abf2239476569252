import { Command } from 'commander'
import { orDecline, type Refused } from './answer.ts'
import { progress } from './progress.ts'

/** Saves the house, or one organisation, into a file. */
export type Backup = (wish: {
  file: string
  organisation?: string
  onTable: (done: number, total: number) => void
}) => Promise<{ tables: number; rows: number } | Refused>

export function backupCommand(backup: Backup): Command {
  return new Command('backup')
    .description('save everything, or one organisation, in one file; the house may keep running')
    .argument('<file>', 'the file to write; it must not be there yet')
    .option('--organisation <slug>', 'only this organisation')
    .action(async (file: string, { organisation }: { organisation?: string }) => {
      const bar = progress('Saving')
      const made = await backup({ file, onTable: bar.at, ...(organisation ? { organisation } : {}) }).finally(
        bar.end,
      )
      const { tables, rows } = orDecline(made)
      process.stdout.write(`${file}: ${rows} rows of ${tables} tables\n`)
    })
}
