import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { checkDraw, type DrawFault, type PublishedDraw } from '#core/boxoffice/opening/draw.ts'
import { Declined } from '../answer.ts'

/** Works the draw at an address or in a file out again; declines where it is not sound. */
export async function soundDraw(from: string, commitment: string | undefined): Promise<PublishedDraw> {
  const draw = readDraw(from, await textOf(from))
  const fault = checkDraw(draw, commitment)
  if (fault) throw new Declined(told[fault])
  return draw
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
