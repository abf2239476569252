import type { RefusalCode } from '#core/refusal.ts'

/** What the frame itself refuses, before any act is asked; sentences in words/catalogs/{language}/api.json. */
export const frameCodes = [
  'not-signed-in',
  'token-unknown',
  'scope-missing',
  'organisation-unclear',
  'organisation-not-yours',
  'no-organisation',
  'origin-wrong',
  'too-many-tries',
  'request-wrong',
  'not-json',
  'media-type-wrong',
  'body-too-large',
  'key-missing',
  'version-unreadable',
  'address-unknown',
  'sign-in-failed',
  'code-wrong',
  'sign-in-refused',
  'link-used',
  'fault',
] as const
export type FrameCode = (typeof frameCodes)[number]

export type ProblemCode = RefusalCode | FrameCode

export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 410 | 412 | 413 | 415 | 422 | 429 | 500

/** Every problem the API answers with (RFC 9457): its status and title; the type is /api/problems/{code}. */
export const problems: Record<ProblemCode, { status: ProblemStatus; title: string }> = {
  'not-signed-in': { status: 401, title: 'Not signed in' },
  'token-unknown': { status: 401, title: 'Unknown, expired or revoked token' },
  'scope-missing': { status: 403, title: 'Role or scope missing' },
  'organisation-unclear': { status: 400, title: 'Organisation not named' },
  'organisation-not-yours': { status: 403, title: 'Not a member of this organisation' },
  'no-organisation': { status: 403, title: 'Member of no organisation' },
  'origin-wrong': { status: 403, title: 'Request from another site' },
  'too-many-tries': { status: 429, title: 'Too many tries' },
  'request-wrong': { status: 422, title: 'Request not understood' },
  'not-json': { status: 400, title: 'Body is not JSON' },
  'media-type-wrong': { status: 415, title: 'Media type not accepted' },
  'body-too-large': { status: 413, title: 'Request too large' },
  'key-missing': { status: 400, title: 'Idempotency-Key missing' },
  'version-unreadable': { status: 400, title: 'If-Match not understood' },
  'address-unknown': { status: 404, title: 'No such address' },
  'sign-in-failed': { status: 401, title: 'Sign-in failed' },
  'code-wrong': { status: 401, title: 'Code wrong or expired' },
  'sign-in-refused': { status: 400, title: 'Sign-in request refused' },
  'link-used': { status: 410, title: 'Sign-in link used or expired' },
  fault: { status: 500, title: 'Fault in the house' },

  'not-found': { status: 404, title: 'Not found' },
  'already-exists': { status: 409, title: 'Already exists' },
  'in-use': { status: 409, title: 'In use' },
  stale: { status: 412, title: 'Changed in the meantime' },
  'wrong-value': { status: 422, title: 'Value cannot be used' },
  'not-allowed': { status: 403, title: 'Not allowed' },

  'document-too-large': { status: 413, title: 'Document too large' },
  'document-binary': { status: 415, title: 'Document without text' },
  'document-broken-encoding': { status: 422, title: 'Document with broken encoding' },
  'document-unsupported': { status: 415, title: 'Document of an unsupported kind' },
  'document-zip-bomb': { status: 422, title: 'Document unpacks too far' },
  'document-empty': { status: 422, title: 'Document empty' },
  'document-locked': { status: 422, title: 'Document locked by a password' },
  'document-scanned': { status: 422, title: 'Document of pictures without text' },

  'unknown-time-zone': { status: 422, title: 'Unknown time zone' },
  'wrong-dates': { status: 422, title: 'Dates do not fit' },
  'outside-edition': { status: 422, title: 'Outside the edition' },
  'nothing-to-release': { status: 409, title: 'Nothing to release' },
  'item-empty': { status: 409, title: 'Programme item without a film' },

  'sale-not-open': { status: 409, title: 'Sale not open yet' },
  'sale-closed': { status: 409, title: 'Sale closed' },
  'screening-cancelled': { status: 409, title: 'Screening cancelled' },
  'sold-out': { status: 409, title: 'Sold out' },
  'not-enough-seats': { status: 409, title: 'Not enough seats' },
  'too-many-seats': { status: 422, title: 'Too many seats' },
  'hold-expired': { status: 410, title: 'Hold expired' },
  'basket-empty': { status: 409, title: 'Basket empty' },
  'basket-ordered': { status: 409, title: 'Basket already ordered' },
  'order-cancelled': { status: 409, title: 'Order cancelled' },
  'order-not-refundable': { status: 409, title: 'Order not refundable' },
  'order-already-paid': { status: 409, title: 'Order already paid' },
  'key-reused': { status: 422, title: 'Idempotency key used for something else' },
  'address-wrong': { status: 422, title: 'E-mail address cannot be right' },

  'ticket-unknown': { status: 404, title: 'Unknown ticket' },
  'ticket-wrong-screening': { status: 409, title: 'Ticket for another screening' },
  'ticket-used': { status: 409, title: 'Ticket already used' },
  'ticket-cancelled': { status: 409, title: 'Ticket cancelled' },
}
