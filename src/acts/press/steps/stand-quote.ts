import { findQuote, type QuoteSpan } from '#core/press/find-quote.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { RecordShelf } from '../../ports/record.ts'

/** Where the words of a quote stand in the document of an entry; refused with the nearest passage where they don't. */
export async function standQuote(
  { press, documents }: Pick<RecordShelf, 'press' | 'documents'>,
  pressEntryId: string,
  text: string,
): Promise<{ spans: QuoteSpan[] } | Refusal<'not-found' | 'quote-without-document' | 'quote-not-there'>> {
  const entry = await press.find(pressEntryId)
  if (!entry || entry.removed) return refuse('not-found', { what: 'press entry', id: pressEntryId })
  const document = entry.documentId === null ? undefined : await documents.find(entry.documentId)
  if (!document || document.removedAt) return refuse('quote-without-document')
  const found = findQuote(document.text, text)
  return 'spans' in found ? found : refuse('quote-not-there', { nearest: found.nearest })
}
