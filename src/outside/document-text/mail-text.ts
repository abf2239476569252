import PostalMime from 'postal-mime'
import type { DocumentText } from '#acts/ports/document-text.ts'
import { textOfHtml } from './html-text.ts'
import { withoutQuoted } from './quoted-mail.ts'

/** A message that says less than this of its own only brings its attachment. */
const SHORTEST_OWN = 400
const MOST_ATTACHMENTS = 20
const REPLIES = /^(?:(?:re|fwd?|aw|wg|tr|rv|r|i|enc|res|antw|vs|sv|vl|doorst)\s?:\s*)+/iu

/**
 * The subject and the text of a message, what it answers left out, and below it the text of the documents that it brings.
 * Where a short message brings one document, its text is that document's.
 */
export async function textOfMail(bytes: Uint8Array, textOf: DocumentText['textOf']): Promise<string> {
  const mail = await PostalMime.parse(new Uint8Array(bytes))
  const plain = mail.text?.trim() ?? ''
  const shown = mail.html ? textOfHtml(withoutQuote(mail.html)) : ''
  // some programs write "see the HTML part" into the plain one
  const own = plain.length * 3 < shown.length ? shown : withoutQuoted(plain)
  const brought: string[] = []
  for (const { content, filename, mimeType, related } of mail.attachments.slice(0, MOST_ATTACHMENTS)) {
    if (related || /^(?:image|audio|video)\//.test(mimeType) || /\.eml$/i.test(filename ?? '')) continue
    const part = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
    const answer = await textOf(part, filename ?? 'attachment')
    if (!('refused' in answer)) brought.push(answer.text.trim())
  }
  if (brought.length === 1 && own.length < SHORTEST_OWN) return brought[0]!
  const subject = (mail.subject ?? '').replace(REPLIES, '')
  return [subject, own, ...brought].filter(it => it.trim() !== '').join('\n\n')
}

/** Programs mark what a reply quotes; a forwarded message carries other marks. */
function withoutQuote(html: string): string {
  return html.replace(
    /<(?:div|blockquote)[^>]*(?:gmail_quote(?!_container)|moz-cite-prefix|yahoo_quoted|type="cite")[\s\S]*$/i,
    part =>
      /forwarded|weitergeleitet|reenviad|transféré|transfere|inoltrat/i.test(part.slice(0, 600)) ? part : '',
  )
}
