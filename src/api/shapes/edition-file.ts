import { z } from '@hono/zod-openapi'
import { DocumentToSend } from './document.ts'

export const ExportQuery = z.object({
  people: z.enum(['yes', 'no']).optional().openapi({ description: 'Buyers, visitors and readers too' }),
})

export const EditionFileToSend = z.strictObject(DocumentToSend.shape).openapi('EditionFileToSend')
