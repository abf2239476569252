import { type PullQuote, whyNotPullQuote } from '#core/press/pull-quote.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { withChange } from '#core/with-change.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { standQuote } from './steps/stand-quote.ts'

type Changeable = Pick<PullQuote, 'text' | 'translations' | 'translatedBy' | 'stars' | 'placed'>

/** Changes a quote: places it on the film's page, translates it, or takes other words, which must be there too. */
export function changePullQuote(
  house: Pick<House, 'store'>,
  acting: Acting,
  { pullQuoteId, ...change }: { pullQuoteId: string } & Partial<Changeable>,
): Promise<PullQuote | Refusal<'not-found' | 'wrong-value' | 'quote-without-document' | 'quote-not-there'>> {
  return house.store.within(acting.organisation, async ({ record, pullQuotes }) => {
    const quote = await pullQuotes.find(pullQuoteId)
    if (!quote) return refuse('not-found', { what: 'pull quote', id: pullQuoteId })
    const changed = withChange<PullQuote>(quote, change)
    const wrong = whyNotPullQuote(changed)
    if (wrong) return wrong
    const standing =
      changed.text === quote.text ? quote : await standQuote(record, quote.pressEntryId, changed.text)
    if ('refused' in standing) return standing
    const kept = { ...changed, text: changed.text.trim(), spans: standing.spans }
    await pullQuotes.change(kept)
    return kept
  })
}
