import { z } from '@hono/zod-openapi'
import { decideAccreditation } from '#acts/press/decide-accreditation.ts'
import { listAccreditations } from '#acts/press/list-accreditations.ts'
import { listPressSeats } from '#acts/press/list-press-seats.ts'
import { removeAccreditation } from '#acts/press/remove-accreditation.ts'
import { setAccreditationTerms } from '#acts/press/set-accreditation-terms.ts'
import { showAccreditationTerms } from '#acts/press/show-accreditation-terms.ts'
import { undoAccreditationDecision } from '#acts/press/undo-accreditation-decision.ts'
import { withdrawAccreditation } from '#acts/press/withdraw-accreditation.ts'
import { type Route, route } from '../frame/route.ts'
import {
  AccreditationDecision,
  AccreditationShape,
  AccreditationTermsAtDesk,
  AccreditationTermsShape,
  AccreditationTermsToSet,
  PressSeatShape,
} from '../shapes/accreditation.ts'
import { Id, InEdition } from '../shapes/basics.ts'

const OfAccreditation = z.object({ accreditationId: Id })
const terms = '/v1/editions/{editionId}/accreditation-terms'

/** Accrediting the press (docs/rules/press.md#accreditation). */
export const accreditationRoutes: Route[] = [
  route({
    method: 'get',
    path: terms,
    name: 'showAccreditationTerms',
    does: 'Whether one may ask for accreditation, and what books press seats',
    params: InEdition,
    answers: AccreditationTermsAtDesk,
    act: ({ house, acting, params }) => showAccreditationTerms(house, acting, params),
  }),
  route({
    method: 'put',
    path: terms,
    name: 'setAccreditationTerms',
    does: 'Open or close accreditation',
    params: InEdition,
    body: AccreditationTermsToSet,
    answers: AccreditationTermsShape,
    act: ({ house, acting, params, body }) => setAccreditationTerms(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/accreditations',
    name: 'listAccreditations',
    does: 'Everybody who asked for accreditation, the newest first, with who decided what and when',
    params: InEdition,
    answers: z.array(AccreditationShape),
    act: ({ house, acting, params }) => listAccreditations(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/accreditations/{accreditationId}/decide',
    name: 'decideAccreditation',
    does: 'Approve, decline or withdraw an accreditation',
    tells:
      'The letter about an approval or a refusal goes out ten minutes later: until then the decision can be taken back.',
    params: OfAccreditation,
    body: AccreditationDecision,
    answers: AccreditationShape,
    act: ({ house, acting, params, body: { state, note } }) =>
      state === 'withdrawn'
        ? withdrawAccreditation(house, acting, { ...params, note })
        : decideAccreditation(house, acting, { ...params, state, note }),
  }),
  route({
    method: 'post',
    path: '/v1/accreditations/{accreditationId}/undo',
    name: 'undoAccreditationDecision',
    does: 'Take an approval or a refusal back before its letter goes out',
    params: OfAccreditation,
    answers: AccreditationShape,
    act: ({ house, acting, params }) => undoAccreditationDecision(house, acting, params),
  }),
  route({
    method: 'delete',
    path: '/v1/accreditations/{accreditationId}',
    name: 'removeAccreditation',
    does: 'Delete for good what is kept about somebody who asked, because they want it',
    params: OfAccreditation,
    act: ({ house, acting, params }) => removeAccreditation(house, acting, params),
  }),
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/press-seats',
    name: 'listPressSeats',
    does: 'Who of the accredited has a seat for which screening, by start',
    params: InEdition,
    answers: z.array(PressSeatShape),
    act: ({ house, acting, params }) => listPressSeats(house, acting, params),
  }),
]
