import type { MailingCopy } from '#core/audience/newsletter/mailing.ts'

/** A letter to many in one language. What differs from copy to copy stands in it as marks. */
export interface Circular {
  from: { name: string }
  subject: string
  text: string
  html: string
  /** BCP 47. */
  language: string
  /** Where a POST ends the letters (RFC 8058). */
  unsubscribe: string
  /** Stand wherever the token and the reader's secret do; 32 characters each, as those have. */
  marks: { token: string; reader: string }
}

/** What became of a copy (docs/rules/newsletter.md#exactly-once). */
export type Posting =
  | { posting: 'taken' }
  /** For good; the status is RFC 3463's, or empty. */
  | { posting: 'refused'; status: string; why: string }
  /** The server wants it later; nothing was accepted. */
  | { posting: 'put-off'; why: string }
  /** Nothing was accepted, for the server could not be reached: nothing about this copy. */
  | { posting: 'no-line'; why: string }
  /** `mayEnd` said no. */
  | { posting: 'broken-off' }
  /** The line was lost once the end was allowed: nobody knows. */
  | { posting: 'unknown'; why: string }

export interface Circulation {
  /**
   * Transmits a copy but for its end, asks whether it may be ended, and ends it or breaks off: of what is broken off a
   * server keeps nothing.
   */
  post(copy: MailingCopy, mayEnd: () => Promise<boolean>): Promise<Posting>
}

/** Sends letters to many over a few lines that stay open. */
export interface Circulars {
  /** Letters a second that the mail server takes. */
  rate: number
  /** Letters under way at the same moment. */
  lines: number
  circulate(circular: Circular): Circulation
  /** Waits: until the rate allows the next letters. */
  rest(milliseconds: number): Promise<void>
}
