import { z } from '@hono/zod-openapi'
import { acceptProposal } from '#acts/timetable/accept-proposal.ts'
import { declineProposal } from '#acts/timetable/decline-proposal.ts'
import { listProposals } from '#acts/timetable/list-proposals.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition, listQuery, pageOf } from '../shapes/basics.ts'
import { ProposalAcceptance, ProposalRowShape, ProposalShape, ProposalState } from '../shapes/releases.ts'
import { PlacedScreeningShape } from '../shapes/timetable.ts'

const OfProposal = z.object({ proposalId: Id })

export const proposalRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/proposals',
    name: 'listProposals',
    does: 'Screenings that documents state',
    params: InEdition,
    query: listQuery(['date', 'film', 'venue']).extend({ state: ProposalState.optional() }),
    answers: pageOf(ProposalRowShape),
    act: ({ house, acting, params, query }) => listProposals(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/proposals/{proposalId}/accept',
    name: 'acceptProposal',
    does: 'Place the stated screening, as stated or elsewhere',
    params: OfProposal,
    body: ProposalAcceptance,
    answers: PlacedScreeningShape,
    status: 201,
    act: ({ house, acting, params, body }) => acceptProposal(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/proposals/{proposalId}/decline',
    name: 'declineProposal',
    does: 'Leave the stated screening out',
    params: OfProposal,
    answers: ProposalShape,
    act: ({ house, acting, params }) => declineProposal(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/proposals/{proposalId}/reopen',
    name: 'reopenProposal',
    does: 'Undo the declining',
    params: OfProposal,
    answers: ProposalShape,
    act: ({ house, acting, params }) => declineProposal(house, acting, { ...params, declined: false }),
  }),
]
