import { z } from '@hono/zod-openapi'
import { openAward } from '#acts/audience/open-award.ts'
import { setAward } from '#acts/audience/set-award.ts'
import { showAward } from '#acts/audience/show-award.ts'
import { showTurnout } from '#acts/door/show-turnout.ts'
import { type Route, route } from '../frame/route.ts'
import { AwardRules, AwardShape, AwardShownShape, TurnoutShape } from '../shapes/award.ts'
import { InEdition } from '../shapes/basics.ts'

const path = '/v1/editions/{editionId}/award'

/** The audience award (docs/rules/audience-award.md). */
export const awardRoutes: Route[] = [
  route({
    method: 'get',
    path,
    name: 'showAward',
    does: 'The audience award of an edition, with its result once that is opened',
    params: InEdition,
    answers: AwardShownShape,
    act: ({ house, acting, params }) => showAward(house, acting, params),
  }),
  route({
    method: 'put',
    path,
    name: 'setAward',
    does: 'Let the audience vote, or say anew how long and how many it takes',
    params: InEdition,
    body: AwardRules,
    answers: AwardShape,
    act: ({ house, acting, params, body }) => setAward(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'get',
    path: `${path}/turnout`,
    name: 'showTurnout',
    does: 'How many came and voted, screening by screening; nothing of what they voted',
    params: InEdition,
    answers: z.array(TurnoutShape),
    act: ({ house, acting, params }) => showTurnout(house, acting, params),
  }),
  route({
    method: 'post',
    path: `${path}/open`,
    name: 'openAward',
    does: 'Open the result to everybody, for good; no vote is taken after it',
    params: InEdition,
    answers: AwardShape,
    act: ({ house, acting, params }) => openAward(house, acting, params),
  }),
]
