import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { z } from 'zod'
import { checkDraw, type DrawFault, type PublishedDraw } from '#core/boxoffice/draw.ts'
import { Declined } from './answer.ts'

/** `cartelera draw`: the draw of a sale's waiting room, anybody's. */
export function drawCommand(): Command {
  const command = new Command('draw').description('the draw of a sale, published by any house')
  command
    .command('check <address-or-file>')
    .description('work a published draw (draw.json) out again and say whether it is sound; needs no house')
    .option('--commitment <hex>', 'the fingerprint as you noted it before the draw')
    .action(async (from: string, { commitment }: { commitment?: string }) => {
      const draw = readDraw(from, await textOf(from))
      const fault = checkDraw(draw, commitment)
      if (fault) throw new Declined(told[fault])
      const promised = commitment
        ? 'The seed is the one that was promised by the fingerprint you noted'
        : 'The seed fits the published fingerprint (note it before the draw and name it with --commitment to be sure of it)'
      process.stdout.write(
        `The draw is sound: ${draw.order.length} places stand in the order that the seed gives.\n${promised}.\n`,
      )
    })
  return command
}

const drawShape = z.object({
  commitment: z.string(),
  committedAt: z.string(),
  opensAt: z.string().nullable(),
  drawnAt: z.string().nullable(),
  seed: z.string().nullable(),
  order: z.array(z.string()),
})

const told: Record<DrawFault, string> = {
  'not-drawn': 'Nothing has been drawn yet: the seed is published after the hour at which the sale opens.',
  'seed-unreadable': 'The seed is not 32 bytes in hexadecimal: this draw cannot be checked.',
  'other-commitment':
    'The draw names another fingerprint than the one you noted: it is not the draw that was promised.',
  'seed-not-committed': 'The SHA-256 of the seed is not the published fingerprint: the seed was changed.',
  'place-twice': 'A place stands twice in the order: this is no draw of one place each.',
  'order-wrong': 'The places do not stand in the order that the seed gives: the draw is not sound.',
}

async function textOf(from: string): Promise<string> {
  if (!/^https?:\/\//.test(from)) {
    return readFile(from, 'utf8').catch(() => {
      throw new Declined(`${from} cannot be read: name a file or an address that begins with https://.`)
    })
  }
  const answer = await fetch(from, { headers: { accept: 'application/json' } }).catch(() => undefined)
  if (!answer?.ok)
    throw new Declined(`${from} does not answer${answer ? ` (${answer.status})` : ''}: check the address.`)
  return answer.text()
}

function readDraw(from: string, text: string): PublishedDraw {
  try {
    return drawShape.parse(JSON.parse(text))
  } catch {
    throw new Declined(`${from} is not a draw: name the data, …/draw.json, not the page.`)
  }
}
