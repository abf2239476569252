import type { IncomingMessage } from '#core/audience/newsletter/delivery-report.ts'

/** Takes a message of MIME apart (RFC 2045); what is none comes out as one without parts. */
export interface ReportReader {
  read(message: Uint8Array): Promise<IncomingMessage>
}
