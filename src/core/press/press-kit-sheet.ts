import { type CreditRole, creditRoles, type Person } from '#core/film/person.ts'
import type { Edition } from '#core/programme/edition.ts'
import type { PublicFilm, PublicProgramme } from '#core/programme/public-programme.ts'
import type { PressKit, Still } from './press-kit.ts'
import { type SynopsisText, synopsisLengths } from './synopsis-lengths.ts'

/** Everything that a press kit tells, from the record. */
export interface PressKitSheet {
  edition: Edition
  kit: PressKit
  film: PublicFilm
  synopses: Synopsis[]
  credits: { role: CreditRole; people: Person[] }[]
  /** Public ones that are to be, by start. */
  screenings: { startsAt: Temporal.ZonedDateTime; venue: string; screen: string }[]
  stills: Still[]
}

export interface Synopsis {
  /** BCP 47. */
  language: string
  author: string
  texts: SynopsisText[]
}

/** What a document tells of a film, in its language. */
export interface Telling {
  language: string
  synopsis: string
  author: string
}

export function pressKitSheet(
  programme: PublicProgramme,
  film: PublicFilm,
  found: { kit: PressKit; stills: Still[]; tellings: readonly Telling[] },
): PressKitSheet {
  const { edition, people, credits } = programme
  const places = new Map(
    programme.venues.flatMap(venue =>
      venue.screens.map(screen => [screen.id, { venue: venue.name, screen: screen.name }]),
    ),
  )
  const itemIds = new Set(programme.items.filter(item => item.filmIds.includes(film.id)).map(item => item.id))
  const ofFilm = credits.filter(credit => credit.filmId === film.id)
  return {
    ...{ edition, film, kit: found.kit, stills: found.stills },
    synopses: synopsesOf(programme, film, found.tellings),
    credits: creditRoles
      .map(role => ({
        role,
        people: ofFilm
          .filter(credit => credit.role === role)
          .flatMap(credit => people.find(person => person.id === credit.personId) ?? []),
      }))
      .filter(credit => credit.people.length > 0),
    screenings: programme.screenings
      .filter(each => itemIds.has(each.itemId) && !each.cancelled && !each.withdrawn)
      .flatMap(({ startsAt, screenId }) => {
        const place = places.get(screenId)
        return place ? [{ startsAt, ...place }] : []
      }),
  }
}

/** The house's own words in each of their languages, then documents in languages that these leave out. */
function synopsesOf(
  { edition }: PublicProgramme,
  film: PublicFilm,
  tellings: readonly Telling[],
): Synopsis[] {
  const synopses = new Map<string, Synopsis>()
  const tell = (language: string, text: string, author: string) => {
    const texts = synopsisLengths(text, language)
    if (texts.length > 0 && !synopses.has(language)) synopses.set(language, { language, author, texts })
  }
  for (const [language, text] of Object.entries(film.note)) tell(language, text, '')
  const { synopsis: chosen = '', synopsisAuthor = '' } = film.facts
  // What somebody settled by hand stands in no document, and stands for them all.
  if (!tellings.some(({ synopsis }) => synopsis === chosen))
    tell(edition.languages[0]!, chosen, synopsisAuthor)
  else for (const { language, synopsis, author } of tellings) tell(language, synopsis, author)
  return [...synopses.values()]
}
