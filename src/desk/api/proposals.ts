import type { ScreeningProposal } from '#core/programme/screening.ts'
import { answered, api, type BodyOf, type QueryOf } from './client.ts'
import { pagedList } from './pages.ts'
import type { Placed } from './timetable.ts'
import type { Wire } from './wire.ts'

export type Proposal = Wire<ScreeningProposal> & { filmTitle: string; documentName: string }

const of = (proposalId: string) => ({ params: { path: { proposalId } } })

export const openProposalsQuery = (editionId: string) =>
  pagedList<Proposal, QueryOf<'/v1/editions/{editionId}/proposals'>>(
    ['proposals', editionId],
    (query, signal) =>
      api.GET('/v1/editions/{editionId}/proposals', { params: { path: { editionId }, query }, signal }),
  ).whole({ state: 'open', sort: 'date' })

/** Puts the proposed screening into the draft, on another screen or at another time when asked for. */
export const acceptProposal = (id: string, place: BodyOf<'/v1/proposals/{proposalId}/accept', 'post'> = {}) =>
  answered<Placed>(api.POST('/v1/proposals/{proposalId}/accept', { ...of(id), body: place }))
export const declineProposal = (id: string) =>
  answered(api.POST('/v1/proposals/{proposalId}/decline', of(id)))
export const reopenProposal = (id: string) => answered(api.POST('/v1/proposals/{proposalId}/reopen', of(id)))
