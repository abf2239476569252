import type { House } from '#acts/ports/house.ts'
import { listEditions } from '#acts/programme/list-editions.ts'
import type { Refused } from './answer.ts'

const PER_PAGE = 200
const MOST_NAMED = 20

/** The edition at an address, among however many there are. */
export async function editionAt(
  house: Pick<House, 'store'>,
  organisation: string,
  slug: string,
): Promise<string | Refused> {
  const known: string[] = []
  for (let page = 1; ; page++) {
    const acting = { organisation, by: 'command line' }
    const { rows, total } = await listEditions(house, acting, { page, perPage: PER_PAGE })
    const found = rows.find(edition => edition.slug === slug)
    if (found) return found.id
    known.push(...rows.map(edition => edition.slug))
    if (rows.length === 0 || known.length >= total) break
  }
  const named = known.slice(0, MOST_NAMED).join(', ') || 'none yet'
  const more = known.length > MOST_NAMED ? ` and ${known.length - MOST_NAMED} more` : ''
  return {
    refused: 'not-found',
    sentence: `There is no edition at ${slug}. Editions are: ${named}${more}.`,
  }
}
