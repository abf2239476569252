import { listEditions } from '#acts/list-editions.ts'
import type { House } from '#acts/ports/house.ts'
import { receiveDocument } from '#acts/receive-document.ts'
import { showFilm } from '#acts/show-film.ts'
import { isRefusal } from '#core/refusal.ts'
import { Declined, orDecline, type Refused } from '../answer.ts'
import { progress } from '../progress.ts'
import type { WithHouse } from '../with-house.ts'
import type { Input } from './gather-inputs.ts'
import { refusalSentence } from './refusal-sentences.ts'

export type ReceivingHouse = Pick<House, 'store' | 'clock' | 'documentText'>

/**
 * Takes files into the inbox of an edition, each in a transaction of its own: the ones before a file that cannot be
 * read stay in.
 *
 * @returns a line a file: its kind, and the films it tells of
 */
export async function takeIn(
  inputs: readonly Input[],
  into: string,
  withHouse: WithHouse<ReceivingHouse>,
): Promise<string> {
  const answer = await withHouse(async (house, organisation) => {
    const acting = { organisation, by: 'command line' }
    const editionId = await editionAt(house, organisation, into)
    if (typeof editionId !== 'string') return editionId
    const titles = new Map<string, string>()
    const lines: string[] = []
    const bar = progress('Taking in')
    try {
      for (const [index, { path, name, bytes }] of inputs.entries()) {
        const received = await receiveDocument(house, acting, { editionId, name, bytes: await bytes() })
        if (isRefusal(received))
          throw new Declined(refusalSentence(path, received as Parameters<typeof refusalSentence>[1]))
        for (const filmId of received.filmIds) {
          if (titles.has(filmId)) continue
          const film = await showFilm(house, acting, { filmId })
          titles.set(filmId, isRefusal(film) ? filmId : (film.film.facts.title ?? film.film.slug))
        }
        const films = received.filmIds.map(id => titles.get(id)).join(', ') || 'no film that it names'
        const again = received.alreadyThere ? ' (was there already)' : ''
        lines.push(`${path}: ${received.read.kind}, ${films}${again}\n`)
        bar.at(index + 1, inputs.length)
      }
    } finally {
      bar.end()
    }
    return { lines }
  })
  return orDecline(answer).lines.join('')
}

async function editionAt(
  house: Pick<House, 'store'>,
  organisation: string,
  slug: string,
): Promise<string | Refused> {
  const editions = await listEditions(house, { organisation, by: 'command line' }, { perPage: 100 })
  const found = editions.rows.find(edition => edition.slug === slug)
  if (found) return found.id
  const known = editions.rows.map(edition => edition.slug).join(', ') || 'none yet'
  return {
    refused: 'not-found',
    sentence: `There is no edition at ${slug}. Editions are: ${known}.`,
  }
}
