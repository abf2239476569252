import type { PressReviewSheet } from '#acts/ports/stationery.ts'
import { csvOf } from '#core/csv.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { speak } from '#words/speak.ts'

const columns = [
  'date',
  'kind',
  'film',
  'title',
  'outlet',
  'author',
  'language',
  'url',
  'stars',
  'quotes',
] as const

/** A press review for a spreadsheet: a row for each article, days as ISO 8601, languages as BCP 47. */
export function pressReviewTable({ review }: PressReviewSheet, language: HouseLanguage): Uint8Array {
  const articles = review.days.flatMap(({ articles }) => articles)
  const rows = articles.map(article => [
    article.appearedOn?.toString() ?? '',
    speak(language, `site.press-${article.kind}`),
    ...[article.filmTitle, article.title, article.outlet, article.author, article.language, article.url],
    article.stars.map(({ given, of }) => `${given}/${of}`).join(' '),
    article.quotes.join('\n'),
  ])
  const heads = columns.map(column => speak(language, `press.column-${column}`))
  return new TextEncoder().encode(csvOf([heads, ...rows]))
}
