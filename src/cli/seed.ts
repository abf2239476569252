import { Command, InvalidArgumentError, Option } from 'commander'
import { type Edition, type EditionStage, editionStages } from '#core/programme/edition.ts'
import { isRefusal } from '#core/refusal.ts'
import { isSlug } from '#core/slug.ts'
import { orDecline } from './answer.ts'
import { type Progress, progress } from './progress.ts'
import type { SeedHouse } from './seed/seeding.ts'
import type { WithHouse } from './with-house.ts'

/** `cartelera seed`: loads the demo edition into the house, as far as a stage. */
export function seedCommand(withHouse: WithHouse<SeedHouse>): Command {
  return new Command('seed')
    .description('load the demo edition (Cable a Cielo, La Paz) as it would be at a stage today')
    .addOption(
      new Option('--stage <stage>', 'how far the edition has come').choices(editionStages).default('on-sale'),
    )
    .option('--seed <number>', 'chooses who buys what; the same number, the same demo', wholeNumber, 1)
    .option('--edition <address>', 'the address of the edition to make', address, 'cable-a-cielo')
    .action(async ({ stage, seed, edition }: { stage: EditionStage; seed: number; edition: string }) => {
      const [{ readEditionFiles }, { loadDemo }] = await Promise.all([
        import('./seed/edition-files.ts'),
        import('./seed/load-demo.ts'),
      ])
      const files = await readEditionFiles()
      const bars = barPerPart()
      const made = await withHouse<Edition>(async (house, organisation) => {
        const now = house.clock.now()
        const wish = { stage, seed, slug: edition, now, progress: bars.at }
        const loaded = await loadDemo(house, organisation, files, wish)
        if (!isRefusal(loaded)) return loaded
        const sentence = `There is already an edition at ${edition}: choose another address with --edition.`
        return { refused: loaded.refused, sentence }
      }).finally(bars.end)
      const { name, startsOn, endsOn, slug } = orDecline(made)
      process.stdout.write(`${name}, ${startsOn} to ${endsOn}, at /${slug}: ${stage}\n`)
    })
}

/** One bar after the other, as the parts of the work follow each other. */
function barPerPart() {
  let part = ''
  let bar: Progress | undefined
  const end = () => bar?.end()
  return {
    at(name: string, done: number, of: number) {
      if (name !== part) {
        end()
        part = name
        bar = progress(`Loading ${name}`)
      }
      bar?.at(done, of)
    },
    end,
  }
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
