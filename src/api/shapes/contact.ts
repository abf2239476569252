import { z } from '@hono/zod-openapi'

/** Of whoever orders (docs/rules/orders.md#contact). */
export const contact = { name: z.string().max(200), email: z.string().max(200) }
