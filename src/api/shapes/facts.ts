import { z } from '@hono/zod-openapi'
import type { Facts, Field } from '#core/film/facts.ts'
import { Country, LanguageTag } from './basics.ts'

const line = z.string().max(1000)
const lines = z.array(line).max(500)

/** Every field of the contract of `cartelera read --json`. */
const facts = {
  title: line,
  originalTitle: line,
  otherTitles: lines,
  year: z.int().min(1880).max(2200),
  countries: z.array(Country).max(50),
  minutes: z.int().min(1).max(6000),
  colour: z.enum(['colour', 'bw', 'both']),
  languages: z.array(LanguageTag).max(50),
  subtitles: z.array(LanguageTag).max(50),
  genres: lines,
  certificate: z.strictObject({ system: line.optional(), value: line }),
  directors: lines,
  writers: lines,
  producers: lines,
  cinematographers: lines,
  editors: lines,
  composers: lines,
  sound: lines,
  cast: lines,
  productionCompanies: lines,
  distributors: lines,
  worldSales: lines,
  awards: z.array(z.strictObject({ festival: line, award: line, year: z.int().optional() })).max(500),
  screenings: z
    .array(
      z.strictObject({ date: line, time: line.optional(), venue: line.optional(), notes: line.optional() }),
    )
    .max(500),
  premiere: line,
  quotes: z.array(z.strictObject({ text: z.string().max(5000), source: line })).max(500),
  synopsis: z.string().max(50_000),
  synopsisAuthor: line,
  guestsPresent: lines,
  articleAuthor: line,
  publication: line,
  interviewee: line,
  biographies: z.array(z.strictObject({ person: line, text: z.string().max(50_000) })).max(100),
} satisfies { [F in Field]: z.ZodType<NonNullable<Facts[F]>> }

export const FactsShape = z.strictObject(facts).partial().openapi('Facts')

/** What a document stated is shown as it stands, however long. */
export const ReadFactsShape = z
  .custom<Facts>(value => typeof value === 'object' && value !== null)
  .openapi('ReadFacts', {
    type: 'object',
    description: 'As Facts, with whatever length the documents have.',
    additionalProperties: true,
  })

export const fields = Object.keys(facts) as [Field, ...Field[]]
export const FieldName = z.enum(fields)
