import type { Facts, Field } from '#core/film/facts.ts'

/** How a field's value is typed in at the desk. */
export type FieldForm = 'text' | 'long' | 'number' | 'list' | 'countries' | 'languages' | 'colour' | 'parts'

/** Every field of a film's record in the order the desk shows them, with the form it is typed in. */
export const fieldForms: Record<Field, FieldForm> = {
  title: 'text',
  originalTitle: 'text',
  otherTitles: 'list',
  directors: 'list',
  year: 'number',
  countries: 'countries',
  minutes: 'number',
  colour: 'colour',
  languages: 'languages',
  subtitles: 'languages',
  genres: 'list',
  certificate: 'parts',
  premiere: 'text',
  synopsis: 'long',
  synopsisAuthor: 'text',
  writers: 'list',
  producers: 'list',
  cinematographers: 'list',
  editors: 'list',
  composers: 'list',
  sound: 'list',
  cast: 'list',
  productionCompanies: 'list',
  distributors: 'list',
  worldSales: 'list',
  awards: 'parts',
  screenings: 'parts',
  guestsPresent: 'list',
  quotes: 'parts',
  biographies: 'parts',
  articleAuthor: 'text',
  publication: 'text',
  interviewee: 'text',
}

export const fieldOrder = Object.keys(fieldForms) as Field[]

/** Fields whose value has named parts, and whether there may be several of it; `?` marks a part that may stay empty. */
export const fieldParts = {
  certificate: { several: false, parts: ['system?', 'value'] },
  awards: { several: true, parts: ['festival', 'award', 'year?'] },
  screenings: { several: true, parts: ['date', 'time?', 'venue?', 'notes?'] },
  quotes: { several: true, parts: ['text', 'source'] },
  biographies: { several: true, parts: ['person', 'text'] },
} as const satisfies Partial<Record<keyof Facts, { several: boolean; parts: readonly string[] }>>

export type FieldWithParts = keyof typeof fieldParts

export function hasParts(field: Field): field is FieldWithParts {
  return field in fieldParts
}
