import type { Block } from '#core/audience/newsletter/block.ts'
import type { FilmOfSheet, MailingSheet } from '#core/audience/newsletter/mailing-sheet.ts'
import type { TicketScreening } from '#core/boxoffice/orders/order-sheet.ts'
import { type HouseLanguage, inLanguage, type Localised } from '#core/localised.ts'
import { dayName } from '#words/dates.ts'
import { countryName, listOf } from '#words/names.ts'
import { speak } from '#words/speak.ts'
import { titleOf, whenOf, whereOf } from '../screening-words.ts'

/** Words with the language they are really in. */
export interface Said {
  text: string
  language: string
}

export interface ShowingPart {
  title: string
  when: string
  where: string
  address: string
  isCancelled: boolean
}

/** A block in words. */
export type MailingPart =
  | { part: 'heading'; said: Said }
  | { part: 'text'; said: Said; paragraphs: string[] }
  | { part: 'film'; title: string; line: string; about: Said | undefined; link: Link }
  | { part: 'showings'; heading: string; showings: ShowingPart[] }
  | { part: 'quote'; title: Said; teaser: Said | undefined; source: string; address: string }
  | { part: 'poster'; picture: string; alt: string; caption: Said | undefined; address: string }

export interface Link {
  label: string
  address: string
}

export interface MailingParts {
  language: HouseLanguage
  edition: string
  subject: string
  parts: MailingPart[]
  whyYou: string
  mine: Link
  leave: Link
}

/** The two secrets of a copy, or the marks that stand for them. */
export interface Secrets {
  token: string
  reader: string
}

/** A mailing in a reader's language; what the record does not have, or the public may not see, is left out. */
export function mailingParts(
  sheet: MailingSheet,
  language: HouseLanguage,
  { token, reader }: Secrets,
  publicUrl: string,
): MailingParts {
  const { edition } = sheet
  const site = `${publicUrl}/${language}/${edition.slug}`
  return {
    language,
    edition: edition.name,
    subject: inLanguage(sheet.subject, language, edition.languages)?.text ?? edition.name,
    parts: sheet.blocks.flatMap(block => partOf(block, sheet, language, publicUrl) ?? []),
    whyYou: speak(language, 'letters.mailing.why-you', { edition: edition.name }),
    mine: { label: speak(language, 'letters.mailing.mine'), address: `${site}/newsletter/mine/${reader}` },
    leave: { label: speak(language, 'letters.mailing.leave'), address: `${site}/newsletter/leave/${token}` },
  }
}

function partOf(
  block: Block,
  sheet: MailingSheet,
  language: HouseLanguage,
  publicUrl: string,
): MailingPart | undefined {
  const { edition } = sheet
  const site = `${publicUrl}/${language}/${edition.slug}`
  const said = (text: Localised): Said | undefined => inLanguage(text, language, edition.languages)
  switch (block.kind) {
    case 'heading': {
      const heading = said(block.text)
      return heading && { part: 'heading', said: heading }
    }
    case 'text': {
      const text = said(block.text)
      return (
        text && { part: 'text', said: text, paragraphs: text.text.split(/\n\s*\n/).map(each => each.trim()) }
      )
    }
    case 'film': {
      const film = sheet.films.find(each => each.id === block.filmId)
      return film && filmPart(film, said(film.note), language, site)
    }
    case 'screening': {
      const screening = sheet.screenings.find(each => each.id === block.screeningId)
      return (
        screening && { part: 'showings', heading: '', showings: [showing(screening, sheet, language, site)] }
      )
    }
    case 'day': {
      const ids = sheet.days[block.day] ?? []
      const shown = sheet.screenings.filter(each => ids.includes(each.id))
      const heading = dayName(language, Temporal.PlainDate.from(block.day))
      return shown.length === 0
        ? undefined
        : { part: 'showings', heading, showings: shown.map(each => showing(each, sheet, language, site)) }
    }
    case 'quote': {
      const entry = sheet.press.find(each => each.id === block.pressEntryId)
      return (
        entry && {
          ...{ part: 'quote', title: { text: entry.title, language: entry.language }, address: entry.url },
          teaser: said(entry.teaser),
          source: [entry.author, entry.outlet].filter(Boolean).join(', '),
        }
      )
    }
    case 'poster': {
      const film = sheet.films.find(each => each.id === block.filmId)
      if (!film) return undefined
      return {
        ...{ part: 'poster', picture: `${publicUrl}/${edition.slug}/posters/${film.slug}.png` },
        alt: speak(language, 'site.poster-of', { title: titleOfFilm(film) }),
        caption: said(block.caption),
        address: `${site}/films/${film.slug}`,
      }
    }
  }
}

const titleOfFilm = ({ facts, slug }: FilmOfSheet) => facts.title ?? facts.originalTitle ?? slug

function filmPart(
  film: FilmOfSheet,
  note: Said | undefined,
  language: HouseLanguage,
  site: string,
): MailingPart {
  const { directors = [], countries = [], year, minutes, synopsis } = film.facts
  const line = [
    listOf(language, directors),
    countries.map(code => countryName(language, code)).join(', '),
    year === undefined ? '' : String(year),
    minutes === undefined ? '' : speak(language, 'site.minutes', { minutes }),
  ]
  return {
    ...{ part: 'film', title: titleOfFilm(film), line: line.filter(Boolean).join(' · ') },
    // A document's words have no stated language.
    about: note ?? (synopsis ? { text: synopsis, language: '' } : undefined),
    link: { label: speak(language, 'letters.mailing.film'), address: `${site}/films/${film.slug}` },
  }
}

function showing(
  screening: TicketScreening,
  sheet: MailingSheet,
  language: HouseLanguage,
  site: string,
): ShowingPart {
  return {
    title: titleOf(screening, language, sheet),
    when: whenOf(screening, language),
    where: whereOf(screening),
    address: `${site}/screenings/${screening.id}`,
    isCancelled: screening.cancelled,
  }
}
