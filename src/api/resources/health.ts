import { z } from '@hono/zod-openapi'
import { type Route, route } from '../frame/route.ts'

const HealthShape = z.object({ answers: z.literal(true) }).openapi('Health')

export const healthRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/health',
    name: 'showHealth',
    does: 'Whether the house answers and reaches its database',
    answers: HealthShape,
    async act({ house }) {
      await house.accounts.organisations()
      return { answers: true as const }
    },
  }),
]
