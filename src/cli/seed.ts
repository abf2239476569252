import { Command, InvalidArgumentError, Option } from 'commander'
import { type EditionStage, editionStages } from '#core/programme/edition.ts'
import { isRefusal } from '#core/refusal.ts'
import { isSlug } from '#core/slug.ts'
import { readEditionFiles } from './seed/edition-files.ts'
import { loadDemo } from './seed/load-demo.ts'
import type { SeedHouse } from './seed/seeding.ts'
import { showProgress } from './seed/show-progress.ts'

/** Gives the work a house to do it in, and closes it afterwards; answers with the exit code. */
export type WithHouse = (work: (house: SeedHouse, organisation: string) => Promise<number>) => Promise<number>

/** `cartelera seed`: loads the demo edition into the house, as far as a stage. */
export function seedCommand(withHouse: WithHouse): Command {
  return new Command('seed')
    .description('Load the demo edition (Cable a Cielo, La Paz) as it would be at a stage today')
    .addOption(
      new Option('--stage <stage>', 'how far the edition has come').choices(editionStages).default('on-sale'),
    )
    .option('--seed <number>', 'chooses who buys what; the same number, the same demo', wholeNumber, 1)
    .option('--edition <address>', 'the address of the edition to make', address, 'cable-a-cielo')
    .action(async ({ stage, seed, edition }: { stage: EditionStage; seed: number; edition: string }) => {
      process.exitCode = await withHouse(async (house, organisation) => {
        const bar = showProgress(process.stderr)
        const wish = { stage, seed, slug: edition, now: house.clock.now(), progress: bar.progress }
        const loaded = await loadDemo(house, organisation, await readEditionFiles(), wish).finally(bar.stop)
        if (isRefusal(loaded)) {
          process.stderr.write(
            `There is already an edition at ${edition}: choose another address with --edition.\n`,
          )
          return 1
        }
        process.stdout.write(
          `${loaded.name} is ${stage}: ${loaded.startsOn} to ${loaded.endsOn}, at /${loaded.slug}.\n`,
        )
        return 0
      })
    })
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 0) throw new InvalidArgumentError('A whole number from 0 on.')
  return number
}

function address(text: string): string {
  if (!isSlug(text)) throw new InvalidArgumentError('Lower-case letters, digits and hyphens, at most 60.')
  return text
}
