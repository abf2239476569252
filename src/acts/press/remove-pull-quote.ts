import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Takes a quote away; its article stays. */
export function removePullQuote(
  house: Pick<House, 'store'>,
  acting: Acting,
  { pullQuoteId }: { pullQuoteId: string },
): Promise<{ removed: true } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ pullQuotes }) => {
    if (!(await pullQuotes.find(pullQuoteId)))
      return refuse('not-found', { what: 'pull quote', id: pullQuoteId })
    await pullQuotes.remove(pullQuoteId)
    return { removed: true }
  })
}
