import { z } from '@hono/zod-openapi'
import { houseLanguages } from '#core/localised.ts'
import { type StillType, stillEndings } from '#core/press/press-kit.ts'
import { Id, LocalisedShape } from './basics.ts'
import { Moment } from './moments.ts'

export const PressKitShape = z
  .object({
    editionId: Id,
    filmId: Id,
    offered: z.boolean(),
    embargoUntil: Moment.nullable(),
    earlyForAccredited: z.boolean(),
    contact: z.string(),
  })
  .openapi('PressKit')

export const PressKitRules = z
  .strictObject({
    offered: z.boolean(),
    embargoUntil: Moment.nullable(),
    earlyForAccredited: z
      .boolean()
      .default(false)
      .openapi({ description: 'Accredited people have it before the embargo ends' }),
    contact: z.string().max(1000).openapi({ description: 'Whom to ask about the film, line by line' }),
  })
  .openapi('PressKitRules')

export const StillShape = z
  .object({
    id: Id,
    filmId: Id,
    name: z.string(),
    mediaType: z.enum(Object.keys(stillEndings) as [StillType, ...StillType[]]),
    width: z.int().openapi({ description: 'In pixels' }),
    height: z.int(),
    size: z.int().openapi({ description: 'In bytes' }),
    credit: z.string(),
    description: LocalisedShape,
  })
  .openapi('Still')

export const PressKitAtDeskShape = z
  .object({ kit: PressKitShape.nullable(), stills: z.array(StillShape) })
  .openapi('PressKitAtDesk')

export const StillToSend = z
  .object({
    file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }),
    credit: z.string().trim().min(1).max(300),
    description: z
      .string()
      .transform((text, told) => {
        try {
          return LocalisedShape.parse(JSON.parse(text))
        } catch {
          told.addIssue({ code: 'custom', message: 'A JSON object of texts by language' })
          return z.NEVER
        }
      })
      .openapi({ type: 'string', description: 'What it shows: a JSON object of texts by language' }),
  })
  .openapi('StillToSend')

export const StillChange = z
  .strictObject({ credit: z.string().trim().min(1).max(300), description: LocalisedShape })
  .partial()
  .openapi('StillChange')

export const KitQuery = z.strictObject({ language: z.enum(houseLanguages).optional() })
