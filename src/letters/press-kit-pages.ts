import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PrintSheet } from '#acts/ports/printer.ts'
import { type HouseLanguage, inLanguage } from '#core/localised.ts'
import { stillSides } from '#core/press/press-kit.ts'
import type { PressKitSheet } from '#core/press/press-kit-sheet.ts'
import { dayRange, momentOf } from '#words/dates.ts'
import { filmFacts } from '#words/film-facts.ts'
import { languageName } from '#words/names.ts'
import { speak } from '#words/speak.ts'

/** What press-kit.typ sets: everything already in words. */
interface PressKitPages {
  edition: string
  heading: string
  title: string
  other: string
  facts: Named[]
  synopses: {
    heading: string
    language: string
    parts: { name: string; paragraphs: string[] }[]
    author: string
  }[]
  headings: Record<'synopsis' | 'credits' | 'facts' | 'screenings' | 'quotes' | 'stills' | 'contact', string>
  credits: Named[]
  lives: { name: string; language: string; paragraphs: string[] }[]
  livesHeading: string
  screenings: string[]
  quotes: { text: string; language: string; source: string }[]
  stills: { picture: string; alt: string; caption: string }[]
  contact: string[]
  made: string
}

interface Named {
  name: string
  value: string
}

const source = readFileSync(join(import.meta.dirname, 'press-kit.typ'), 'utf8')

/** A press kit on paper, A4. */
export function pressKitPages(
  { edition, film, kit, synopses, credits, screenings, stills }: PressKitSheet,
  pictures: ReadonlyMap<string, Uint8Array>,
  language: HouseLanguage,
): PrintSheet {
  const say = (key: Parameters<typeof speak>[1], params = {}) => speak(language, key, params)
  const title = film.facts.title ?? film.facts.originalTitle ?? film.slug
  const { originalTitle = '' } = film.facts
  const shown = stills.filter(still => pictures.has(still.id))
  const directors = credits.find(credit => credit.role === 'directors')?.people ?? []
  const lives = directors.flatMap(person => {
    const life = inLanguage(person.biography, language, edition.languages)
    return life ? [{ name: person.name, language: life.language, paragraphs: paragraphsOf(life.text) }] : []
  })
  const companies = (['productionCompanies', 'distributors'] as const).flatMap(field => {
    const names = film.facts[field] ?? []
    return names.length > 0
      ? [{ name: say(`site.${field}`, { count: names.length }), value: names.join(', ') }]
      : []
  })
  const { worldSales = [] } = film.facts
  const data: PressKitPages = {
    edition: `${edition.name}, ${dayRange(language, edition.startsOn, edition.endsOn)}`,
    heading: say('press.kit'),
    title,
    other: originalTitle === title ? '' : originalTitle,
    facts: filmFacts(language, film.facts).map(({ name, values }) => ({ name, value: values.join(', ') })),
    synopses: synopses.map(({ language: told, texts, author }) => ({
      heading: languageName(language, told),
      language: told,
      parts: texts.map(({ length, text }) => ({
        name: say(`press.synopsis-${length}`, { count: text.length }),
        paragraphs: paragraphsOf(text),
      })),
      author: author ? say('site.written-by', { author }) : '',
    })),
    headings: {
      synopsis: say('press.synopsis'),
      credits: say('site.credits'),
      facts: say('site.record'),
      screenings: say('site.screenings'),
      quotes: say('site.quotes'),
      stills: say('press.stills'),
      contact: say('press.contact'),
    },
    credits: [
      ...credits.map(({ role, people }) => ({
        name: say(`site.${role}`, { count: people.length }),
        value: people.map(person => person.name).join(', '),
      })),
      ...companies,
    ],
    lives,
    livesHeading: say('site.about-director', { count: lives.length }),
    screenings: screenings.map(
      ({ startsAt, venue, screen }) =>
        `${momentOf(language, startsAt)} · ${[...new Set([venue, screen])].filter(Boolean).join(', ')}`,
    ),
    quotes: film.quotes.map(quote => ({
      text: quote.text,
      language: quote.language,
      source: [quote.author, quote.outlet].filter(Boolean).join(', '),
    })),
    stills: shown.map(still => ({
      picture: `/pictures/${still.id}.jpg`,
      alt: inLanguage(still.description, language, edition.languages)?.text ?? '',
      caption: `${say('press.still-credit', { credit: still.credit })} · ${say('press.still-size', stillSides(still))}`,
    })),
    contact: [
      ...kit.contact.split('\n').filter(line => line.trim() !== ''),
      ...(worldSales.length > 0 ? [`${say('site.world-sales')}: ${worldSales.join(', ')}`] : []),
    ],
    made: say('press.made'),
  }
  return {
    ...{ source, data, language, title: `${say('press.kit-of', { title })}, ${edition.name}` },
    pictures: new Map(shown.map(still => [`${still.id}.jpg`, pictures.get(still.id)!])),
  }
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map(part => part.trim())
    .filter(Boolean)
}
