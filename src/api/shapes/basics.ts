import { z } from '@hono/zod-openapi'
import { rowsPerPage } from '#core/page.ts'

/** Text in several languages: BCP 47 tag → text. */
export const LocalisedShape = z
  .record(z.string().regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/), z.string().max(20_000))
  .openapi('Localised', { example: { en: 'The Big Movement', es: 'El gran movimiento' } })

export const MoneyShape = z
  .object({
    amount: z.int().openapi({ description: 'In minor units (cents, Rappen, centavos)' }),
    currency: z.string().regex(/^[A-Z]{3}$/),
  })
  .openapi('Money', { example: { amount: 1800, currency: 'CHF' } })

export const Id = z.string().min(1).max(100)
export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .openapi({ description: 'ISO 3166-1 alpha-2', example: 'BO' })
export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .openapi({ description: 'ISO 4217', example: 'BOB' })
export const LanguageTag = z
  .string()
  .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/)
  .openapi({ description: 'BCP 47', example: 'es' })
export const Slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/)

export const InEdition = z.object({ editionId: Id })

const wish = {
  search: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'Every word must occur; accents and case do not count.' }),
  page: z.coerce.number().int().min(1).optional().openapi({ type: 'integer', description: 'From 1' }),
  perPage: z.coerce
    .number()
    .int()
    .min(1)
    .max(rowsPerPage.most)
    .optional()
    .openapi({ type: 'integer', description: `At most ${rowsPerPage.most}; else ${rowsPerPage.usual}` }),
}

/** The query of a list with an order of its own. */
export const pageQuery = z.strictObject(wish)

/** The query of a list that can be sorted; more can be asked where a list allows it. */
export function listQuery<Sort extends string>(sorts: readonly [Sort, ...Sort[]]) {
  const turned = sorts.map(sort => `-${sort}` as const)
  const sort = z
    .enum([...sorts, ...turned] as [Sort | `-${Sort}`, ...(Sort | `-${Sort}`)[]])
    .optional()
    .openapi({ description: 'A minus in front turns the order round.' })
  return z.strictObject({ ...wish, sort })
}

/** One page of a list. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({
    rows: z.array(row),
    page: z.int(),
    perPage: z.int(),
    total: z.int().openapi({ description: 'Rows of all pages' }),
  })
}

/** true or false in an address. */
export const Flag = z
  .enum(['true', 'false'])
  .transform(text => text === 'true')
  .openapi({ type: 'boolean' })
