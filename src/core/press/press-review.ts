import { type PressEntry, pressKinds } from '../film/film.ts'
import type { Stars } from './pull-quote.ts'

/** An article in a press review: what is known about it, and of its words only those placed beside the film. */
export interface Coverage
  extends Pick<
    PressEntry,
    'id' | 'filmId' | 'kind' | 'title' | 'outlet' | 'author' | 'language' | 'url' | 'appearedOn'
  > {
  filmTitle: string
  /** As the paper gives them; each once, where several quotes repeat them. */
  stars: Stars[]
  quotes: string[]
}

/** Which articles of an edition are meant; all of them where it says nothing. */
export interface CoverageWish {
  filmId?: string
  /** As the entries write it. */
  outlet?: string
  /** BCP 47, as the entries have it. */
  writtenIn?: string
  kind?: PressEntry['kind']
}

/** All coverage of an edition, by day and counted by outlet (docs/rules/press.md#press-review). */
export interface PressReview {
  wish: CoverageWish
  count: number
  /** In their order; those whose day nobody knows come last, under null. */
  days: { day: Temporal.PlainDate | null; articles: Coverage[] }[]
  /** Most first. */
  outlets: { outlet: string; count: number }[]
  kinds: { kind: PressEntry['kind']; count: number }[]
  /** What one can wish for, whatever is wished for now. */
  choices: { films: { id: string; title: string }[]; outlets: string[]; languages: string[] }
}

export function pressReview(all: readonly Coverage[], wish: CoverageWish): PressReview {
  const meant = all.filter(
    article =>
      (wish.filmId === undefined || article.filmId === wish.filmId) &&
      (wish.outlet === undefined || article.outlet === wish.outlet) &&
      (wish.writtenIn === undefined || article.language === wish.writtenIn) &&
      (wish.kind === undefined || article.kind === wish.kind),
  )
  const byDay = Map.groupBy(meant.toSorted(byOutletAndTitle), article => article.appearedOn?.toString() ?? '')
  const days = [...byDay].map(([day, articles]) => ({
    day: day === '' ? null : Temporal.PlainDate.from(day),
    articles,
  }))
  const outlets = [...Map.groupBy(meant, article => article.outlet)]
    .map(([outlet, articles]) => ({ outlet, count: articles.length }))
    .sort((one, other) => other.count - one.count || one.outlet.localeCompare(other.outlet))
  return {
    ...{ wish, count: meant.length, outlets },
    days: days.sort((one, other) => inTime(one.day, other.day)),
    kinds: pressKinds.map(kind => ({ kind, count: meant.filter(each => each.kind === kind).length })),
    choices: {
      films: [...new Map(all.map(each => [each.filmId, each.filmTitle]))]
        .map(([id, title]) => ({ id, title }))
        .sort((one, other) => one.title.localeCompare(other.title)),
      outlets: named(all.map(article => article.outlet)),
      languages: named(all.map(article => article.language)),
    },
  }
}

const byOutletAndTitle = (one: Coverage, other: Coverage) =>
  one.outlet.localeCompare(other.outlet) || one.title.localeCompare(other.title)

function inTime(one: Temporal.PlainDate | null, other: Temporal.PlainDate | null): number {
  if (!one || !other) return Number(!one) - Number(!other)
  return Temporal.PlainDate.compare(one, other)
}

const named = (names: readonly string[]) =>
  [...new Set(names)].filter(Boolean).sort((one, other) => one.localeCompare(other))
