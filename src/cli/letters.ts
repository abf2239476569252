import { Command } from 'commander'
import { settleDoubts } from '#acts/audience/settle-doubts.ts'
import { takeDeliveryReport } from '#acts/audience/take-delivery-report.ts'
import type { House } from '#acts/ports/house.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { speakRefusal } from '#words/speak.ts'
import { Declined, orDecline } from './answer.ts'
import type { WithHouse } from './with-house.ts'

/** So much of a report is read; the letter that it gives back may be longer. */
const longestReport = 1_000_000

/** `cartelera letters`: what comes back about newsletters (docs/rules/newsletter.md). */
export function lettersCommand(withHouse: WithHouse<House>, input: AsyncIterable<Uint8Array>): Command {
  const command = new Command('letters').description('what comes back about newsletters')

  command
    .command('bounce')
    .description(
      'take a bounce or a complaint from the standard input, as a mail server hands it to a program',
    )
    .action(async () => {
      const message = Buffer.concat(await Array.fromAsync(input))
      const { counted } = orDecline(
        await withHouse((house, organisation) =>
          takeDeliveryReport(
            house,
            { organisation, by: 'console' },
            { message: message.subarray(0, longestReport) },
          ).then(spoken),
        ),
      )
      process.stdout.write(counted ? 'Counted.\n' : 'A report about this letter was counted before.\n')
    })

  command
    .command('settle')
    .description(
      'clear up letters in doubt: those whose Message-ID is in the mail log on the standard input were sent',
    )
    .argument('<mailing>', 'the id of the newsletter')
    .option('--again', 'let the others go once more')
    .action(async (mailingId: string, { again = false }: { again?: boolean }) => {
      const arrived = await tokensIn(input)
      const settled = orDecline(
        await withHouse((house, organisation) =>
          settleDoubts(house, { organisation, by: 'console' }, { mailingId, arrived, again }).then(spoken),
        ),
      )
      process.stdout.write(`Sent: ${settled.sent}. Once more: ${settled.again}.\n`)
    })
  return command
}

function spoken<Answer extends object>(answer: Answer): Exclude<Answer, Refusal> {
  if (isRefusal(answer)) throw new Declined(speakRefusal('en', answer))
  return answer as Exclude<Answer, Refusal>
}

/** Tokens of Message-IDs anywhere in a text of any length. */
async function tokensIn(input: AsyncIterable<Uint8Array>): Promise<string[]> {
  const tokens = new Set<string>()
  const decoder = new TextDecoder()
  let rest = ''
  for await (const piece of input) {
    const text = rest + decoder.decode(piece, { stream: true })
    for (const [, token] of text.matchAll(/\b([0-9a-f]{32})@/g)) tokens.add(token!)
    rest = text.slice(-33)
  }
  return [...tokens]
}
