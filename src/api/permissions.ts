import type { Scope } from '#core/house/roles.ts'

/** `public`: anyone; `signed-in`: any member or key; else whoever has one of the scopes (docs/rules/roles.md). */
export type Access = 'public' | 'signed-in' | readonly Scope[]

const everyone: Access = ['programme:read', 'press:write', 'box-office:read', 'door']
const seeProgramme: Access = ['programme:read']
const makeProgramme: Access = ['programme:write']
const doPress: Access = ['press:write']
const seeSales: Access = ['box-office:read']
const sell: Access = ['box-office:write']
const admin: Access = ['admin']

/**
 * Who may do what, for every route of the API: one row a route, and none without a row
 * (permissions.database.test.ts walks them all). People have the scopes of their roles.
 */
export const permissions: Record<string, Access> = {
  'GET /openapi.json': 'public',
  'GET /reference': 'public',
  'GET /reference.css': 'public',
  'GET /problems/{code}': 'public',
  'GET /v1/health': 'public',

  'GET /enter': 'public',
  'POST /enter': 'public',
  'POST /auth/sign-in/email': 'public',
  'POST /auth/sign-out': 'public',
  'POST /auth/revoke-other-sessions': 'public',
  'POST /auth/two-factor/enable': 'public',
  'POST /auth/two-factor/disable': 'public',
  'POST /auth/two-factor/get-totp-uri': 'public',
  'POST /auth/two-factor/generate-backup-codes': 'public',
  'POST /auth/two-factor/verify-totp': 'public',
  'POST /auth/two-factor/verify-backup-code': 'public',

  'GET /v1/me': 'signed-in',
  'PATCH /v1/me': 'signed-in',
  'PUT /v1/me/password': 'signed-in',

  'PATCH /v1/organisation': admin,
  'GET /v1/team': admin,
  'POST /v1/team': admin,
  'PATCH /v1/team/{memberId}': admin,
  'DELETE /v1/team/{memberId}': admin,
  'POST /v1/team/{memberId}/restore': admin,
  'POST /v1/team/{memberId}/sign-in-link': admin,
  'GET /v1/tokens': admin,
  'POST /v1/tokens': admin,
  'DELETE /v1/tokens/{tokenId}': admin,

  'GET /v1/editions': everyone,
  'POST /v1/editions': admin,
  'GET /v1/editions/{editionId}': everyone,
  'PATCH /v1/editions/{editionId}': makeProgramme,

  'GET /v1/editions/{editionId}/documents': seeProgramme,
  'POST /v1/editions/{editionId}/documents': makeProgramme,
  'GET /v1/documents/{documentId}': seeProgramme,
  'PUT /v1/documents/{documentId}/film': makeProgramme,
  'POST /v1/documents/{documentId}/claims': makeProgramme,
  'POST /v1/documents/{documentId}/claims/withdraw': makeProgramme,
  'POST /v1/documents/{documentId}/claims/restore': makeProgramme,
  'GET /v1/documents/{documentId}/corrections': seeProgramme,
  'GET /v1/documents/{documentId}/suggestions': seeProgramme,
  'GET /v1/documents/{documentId}/case.zip': seeProgramme,
  'DELETE /v1/documents/{documentId}': makeProgramme,
  'POST /v1/documents/{documentId}/restore': makeProgramme,
  'POST /v1/editions/{editionId}/documents/reread': makeProgramme,

  'GET /v1/editions/{editionId}/films': seeProgramme,
  'POST /v1/editions/{editionId}/films': makeProgramme,
  'GET /v1/films/{filmId}': seeProgramme,
  'PUT /v1/films/{filmId}/facts/{field}': makeProgramme,
  'DELETE /v1/films/{filmId}/facts/{field}': makeProgramme,
  'PUT /v1/films/{filmId}/note': makeProgramme,
  'GET /v1/films/{filmId}/name-questions': seeProgramme,
  'PUT /v1/films/{filmId}/name-questions': makeProgramme,
  'DELETE /v1/films/{filmId}': makeProgramme,
  'POST /v1/films/{filmId}/restore': makeProgramme,

  'GET /v1/editions/{editionId}/people': seeProgramme,
  'GET /v1/people/{personId}': seeProgramme,
  'PATCH /v1/people/{personId}': makeProgramme,

  'GET /v1/editions/{editionId}/press-entries': seeProgramme,
  'POST /v1/films/{filmId}/press-entries': doPress,
  'PATCH /v1/press-entries/{pressEntryId}': doPress,
  'POST /v1/press-entries/{pressEntryId}/publish': doPress,
  'POST /v1/press-entries/{pressEntryId}/withdraw': doPress,
  'DELETE /v1/press-entries/{pressEntryId}': doPress,
  'POST /v1/press-entries/{pressEntryId}/restore': doPress,

  'GET /v1/editions/{editionId}/sections': seeProgramme,
  'POST /v1/editions/{editionId}/sections': makeProgramme,
  'PATCH /v1/sections/{sectionId}': makeProgramme,
  'DELETE /v1/sections/{sectionId}': makeProgramme,
  'POST /v1/sections/{sectionId}/restore': makeProgramme,

  'GET /v1/venues': seeProgramme,
  'POST /v1/venues': makeProgramme,
  'PATCH /v1/venues/{venueId}': makeProgramme,
  'DELETE /v1/venues/{venueId}': makeProgramme,
  'POST /v1/venues/{venueId}/restore': makeProgramme,
  'POST /v1/venues/{venueId}/screens': makeProgramme,
  'PATCH /v1/screens/{screenId}': makeProgramme,
  'DELETE /v1/screens/{screenId}': makeProgramme,
  'POST /v1/screens/{screenId}/restore': makeProgramme,

  'GET /v1/editions/{editionId}/items': seeProgramme,
  'POST /v1/editions/{editionId}/items': makeProgramme,
  'GET /v1/items/{itemId}': seeProgramme,
  'PATCH /v1/items/{itemId}': makeProgramme,
  'DELETE /v1/items/{itemId}': makeProgramme,
  'POST /v1/items/{itemId}/restore': makeProgramme,

  'GET /v1/editions/{editionId}/guests': seeProgramme,
  'POST /v1/editions/{editionId}/guests': makeProgramme,
  'PATCH /v1/guests/{guestId}': makeProgramme,
  'DELETE /v1/guests/{guestId}': makeProgramme,
  'POST /v1/guests/{guestId}/restore': makeProgramme,

  'GET /v1/editions/{editionId}/timetable': seeProgramme,
  'POST /v1/editions/{editionId}/timetable/check': seeProgramme,
  'GET /v1/editions/{editionId}/opening-windows': seeProgramme,
  'PUT /v1/editions/{editionId}/opening-windows': makeProgramme,

  'POST /v1/editions/{editionId}/screenings': makeProgramme,
  'PATCH /v1/screenings/{screeningId}': makeProgramme,
  'POST /v1/screenings/{screeningId}/move': makeProgramme,
  'POST /v1/screenings/{screeningId}/cancel': makeProgramme,
  'POST /v1/screenings/{screeningId}/reinstate': makeProgramme,
  'DELETE /v1/screenings/{screeningId}': makeProgramme,
  'POST /v1/screenings/{screeningId}/restore': makeProgramme,

  'GET /v1/editions/{editionId}/proposals': seeProgramme,
  'POST /v1/proposals/{proposalId}/accept': makeProgramme,
  'POST /v1/proposals/{proposalId}/decline': makeProgramme,
  'POST /v1/proposals/{proposalId}/reopen': makeProgramme,

  'GET /v1/editions/{editionId}/releases': seeProgramme,
  'GET /v1/editions/{editionId}/releases/preview': seeProgramme,
  'POST /v1/editions/{editionId}/releases': makeProgramme,

  'GET /v1/editions/{editionId}/programme': ['programme:read', 'box-office:read'],

  'GET /v1/editions/{editionId}/news': seeProgramme,
  'POST /v1/editions/{editionId}/news': doPress,
  'PATCH /v1/news/{newsId}': doPress,
  'DELETE /v1/news/{newsId}': doPress,
  'POST /v1/news/{newsId}/restore': doPress,

  'GET /v1/editions/{editionId}/prices': ['programme:read', 'box-office:read'],
  'PUT /v1/editions/{editionId}/prices': sell,
  'PUT /v1/screenings/{screeningId}/allocations': sell,
  'POST /v1/screenings/{screeningId}/allocations/move': sell,
  'POST /v1/screenings/{screeningId}/allocations/block': sell,
  'POST /v1/screenings/{screeningId}/allocations/unblock': sell,
  'GET /v1/editions/{editionId}/seat-releases': seeSales,
  'PUT /v1/editions/{editionId}/seat-releases': sell,
  'GET /v1/screenings/{screeningId}/seat-releases': seeSales,
  'PUT /v1/screenings/{screeningId}/seat-releases': sell,
  'GET /v1/editions/{editionId}/waiting-room': seeSales,
  'PUT /v1/editions/{editionId}/waiting-room': sell,
  'POST /v1/editions/{editionId}/waiting-room/end': sell,
  'GET /v1/editions/{editionId}/availability': ['programme:read', 'box-office:read'],

  'GET /v1/editions/{editionId}/discount-codes': seeSales,
  'POST /v1/editions/{editionId}/discount-codes': sell,
  'PUT /v1/editions/{editionId}/discount-codes/{codeId}': sell,
  'DELETE /v1/discount-codes/{codeId}': sell,
  'POST /v1/discount-codes/{codeId}/restore': sell,
  'GET /v1/editions/{editionId}/pass-products': seeSales,
  'POST /v1/editions/{editionId}/pass-products': sell,
  'PUT /v1/editions/{editionId}/pass-products/{productId}': sell,
  'DELETE /v1/pass-products/{productId}': sell,
  'POST /v1/pass-products/{productId}/restore': sell,
  'GET /v1/editions/{editionId}/passes': seeSales,
  'POST /v1/editions/{editionId}/passes': sell,
  'GET /v1/editions/{editionId}/vouchers': seeSales,
  'POST /v1/editions/{editionId}/vouchers': sell,

  'POST /v1/editions/{editionId}/baskets': sell,
  'GET /v1/baskets/{token}': sell,
  'POST /v1/baskets/{token}/lines': sell,
  'DELETE /v1/baskets/{token}/lines/{lineId}': sell,
  'POST /v1/baskets/{token}/order': sell,
  'POST /v1/editions/{editionId}/purchases': sell,

  'GET /v1/editions/{editionId}/orders': seeSales,
  'POST /v1/editions/{editionId}/orders': sell,
  'GET /v1/orders/{orderId}': seeSales,
  'GET /v1/orders/{orderId}/tickets.pdf': seeSales,
  'POST /v1/orders/{orderId}/pay': sell,
  'POST /v1/orders/{orderId}/cancel': sell,
  'POST /v1/orders/{orderId}/refund': sell,
  'POST /v1/orders/{orderId}/resend': sell,
  'POST /v1/tickets/{ticketId}/cancel': sell,

  'GET /v1/editions/{editionId}/door': ['door'],
  'GET /v1/editions/{editionId}/door/evening': ['door'],
  'POST /v1/door/scans': ['door'],
  'PUT /v1/door/{screeningId}/re-entry': ['door'],
  'GET /v1/door/{screeningId}/list.pdf': ['door'],
  'GET /v1/door/{screeningId}': ['door'],
  'POST /v1/door/{screeningId}/admissions': ['door'],
  'DELETE /v1/admissions/{ticketId}': ['door'],

  'GET /v1/screenings/{screeningId}/ledger': seeSales,
  'GET /v1/ledger/problems': seeSales,
  'GET /v1/letters': seeSales,
  'GET /v1/ticket-keys': seeSales,
  'POST /v1/ticket-keys': admin,
}
