/**
 * The closed list of what the house refuses. Rules and acts return a refusal instead of throwing;
 * the faces turn each code into a page, an HTTP status and a sentence per language, in one table each.
 * `about` carries the names and numbers that the sentence needs (never translated text).
 */
export const refusalCodes = [
  // anything
  'not-found',
  'already-exists',
  'in-use',
  'stale',
  'wrong-value',
  'not-allowed',
  // documents
  'document-too-large',
  'document-binary',
  'document-broken-encoding',
  'document-unsupported',
  'document-zip-bomb',
  'document-empty',
  'document-locked',
  'document-scanned',
  'sheet-without-screenings',
  // exports coming in
  'archive-damaged',
  'archive-too-large',
  'archive-unknown',
  'archive-file-missing',
  'archive-file-unknown',
  'archive-table-wrong',
  'archive-rows-refused',
  'edition-there',
  // programme
  'unknown-time-zone',
  'wrong-dates',
  'outside-edition',
  'nothing-to-release',
  'item-empty',
  'screenings-without-place',
  'board-changed',
  // box office
  'sale-not-open',
  'sale-closed',
  'screening-cancelled',
  'sold-out',
  'not-enough-seats',
  'too-many-seats',
  'hold-expired',
  'basket-empty',
  'basket-ordered',
  'order-cancelled',
  'order-not-refundable',
  'order-already-paid',
  'order-expired',
  'order-unpaid',
  'way-not-offered',
  'amount-short',
  'payment-failed',
  'offer-over',
  'refund-under-way',
  'key-reused',
  'address-wrong',
  // numbered seats
  'seat-map-wrong',
  'place-taken',
  'seat-left-alone',
  'companion-alone',
  // prices, codes, vouchers, passes, invoices
  'price-not-offered',
  'too-few-seats',
  'code-unknown',
  'code-not-yet',
  'code-over',
  'code-used-up',
  'code-used-by-you',
  'code-not-for-these',
  'too-many-codes',
  'voucher-over',
  'voucher-empty',
  'pass-unknown',
  'pass-not-for-this',
  'pass-used-up',
  'pass-day-used-up',
  'pass-seats',
  'pass-overlaps',
  'pass-closed',
  'issuer-missing',
  'rate-missing',
  'order-not-invoiceable',
  // waiting room
  'waiting-room-closed',
  'question-wrong',
  'wait-a-minute',
  'too-many-places',
  'wait-your-turn',
  'visit-over',
  'mailbox-has-place',
  'place-has-mailbox',
  'draw-made',
  'opening-past',
  // waiting list
  'seats-free',
  'waiting-list-over',
  'waiting-already',
  'too-many-unconfirmed',
  'on-too-many-lists',
  'too-many-from-here',
  // wish-lists
  'wish-list-held',
  'wish-list-empty',
  'mailbox-has-list',
  // letters to the audience
  'mailing-under-way',
  'mailing-over',
  'mailing-empty',
  'report-unknown',
  // webhooks
  'webhook-address',
  // press
  'quote-not-there',
  'quote-without-document',
  'accreditation-closed',
  'accreditation-decided',
  'decision-told',
  // audience award
  'vote-not-here',
  'vote-not-yet',
  'vote-over',
  'award-opened',
  // appeals
  'appeal-over',
  // door
  'ticket-unknown',
  'ticket-wrong-screening',
  'ticket-used',
  'ticket-cancelled',
] as const

export type RefusalCode = (typeof refusalCodes)[number]

export interface Refusal<Code extends RefusalCode = RefusalCode> {
  refused: Code
  about: Record<string, string | number>
}

export function refuse<Code extends RefusalCode>(
  refused: Code,
  about: Record<string, string | number> = {},
): Refusal<Code> {
  return { refused, about }
}

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer
}
