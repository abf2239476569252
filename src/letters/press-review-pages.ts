import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PrintSheet } from '#acts/ports/printer.ts'
import type { PressReviewSheet } from '#acts/ports/stationery.ts'
import type { HouseLanguage } from '#core/localised.ts'
import type { Coverage, PressReview } from '#core/press/press-review.ts'
import { dateOf, dayRange, dayWithYear } from '#words/dates.ts'
import { languageName } from '#words/names.ts'
import { speak } from '#words/speak.ts'
import { starsTold } from './stars-told.ts'

/** What press-review.typ sets: everything already in words. */
interface PressReviewPages {
  edition: string
  title: string
  meant: string
  counts: { heading: string; rows: { name: string; count: number }[] }[]
  days: { heading: string; articles: ArticleWords[] }[]
  none: string
}

interface ArticleWords {
  title: string
  language: string
  url: string
  source: string
  about: string
  quotes: string[]
}

const source = readFileSync(join(import.meta.dirname, 'press-review.typ'), 'utf8')

/** All coverage of an edition on paper, A4. */
export function pressReviewPages({ edition, review }: PressReviewSheet, language: HouseLanguage): PrintSheet {
  const say = (key: Parameters<typeof speak>[1], params = {}) => speak(language, key, params)
  const undated = say('press.review-undated')
  const article = (each: Coverage): ArticleWords => ({
    ...{ title: each.title, language: each.language, url: each.url, quotes: each.quotes },
    source: [each.outlet || say('press.review-no-outlet'), each.author].filter(Boolean).join(', '),
    about: [
      each.filmTitle,
      say(`site.press-${each.kind}`),
      languageName(language, each.language),
      ...each.stars.map(stars => starsTold(stars, language)),
    ].join(' · '),
  })
  const data: PressReviewPages = {
    edition: `${edition.name}, ${dayRange(language, edition.startsOn, edition.endsOn)}`,
    title: say('press.review'),
    meant: [say('press.review-count', { count: review.count }), ...wishWords(review, language)].join(' · '),
    counts: [
      {
        heading: say('press.review-days'),
        rows: review.days.map(({ day, articles }) => ({
          name: day ? dateOf(language, day) : undated,
          count: articles.length,
        })),
      },
      {
        heading: say('press.review-outlets'),
        rows: review.outlets.map(({ outlet, count }) => ({
          name: outlet || say('press.review-no-outlet'),
          count,
        })),
      },
      {
        heading: say('press.review-kinds'),
        rows: review.kinds.map(({ kind, count }) => ({ name: say(`site.press-${kind}`), count })),
      },
    ],
    days: review.days.map(({ day, articles }) => ({
      heading: day ? dayWithYear(language, day) : undated,
      articles: articles.map(article),
    })),
    none: review.count === 0 ? say('press.review-none') : '',
  }
  return { source, data, language, title: `${data.title}, ${edition.name}` }
}

/** What is left out of the review, told by what is in it. */
function wishWords({ wish, choices }: PressReview, language: HouseLanguage): string[] {
  return [
    choices.films.find(film => film.id === wish.filmId)?.title ?? '',
    wish.outlet ?? '',
    wish.writtenIn ? languageName(language, wish.writtenIn) : '',
    wish.kind ? speak(language, `site.press-${wish.kind}`) : '',
  ].filter(Boolean)
}
