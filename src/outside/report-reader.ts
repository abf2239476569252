import PostalMime from 'postal-mime'
import type { ReportReader } from '#acts/ports/report-reader.ts'

/** Where the address that a message came to may stand; mail servers write the last three. */
const arrivals = new Set(['to', 'delivered-to', 'x-original-to', 'envelope-to'])

/** Reports by postal-mime, with the letter that they give back kept as one part. */
export const reportReader: ReportReader = {
  async read(message) {
    const email = await PostalMime.parse(message, {
      attachmentEncoding: 'utf8',
      forceRfc822Attachments: true,
    })
    return {
      recipients: email.headers.filter(header => arrivals.has(header.key)).map(header => header.value),
      parts: email.attachments.map(({ mimeType, content }) => ({
        mediaType: mimeType.toLowerCase(),
        content: typeof content === 'string' ? content : new TextDecoder().decode(content),
      })),
    }
  },
}
