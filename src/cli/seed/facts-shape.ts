import { z } from 'zod'
import type { Facts } from '#core/film/facts.ts'

const names = z.array(z.string().min(1))

/** The facts that an edition's file may state of a film: those a person would type, not what only documents hold. */
export const factsShape = z.strictObject({
  title: z.string().optional(),
  originalTitle: z.string().optional(),
  otherTitles: names.optional(),
  year: z.int().optional(),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
  minutes: z.int().positive().optional(),
  colour: z.enum(['colour', 'bw', 'both']).optional(),
  languages: names.optional(),
  subtitles: names.optional(),
  genres: names.optional(),
  certificate: z.strictObject({ system: z.string().optional(), value: z.string() }).optional(),
  directors: names.optional(),
  writers: names.optional(),
  producers: names.optional(),
  cinematographers: names.optional(),
  editors: names.optional(),
  composers: names.optional(),
  sound: names.optional(),
  cast: names.optional(),
  productionCompanies: names.optional(),
  distributors: names.optional(),
  worldSales: names.optional(),
  awards: z
    .array(z.strictObject({ festival: z.string(), award: z.string(), year: z.int().optional() }))
    .optional(),
  premiere: z.string().optional(),
  quotes: z.array(z.strictObject({ text: z.string(), source: z.string() })).optional(),
}) satisfies z.ZodType<Facts>
