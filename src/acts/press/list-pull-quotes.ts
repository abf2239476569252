import type { PullQuote } from '#core/press/pull-quote.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The quotes from articles about a film, placed or not. */
export function listPullQuotes(
  house: Pick<House, 'store'>,
  acting: Acting,
  { filmId }: { filmId: string },
): Promise<PullQuote[] | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ record, pullQuotes }) =>
    (await record.films.find(filmId))
      ? pullQuotes.ofFilm(filmId)
      : refuse('not-found', { what: 'film', id: filmId }),
  )
}
