import { z } from '@hono/zod-openapi'
import { houseLanguages } from '#core/localised.ts'
import { mostTags } from '#core/press/press-contact.ts'
import { Id } from './basics.ts'
import { Moment } from './moments.ts'

const said = {
  name: z.string().max(200),
  outlet: z.string().max(200),
  language: z.enum(houseLanguages).openapi({ description: 'Of the letters to them' }),
  tags: z.array(z.string().max(50)).max(mostTags),
  ground: z.string().max(500).openapi({ description: 'Why the festival may write to them' }),
}

export const PressContactDraftShape = z
  .strictObject({ ...said, email: z.string().max(254) })
  .openapi('PressContactDraft')
export const PressContactChange = z.strictObject(said).partial().openapi('PressContactChange')

export const PressContactShape = z
  .object({
    id: Id,
    ...said,
    email: z.string(),
    from: z.enum(['accreditation', 'staff']),
    addedAt: Moment,
    addedBy: z.string(),
    isReached: z.boolean().openapi({ description: 'Letters to the press reach them' }),
  })
  .openapi('PressContact')

export const PressListToImport = z
  .strictObject({
    table: z.string().max(2_000_000).openapi({
      description: 'CSV whose first row names columns: name, email, outlet, language, tags, ground',
    }),
    ground: z.string().max(500).openapi({ description: 'For rows without one of their own' }),
  })
  .openapi('PressListToImport')
