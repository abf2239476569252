// biome-ignore-all format: fields are listed in rows
import type { Field } from './facts.ts'

/** Every field of a film's facts, in the order in which a record tells them. */
export const fields = [
  'title', 'originalTitle', 'otherTitles', 'year', 'countries', 'minutes', 'colour', 'languages', 'subtitles', 'genres', 'certificate',
  'directors', 'writers', 'producers', 'cinematographers', 'editors', 'composers', 'sound', 'cast', 'productionCompanies', 'distributors', 'worldSales',
  'awards', 'screenings', 'premiere', 'quotes', 'synopsis', 'synopsisAuthor', 'guestsPresent', 'articleAuthor', 'publication', 'interviewee',
] as const satisfies readonly Field[]
