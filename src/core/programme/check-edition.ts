import { houseLanguages } from '../localised.ts'
import { type Refusal, refuse } from '../refusal.ts'
import {
  firstWrong,
  isCountry,
  isLanguage,
  isLocalised,
  isName,
  isText,
  isTimeZone,
  isWhole,
} from '../right-value.ts'
import { isSlug } from '../slug.ts'
import { type Edition, editionStages, type News, type Section } from './edition.ts'

/** A season of a cinema may be long; beyond this somebody mistyped a year. */
const mostDays = 400

/** An edition's slug begins public addresses; these begin others. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  ...houseLanguages,
  'api',
  'assets',
  'desk',
  'healthz',
  'metrics',
  'orders',
])

/** Whether an edition can be kept so; `wrong-dates`, `unknown-time-zone` or `wrong-value` with the field. */
export function checkEdition(
  edition: Omit<Edition, 'id' | 'releasedVersion' | 'version'>,
): Refusal | undefined {
  if (Temporal.PlainDate.compare(edition.startsOn, edition.endsOn) > 0) return refuse('wrong-dates')
  if (edition.startsOn.until(edition.endsOn).days >= mostDays)
    return refuse('wrong-value', { field: 'endsOn' })
  if (!isTimeZone(edition.timeZone)) return refuse('unknown-time-zone', { zone: String(edition.timeZone) })
  return firstWrong({
    name: isName(edition.name),
    slug: isSlug(edition.slug) && !reservedSlugs.has(edition.slug),
    city: isText(edition.city, 200),
    country: isCountry(edition.country),
    tagline: isLocalised(edition.tagline),
    about: isLocalised(edition.about),
    currency: Intl.supportedValuesOf('currency').includes(edition.currency),
    languages: edition.languages.length > 0 && edition.languages.every(isLanguage),
    stage: editionStages.includes(edition.stage),
    holdMinutes: isWhole(edition.holdMinutes, 1, 240),
    seatsPerScreening: isWhole(edition.seatsPerScreening, 1, 1000),
  })
}

export function checkSection(section: Omit<Section, 'id'>): Refusal | undefined {
  return firstWrong({
    name: isLocalised(section.name, 'filled'),
    slug: isSlug(section.slug),
    about: isLocalised(section.about),
    colour: /^#[0-9a-f]{6}$/.test(section.colour),
    position: isWhole(section.position, 0, 10_000),
  })
}

export function checkNews(news: Omit<News, 'id'>): Refusal | undefined {
  return firstWrong({
    title: isLocalised(news.title, 'filled'),
    slug: isSlug(news.slug),
    body: isLocalised(news.body),
  })
}
