import { open, unlink } from 'node:fs/promises'
import { Command } from 'commander'
import type { House } from '#acts/ports/house.ts'
import { exportEdition } from '#acts/reach/export-edition.ts'
import { isRefusal } from '#core/refusal.ts'
import { speakRefusal } from '#words/speak.ts'
import { Declined, orDecline } from './answer.ts'
import { editionAt } from './edition-at.ts'
import type { WithHouse } from './with-house.ts'

type ExportingHouse = Pick<House, 'store' | 'clock' | 'archives'>

/** `cartelera export`: everything of an edition in one file (docs/export-format.md). */
export function exportCommand(withHouse: WithHouse<ExportingHouse>): Command {
  return new Command('export')
    .description('write everything of an edition into a ZIP of CSV and JSON; the house may keep running')
    .argument('<edition>', 'the address of the edition')
    .argument('<file>', 'the ZIP file to write; it must not be there yet')
    .option('--with-people', 'buyers, visitors and readers too, with names and addresses')
    .action(async (slug: string, path: string, { withPeople = false }: { withPeople?: boolean }) => {
      const { tables, rows } = orDecline(
        await withHouse(async (house, organisation) => {
          const editionId = await editionAt(house, organisation, slug)
          if (typeof editionId !== 'string') return editionId
          const acting = { organisation, by: 'command line' }
          return writeWhole(path, async write => {
            const made = await exportEdition(house, acting, { editionId, withPeople }, write)
            if (isRefusal(made)) throw new Declined(speakRefusal('en', made))
            return made
          })
        }),
      )
      process.stdout.write(`${path}: ${rows} rows of ${tables} tables. Keep it private.\n`)
    })
}

/** Writes a file that is there whole or not at all, readable by its owner alone. */
async function writeWhole<Answer>(
  path: string,
  work: (write: (chunk: Uint8Array) => Promise<void>) => Promise<Answer>,
): Promise<Answer> {
  const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw new Declined(
      error.code === 'EEXIST'
        ? `${path} is there already: name another file.`
        : `${path} cannot be written (${error.code}): name a file in a folder that is there.`,
    )
  })
  try {
    const answer = await work(async chunk => void (await file.write(chunk)))
    await file.sync()
    return answer
  } catch (error) {
    await unlink(path)
    throw error
  } finally {
    await file.close()
  }
}
