import { Command, InvalidArgumentError } from 'commander'
import type { House } from '#acts/ports/house.ts'
import { beginNextEdition } from '#acts/programme/begin-next-edition.ts'
import { isRefusal } from '#core/refusal.ts'
import { speakRefusal } from '#words/speak.ts'
import { Declined, orDecline } from './answer.ts'
import { editionAt } from './edition-at.ts'
import type { WithHouse } from './with-house.ts'

/** `cartelera next`: an edition as the one before it was (docs/rules/next-edition.md). */
export function nextCommand(withHouse: WithHouse<Pick<House, 'store' | 'chance'>>): Command {
  return new Command('next')
    .description('make an edition as another was: settings, sections, hours, prices, on the same weekdays')
    .argument('<edition>', 'the address of the edition before')
    .argument('<name>', 'what the new one is called')
    .option('--starts <day>', 'about when, as 2027-06-20; else 52 weeks later', dayOf)
    .action(async (slug: string, name: string, { starts }: { starts?: Temporal.PlainDate }) => {
      const edition = orDecline(
        await withHouse(async (house, organisation) => {
          const editionId = await editionAt(house, organisation, slug)
          if (typeof editionId !== 'string') return editionId
          const wish = { editionId, name, ...(starts && { startsOn: starts }) }
          const made = await beginNextEdition(house, { organisation, by: 'command line' }, wish)
          if (isRefusal(made)) throw new Declined(speakRefusal('en', made))
          return made
        }),
      )
      process.stdout.write(`${edition.name}, ${edition.startsOn} to ${edition.endsOn}, at /${edition.slug}\n`)
    })
}

function dayOf(text: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    throw new InvalidArgumentError('Write the day as 2027-06-20.')
  }
}
