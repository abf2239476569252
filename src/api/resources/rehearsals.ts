import { z } from '@hono/zod-openapi'
import { listRehearsals } from '#acts/opening/list-rehearsals.ts'
import { type Route, route } from '../frame/route.ts'
import { InEdition } from '../shapes/basics.ts'
import { RehearsalShape } from '../shapes/rehearsals.ts'

/** Certificates of rehearsed sales (docs/rules/rehearsal.md). */
export const rehearsalRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/rehearsals',
    name: 'listRehearsals',
    does: 'The certificates of an edition’s rehearsed sales with their curves, the newest first',
    tells: 'The last twenty. A rehearsal is run on the machine of the house: `cartelera rehearse`.',
    params: InEdition,
    answers: z.array(RehearsalShape),
    act: ({ house, acting, params }) => listRehearsals(house, acting, params),
  }),
]
