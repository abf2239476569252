import { showEdition } from '#acts/programme/show-edition.ts'
import { showProgramme } from '#acts/programme/show-programme.ts'
import { isRefusal } from '#core/refusal.ts'
import { type Route, route } from '../frame/route.ts'
import { InEdition } from '../shapes/basics.ts'
import { ProgrammeShape } from '../shapes/programme.ts'

export const programmeRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/programme',
    name: 'showProgramme',
    does: 'What the public sees of an edition since the last release, in one read',
    tells: 'For apps, mirrors and partners. What is left of the seats is read apart, at /availability.',
    params: InEdition,
    answers: ProgrammeShape,
    async act({ house, acting, params }) {
      const edition = await showEdition(house, acting, params)
      if (isRefusal(edition)) return edition
      return showProgramme(house, acting, { editionSlug: edition.slug })
    },
  }),
]
