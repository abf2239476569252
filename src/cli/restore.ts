import { statSync } from 'node:fs'
import { Command } from 'commander'
import { orDecline, type Refused } from './answer.ts'
import { progress } from './progress.ts'

/** Brings back what a backup holds. */
export type Restore = (wish: { file: string; onBytes: (read: number) => void }) => Promise<
  | {
      content: { is: 'house' } | { is: 'organisation'; slug: string }
      madeAt: Temporal.Instant
      rows: number
      applied: string[]
    }
  | Refused
>

export function restoreCommand(restore: Restore): Command {
  return new Command('restore')
    .description(
      'bring a backup back: a whole house into an empty database, an organisation into a house without it',
    )
    .argument('<file>', 'a file that `cartelera backup` wrote')
    .action(async (file: string) => {
      const bar = progress('Restoring')
      // The file is read twice: to check it, then to bring it back.
      const size = 2 * (statSync(file, { throwIfNoEntry: false })?.size ?? 0)
      let before = 0
      let last = 0
      const onBytes = (read: number) => {
        if (read < last) before += last
        last = read
        bar.at(Math.min(before + read, size), size)
      }
      const { content, madeAt, rows, applied } = orDecline(await restore({ file, onBytes }).finally(bar.end))
      const what = content.is === 'house' ? 'the house' : `the organisation ${content.slug}`
      const newer = applied.length > 0 ? `, then ${applied.length} newer migrations` : ''
      process.stdout.write(`Brought back ${what} as of ${madeAt}: ${rows} rows${newer}\n`)
    })
}
