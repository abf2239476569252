import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import type { House } from '#acts/ports/house.ts'
import { importEdition } from '#acts/reach/import-edition.ts'
import { isRefusal } from '#core/refusal.ts'
import { speakRefusal } from '#words/speak.ts'
import { Declined, orDecline } from './answer.ts'
import type { WithHouse } from './with-house.ts'

type ImportingHouse = Pick<House, 'store' | 'clock' | 'archives'>

/** `cartelera import`: an edition that `cartelera export` wrote. */
export function importCommand(withHouse: WithHouse<ImportingHouse>): Command {
  return new Command('import')
    .description('bring in an edition that was exported, whole or not at all')
    .argument('<file>', 'a ZIP file that `cartelera export` or the desk wrote')
    .action(async (path: string) => {
      const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
        throw new Declined(`${path} cannot be read (${error.code}): name a file that is there.`)
      })
      const edition = orDecline(
        await withHouse(async (house, organisation) => {
          const made = await importEdition(house, { organisation, by: 'command line' }, { bytes })
          if (isRefusal(made)) throw new Declined(`${path}: ${speakRefusal('en', made)}`)
          return made
        }),
      )
      process.stdout.write(`${edition.name}, ${edition.startsOn} to ${edition.endsOn}, at /${edition.slug}\n`)
    })
}
