import { queryOptions } from '@tanstack/react-query'
import type { TicketScreening } from '#core/boxoffice/orders/order-sheet.ts'
import type { PassProduct } from '#core/boxoffice/prices/pass.ts'
import type {
  Accreditation as CoreAccreditation,
  AccreditationTerms as CoreTerms,
} from '#core/press/accreditation.ts'
import type { Decision } from '#core/press/decision.ts'
import { answered, api } from './client.ts'
import type { Wire } from './wire.ts'

export type Accreditation = Wire<CoreAccreditation & { decisions: Decision[]; seats: number }>
export type Terms = Wire<CoreTerms>
export type TermsAtDesk = Terms & { passes: Wire<Pick<PassProduct, 'id' | 'key' | 'name'>>[] }
export type PressSeat = Wire<{
  accreditationId: string
  ticketId: string
  orderId: string
  number: string
  name: string
  outlet: string
  isAdmitted: boolean
  screening: Pick<TicketScreening, 'id' | 'title' | 'filmTitles' | 'startsAt' | 'venueName' | 'screenName'>
}>

const inEdition = (editionId: string) => ({ params: { path: { editionId } } })
const of = (accreditationId: string) => ({ params: { path: { accreditationId } } })

export const accreditationsQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['accreditations', editionId],
    queryFn: () =>
      answered<Accreditation[]>(api.GET('/v1/editions/{editionId}/accreditations', inEdition(editionId))),
  })

export const pressSeatsQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['press-seats', editionId],
    queryFn: () =>
      answered<PressSeat[]>(api.GET('/v1/editions/{editionId}/press-seats', inEdition(editionId))),
  })

export const termsQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['accreditation-terms', editionId],
    queryFn: () =>
      answered<TermsAtDesk>(api.GET('/v1/editions/{editionId}/accreditation-terms', inEdition(editionId))),
  })

export const setTerms = (editionId: string, body: Omit<Terms, 'editionId'>) =>
  answered<Terms>(api.PUT('/v1/editions/{editionId}/accreditation-terms', { ...inEdition(editionId), body }))

export const decide = (id: string, state: 'approved' | 'declined' | 'withdrawn', note: string) =>
  answered(api.POST('/v1/accreditations/{accreditationId}/decide', { ...of(id), body: { state, note } }))

export const removeAccreditation = (id: string) =>
  answered(api.DELETE('/v1/accreditations/{accreditationId}', of(id)))

/** Before the letter about a decision goes out. */
export const undoDecision = (id: string) =>
  answered(api.POST('/v1/accreditations/{accreditationId}/undo', of(id)))
