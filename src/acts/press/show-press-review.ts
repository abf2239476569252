import { type CoverageWish, type PressReview, pressReview } from '#core/press/press-review.ts'
import type { PullQuote, Stars } from '#core/press/pull-quote.ts'
import type { Edition } from '#core/programme/edition.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** What papers wrote about the films of an edition, published by the house or not; never the texts themselves. */
export function showPressReview(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, ...wish }: { editionId: string } & CoverageWish,
): Promise<{ edition: Edition; review: PressReview } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ programme, record, pullQuotes }) => {
    const edition = await programme.editions.find(editionId)
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    const quotes = Map.groupBy(await pullQuotes.ofEdition(editionId), quote => quote.pressEntryId)
    const entries = await record.press.ofEdition(editionId)
    const all = entries.map(({ documentId: _, teaser: __, published: ___, ...entry }) => {
      const own = quotes.get(entry.id) ?? []
      return {
        ...entry,
        stars: starsOf(own),
        quotes: own.filter(quote => quote.placed).map(quote => quote.text),
      }
    })
    return { edition, review: pressReview(all, wish) }
  })
}

function starsOf(quotes: readonly PullQuote[]): Stars[] {
  const given = quotes.flatMap(quote => quote.stars ?? [])
  return [...new Map(given.map(stars => [`${stars.given}/${stars.of}`, stars])).values()]
}
