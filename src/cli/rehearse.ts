import { Command } from 'commander'
import type { Rehearsal } from '#core/boxoffice/rehearsal/figures.ts'
import { Declined, orDecline, type Refused } from './answer.ts'
import { certificate } from './certificate.ts'
import { progress } from './progress.ts'
import { whole } from './whole-number.ts'

/** Rehearses the coming sale of an edition against a copy. */
export type Rehearse = (wish: {
  editionSlug: string
  buyers: number
  seed: string
  minutes: number
  onProgress: (done: number, total: number) => void
}) => Promise<Rehearsal | Refused>

/** `cartelera rehearse`: the evening before the sale. */
export function rehearseCommand(rehearse: Rehearse): Command {
  return new Command('rehearse')
    .description('run the coming sale of an edition against a copy on this machine, with simulated buyers')
    .argument('<edition>', 'the edition as in its public address')
    .option('--buyers <number>', 'so many people come', whole(1, 10_000), 300)
    .option('--seed <text>', 'the same text brings the same buyers', 'rehearsal')
    .option(
      '--minutes <number>',
      'whoever is still there after so many minutes is sent home',
      whole(1, 120),
      10,
    )
    .option('--json', 'print the certificate as JSON')
    .action(async (editionSlug: string, { json, ...said }: Said) => {
      const bar = progress('Rehearsing')
      const made = await rehearse({ editionSlug, ...said, onProgress: bar.at }).finally(bar.end)
      const rehearsal = orDecline(made)
      if (json) process.stdout.write(`${JSON.stringify(rehearsal, null, 2)}\n`)
      else process.stdout.write(certificate(editionSlug, rehearsal))
      const { oversold, problems, lost } = rehearsal.figures
      if (oversold + problems + lost > 0)
        throw new Declined(
          'Seats, orders or money went wrong in this rehearsal: do not open the sale like this.',
        )
    })
}

interface Said {
  buyers: number
  seed: string
  minutes: number
  json?: boolean
}
