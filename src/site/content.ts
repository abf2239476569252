import { detect } from 'tinyld'
import { inLanguage, type Localised } from '#core/localised.ts'
import type { PublicFilm } from '#core/programme/public-programme.ts'
import type { ProgrammeItem } from '#core/programme/screening.ts'
import type { Guide } from './guide.ts'
import type { View } from './view.ts'

/** Text with the language it is really in (BCP 47; '' when nobody can tell). */
export interface Told {
  text: string
  language: string
}

/** The text for this reader, else in the edition's languages in their order (docs/rules/fallbacks.md). */
export function told(view: View, text: Localised): Told | undefined {
  return inLanguage(text, view.language, view.guide.programme.edition.languages)
}

/** The house's own words about a film, then the synopsis of a document, in whatever languages they are. */
export function wordsAbout(view: View, film: PublicFilm): (Told & { author?: string })[] {
  const note = told(view, film.note)
  const { synopsis, synopsisAuthor } = film.facts
  const stated =
    synopsis && synopsis !== note?.text ? { ...guessed(synopsis), author: synopsisAuthor } : undefined
  return [note, stated].filter(each => each !== undefined)
}

/** The first of them, for lists, feeds and descriptions. */
export function aboutFilm(view: View, film: PublicFilm): Told | undefined {
  return wordsAbout(view, film)[0]
}

/** Documents state text without its language; long text tells it. */
export function guessed(text: string): Told {
  return { text, language: text.length < shortestTelling ? '' : languageOf(text) }
}

const shortestTelling = 60

function languageOf(text: string): string {
  let language = guesses.get(text)
  if (language === undefined) {
    language = detect(text)
    if (guesses.size > 5000) guesses.clear()
    guesses.set(text, language)
  }
  return language
}

const guesses = new Map<string, string>()

export function filmTitle(film: PublicFilm): string {
  return film.facts.title ?? film.facts.originalTitle ?? film.slug
}

/** A bundle's own title, else the titles of its films. */
export function itemTitle(view: View, item: ProgrammeItem): Told {
  return told(view, item.title) ?? { text: filmsTitle(view.guide, item), language: '' }
}

function filmsTitle(guide: Guide, item: ProgrammeItem): string {
  return guide.filmsOf(item).map(filmTitle).join(' + ') || item.slug
}

/** A page for each film; an item has a page of its own when it is more than its one film. */
export function itemAddress(view: View, item: ProgrammeItem): string {
  const [film, ...others] = view.guide.filmsOf(item)
  const alone = film && others.length === 0 && Object.keys(item.title).length === 0
  return alone ? view.addresses.film(film.slug) : view.addresses.item(item.slug)
}
