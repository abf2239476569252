import type { Localised } from '../localised.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { firstWrong, isLocalised, isText } from '../right-value.ts'
import type { QuoteSpan } from './find-quote.ts'

/** Words of an article about a film, standing on the words of its document (docs/rules/pull-quotes.md). */
export interface PullQuote {
  id: string
  pressEntryId: string
  text: string
  /** In the text of the entry's document. */
  spans: QuoteSpan[]
  /** By language. */
  translations: Localised
  translatedBy: string
  stars: Stars | null
  /** Shown on the film's page, once its entry is published. */
  placed: boolean
}

/** As the paper gives them: 4 of 5, 3.5 of 4. */
export interface Stars {
  given: number
  of: number
}

/** A quote as the public sees it, with the paper it stands in. */
export interface PlacedQuote extends Pick<PullQuote, 'text' | 'translations' | 'translatedBy' | 'stars'> {
  id: string
  filmId: string
  /** BCP 47 of the article. */
  language: string
  outlet: string
  author: string
  url: string
}

const longestQuote = 2000

export function whyNotPullQuote({
  text,
  translations,
  translatedBy,
  stars,
}: Pick<PullQuote, 'text' | 'translations' | 'translatedBy' | 'stars'>): Refusal<'wrong-value'> | undefined {
  const wrong = firstWrong({
    text: isText(text, longestQuote) && text.trim() !== '',
    translations: isLocalised(translations),
    translatedBy: isText(translatedBy, 300),
  })
  if (wrong || !stars) return wrong
  const halves = Number.isInteger(stars.given * 2) && Number.isInteger(stars.of)
  const right = halves && stars.of >= 3 && stars.of <= 10 && stars.given >= 0 && stars.given <= stars.of
  return right ? undefined : refuse('wrong-value', { field: 'stars' })
}
