import { type PullQuote, whyNotPullQuote } from '#core/press/pull-quote.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { standQuote } from './steps/stand-quote.ts'

export type PullQuoteToAdd = Pick<PullQuote, 'pressEntryId' | 'text'> & Partial<PullQuote>

/**
 * Takes words of an article for a quote. `quote-not-there` when the article does not say them, with the nearest passage;
 * `quote-without-document` when the house has only a link to it.
 */
export function addPullQuote(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { pressEntryId, text, translations = {}, translatedBy = '', stars = null, placed = false }: PullQuoteToAdd,
): Promise<PullQuote | Refusal<'not-found' | 'wrong-value' | 'quote-without-document' | 'quote-not-there'>> {
  return house.store.within(acting.organisation, async ({ record, pullQuotes }) => {
    const said = { text: text.trim(), translations, translatedBy, stars }
    const wrong = whyNotPullQuote(said)
    if (wrong) return wrong
    const standing = await standQuote(record, pressEntryId, text)
    if ('refused' in standing) return standing
    const quote = { pressEntryId, ...said, ...standing, placed }
    const id = await pullQuotes.add({ ...quote, madeAt: house.clock.now(), madeBy: acting.by })
    return { id, ...quote }
  })
}
