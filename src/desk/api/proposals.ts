import type { ScreeningProposal } from '#core/programme/screening.ts'
import { call } from './call.ts'
import { wholeQuery } from './pages.ts'
import type { Wire } from './wire.ts'

export type Proposal = Wire<ScreeningProposal> & { filmTitle: string; documentName: string }

export const proposalsPath = (editionId: string) => `/api/v1/editions/${editionId}/proposals`

export const openProposalsQuery = (editionId: string) =>
  wholeQuery<Proposal>(proposalsPath(editionId), { state: 'open', sort: 'date' })

/** Puts the proposed screening into the draft, on another screen or at another time when asked for. */
export const acceptProposal = (id: string, place: { screenId?: string; startsAt?: string } = {}) =>
  call<{ screening: { id: string } }>('POST', `/api/v1/proposals/${id}/accept`, { body: place })
export const declineProposal = (id: string) => call('POST', `/api/v1/proposals/${id}/decline`)
export const reopenProposal = (id: string) => call('POST', `/api/v1/proposals/${id}/reopen`)
