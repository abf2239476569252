// biome-ignore-all format: names are read in rows, one meaning a row
import { fold } from '../lexicon/fold.ts'
import { meaningOfHeading } from './headings.ts'
import type { StatedMeaning } from './statement.ts'

/** Names of properties that mean something else in data than the same words head in a sheet. */
const NAMES: Readonly<Record<string, StatedMeaning | 'other'>> = {
  name: 'title', title: 'title', headline: 'other', alternatename: 'otherTitles', alternativeheadline: 'otherTitles', othertitles: 'otherTitles',
  originalname: 'originalTitle', originaltitle: 'originalTitle',
  datepublished: 'releaseDate', firstairdate: 'releaseDate', releasedate: 'releaseDate', primaryreleasedate: 'releaseDate', datecreated: 'year', copyrightyear: 'year', productionyear: 'year',
  productioncountries: 'countries', origincountry: 'countries', countryoforigin: 'countries',
  originallanguage: 'languages', spokenlanguages: 'languages', inlanguage: 'languages', audiolanguages: 'languages', subtitlelanguage: 'subtitles', subtitlelanguages: 'subtitles',
  duration: 'minutes', runtime: 'minutes', length: 'minutes', timerequired: 'minutes', durationseconds: 'seconds', runtimeseconds: 'seconds',
  contentrating: 'certificate', rating: 'other', genre: 'genres', genres: 'genres', keywords: 'other', tags: 'other',
  author: 'writers', creator: 'writers', actor: 'cast', actors: 'cast', musicby: 'composers', music: 'composers', productioncompany: 'productionCompanies', productioncompanies: 'productionCompanies',
  overview: 'synopsis', abstract: 'synopsis', description: 'description', shortdescription: 'description', text: 'other', reviewbody: 'other',
  synopsisauthor: 'synopsisAuthor', articleauthor: 'articleAuthor', publication: 'publication', interviewee: 'interviewee', guestspresent: 'guestsPresent', worldsales: 'worldSales',
  date: 'other', time: 'other', location: 'other', venue: 'other', start: 'other', production: 'other', status: 'other', type: 'other', category: 'other', 'in': 'other', by: 'other',
}

/** What a property of an object about a film announces; undefined for one that is not known. */
export function meaningOfProperty(name: string): StatedMeaning | 'other' | undefined {
  const bare = fold(name).replace(/^.*[:/#]/, '').replace(/[^\p{L}\p{N}]+/gu, '')
  return Object.hasOwn(NAMES, bare) ? NAMES[bare] : meaningOfHeading(name.replace(/^.*[:/#]/, ''))
}

/** Objects that only hold more properties of what holds them. */
export const HOLDERS: ReadonlySet<string> = new Set([
  'details', 'credits', 'info', 'metadata', 'meta', 'attributes', 'fields', 'facts', 'technical', 'customfields', 'filmdetails', 'data', 'properties', 'specs', 'filminfo', 'technicaldetails', 'extra', 'acf',
])

/** Lists of people, each with what they did. */
export const CREWS: ReadonlySet<string> = new Set(['crew', 'credits', 'people', 'persons', 'contributors', 'team', 'staff', 'castandcrew', 'filmmakers', 'contributor'])

/** Lists of questions and answers, or of fields with a name and a value. */
export const ANSWERS: ReadonlySet<string> = new Set(['answers', 'customfields', 'fields', 'questions', 'extrafields', 'metafields', 'additionalproperty', 'attributes', 'details', 'responses'])

/** Lists of times at which it is shown. */
export const SHOWINGS: ReadonlySet<string> = new Set(['screenings', 'showtimes', 'sessions', 'screening', 'slot', 'slots', 'showings', 'schedule', 'events', 'performances', 'subevent', 'dates'])

/** What schema.org calls a film. */
export const FILM_TYPES: ReadonlySet<string> = new Set(['Movie', 'ShortFilm', 'TVMovie', 'video.movie'])

/** Jobs as film databases name them, where a label of a page means something else. */
export const JOBS: Readonly<Record<string, StatedMeaning>> = {
  'original music composer': 'composers', 'sound designer': 'sound', 'supervising sound editor': 'sound', 'sound mixer': 'sound', actor: 'cast', actress: 'cast', performer: 'cast', self: 'cast',
  'co director': 'directors', author: 'writers', story: 'writers', novel: 'description',
}
