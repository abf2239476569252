import type { PlacedQuote, PullQuote } from '#core/press/pull-quote.ts'

export type NewPullQuote = Omit<PullQuote, 'id'> & { madeAt: Temporal.Instant; madeBy: string }

/** Quotes from articles, inside one transaction. */
export interface PullQuoteShelf {
  add(quote: NewPullQuote): Promise<string>
  find(id: string): Promise<PullQuote | undefined>
  /** Of entries that are not removed, in the order they were made. */
  ofFilm(filmId: string): Promise<PullQuote[]>
  /** Of entries about the films of an edition that are not removed, in the order they were made. */
  ofEdition(editionId: string): Promise<PullQuote[]>
  /** Placed ones of published entries, in the order they were made. */
  placed(filmIds: readonly string[]): Promise<PlacedQuote[]>
  change(quote: PullQuote): Promise<void>
  remove(id: string): Promise<void>
}
