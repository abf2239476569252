import type { Guide, Showing } from './guide.ts'
import type { Search } from './search.ts'

export const programmeViews = ['day', 'section', 'venue'] as const
export type ProgrammeView = (typeof programmeViews)[number]

/** What a reader wants to see of the programme, as the address says it: `?by=venue&language=es&q=moviment`. */
export interface ProgrammeWish {
  by: ProgrammeView
  /** BCP 47; '' = any. */
  language: string
  subtitles: string
  /** ISO 3166-1 alpha-2; '' = any. */
  country: string
  q: string
}

const longestSearch = 100

export function readWish(query: Record<string, string | undefined>): ProgrammeWish {
  return {
    by: programmeViews.find(view => view === query.by) ?? 'day',
    language: query.language ?? '',
    subtitles: query.subtitles ?? '',
    country: query.country ?? '',
    q: (query.q ?? '').trim().slice(0, longestSearch),
  }
}

/** The wish as a query, without what is usual; '' when everything is. */
export function wishQuery(wish: ProgrammeWish): string {
  const query = new URLSearchParams()
  if (wish.by !== 'day') query.set('by', wish.by)
  for (const name of ['language', 'subtitles', 'country', 'q'] as const)
    if (wish[name]) query.set(name, wish[name])
  const text = query.toString()
  return text && `?${text}`
}

export function isFiltered(wish: ProgrammeWish): boolean {
  return Boolean(wish.language || wish.subtitles || wish.country || wish.q)
}

/** The showings that fit the wish, by start. */
export function showingsFor(guide: Guide, search: Search, wish: ProgrammeWish): Showing[] {
  const found = wish.q === '' ? undefined : new Set(search(wish.q))
  return guide.showings.filter(
    showing =>
      (!found || found.has(showing.item.id)) &&
      (!wish.language || showing.languages.includes(wish.language)) &&
      (!wish.subtitles || showing.subtitles.includes(wish.subtitles)) &&
      (!wish.country || showing.films.some(film => film.facts.countries?.includes(wish.country))),
  )
}

/** What the filters offer: only what the programme has. */
export function choicesOf(guide: Guide): { languages: string[]; subtitles: string[]; countries: string[] } {
  const unique = (values: string[]) => [...new Set(values)]
  return {
    languages: unique(guide.showings.flatMap(showing => showing.languages)),
    subtitles: unique(guide.showings.flatMap(showing => showing.subtitles)),
    countries: unique(
      guide.showings.flatMap(({ films }) => films.flatMap(film => film.facts.countries ?? [])),
    ),
  }
}
