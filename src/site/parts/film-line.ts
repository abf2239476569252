import type { PublicFilm } from '#core/programme/public-programme.ts'
import { countryName, languageName, listOf } from '#words/names.ts'
import type { View } from '../view.ts'

/** "Kiro Russo · Bolivia, France · 2021 · 85 min"; for a bundle the number of films and their minutes together. */
export function filmLine(view: View, films: readonly PublicFilm[]): string {
  const [film, ...others] = films
  if (!film) return ''
  if (others.length > 0) {
    const minutes = films.reduce((sum, each) => sum + (each.facts.minutes ?? 0), 0)
    return join([
      view.say('site.films-count', { count: films.length }),
      minutes > 0 ? view.say('site.minutes', { minutes }) : '',
    ])
  }
  const { directors = [], countries = [], year, minutes } = film.facts
  return join([
    listOf(view.language, directors),
    countries.map(code => countryName(view.language, code)).join(', '),
    year === undefined ? '' : String(year),
    minutes === undefined ? '' : view.say('site.minutes', { minutes }),
  ])
}

/** "Spanish, subtitles in English" */
export function spokenLine(view: View, languages: readonly string[], subtitles: readonly string[]): string {
  const names = (tags: readonly string[]) =>
    listOf(
      view.language,
      tags.map(tag => languageName(view.language, tag)),
    )
  return join([
    names(languages),
    subtitles.length > 0 ? view.say('site.subtitled', { languages: names(subtitles) }) : '',
  ])
}

function join(parts: string[]): string {
  return parts.filter(Boolean).join(' · ')
}
