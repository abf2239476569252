import MailComposer from 'nodemailer/lib/mail-composer'
import MimeNode from 'nodemailer/lib/mime-node'
import type { Circular } from '#acts/ports/circulars.ts'
import type { MailingCopy } from '#core/audience/newsletter/mailing.ts'
import { addressIn, oneLine, sealed, unsubscribing } from './mail.ts'

export interface FilledCopy {
  message: Buffer
  /** As the envelope needs it: a domain of other scripts in its ASCII form. */
  address: string
}

/**
 * A letter to many that is encoded once. Its marks are found again in the encoded message, and each copy has its own
 * secrets there: they are as long as the marks, and of letters that every encoding here leaves as they are. A thousand
 * letters a second would else be encoded a thousand times.
 */
export function frankedCircular(circular: Circular, from: string) {
  const sender = addressIn(from)
  const { marks } = circular
  let pieces: Promise<Piece[]> | undefined

  async function encode(): Promise<Piece[]> {
    const composed = new MailComposer({
      messageId: `<${marks.token}@${sender.split('@').at(-1)}>`,
      from: { name: oneLine(circular.from.name), address: sender },
      subject: oneLine(circular.subject),
      text: circular.text,
      html: circular.html,
      // Base64 would hide the marks.
      textEncoding: 'quoted-printable',
      date: new Date(0),
      headers: {
        'Content-Language': circular.language,
        'Auto-Submitted': 'auto-generated',
        Precedence: 'bulk',
        ...unsubscribing(circular.unsubscribe),
      },
      ...sealed,
    })
    const message = await composed.compile().build()
    return piecesOf(message.toString('latin1').replace(/^Date: .*\r\n/m, ''), marks)
  }

  return {
    sender,
    async fill(copy: MailingCopy): Promise<FilledCopy> {
      pieces ??= encode()
      const to = new MimeNode('text/plain').setHeader('To', [
        { name: oneLine(copy.name), address: copy.email },
      ])
      const body = (await pieces).map(piece =>
        typeof piece === 'string' ? piece : asPiece(copy[piece.mark], piece),
      )
      const head = /^To: .*(?:\r\n[ \t].*)*\r\n/m.exec(`${to.buildHeaders()}\r\n`)![0]
      const date = `Date: ${new Date().toUTCString().replace('GMT', '+0000')}\r\n`
      return {
        message: Buffer.from(head + date + body.join(''), 'latin1'),
        address: to.getEnvelope().to[0]!,
      }
    },
  }
}

/** Text as it stands, or the place of a mark, with the breaks that the encoding put into it. */
type Piece = string | { mark: 'token' | 'reader'; breaks: readonly { at: number; text: string }[] }

/** A soft line end of quoted-printable, or the fold of a header. */
const lineBreak = '(?:=\\r\\n|\\r\\n )?'

function piecesOf(message: string, marks: Circular['marks']): Piece[] {
  const spread = (mark: string) => [...mark].join(lineBreak)
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: found, index } of message.matchAll(
    new RegExp(`${spread(marks.token)}|${spread(marks.reader)}`, 'g'),
  )) {
    pieces.push(message.slice(from, index))
    const plain = found.replaceAll(/=\r\n|\r\n /g, '')
    pieces.push({ mark: plain === marks.token ? 'token' : 'reader', breaks: breaksIn(found) })
    from = index + found.length
  }
  return [...pieces, message.slice(from)]
}

function breaksIn(found: string) {
  const breaks: { at: number; text: string }[] = []
  let taken = 0
  for (const { 0: text, index } of found.matchAll(/=\r\n|\r\n /g)) {
    breaks.push({ at: index - taken, text })
    taken += text.length
  }
  return breaks
}

function asPiece(secret: string, { breaks }: Exclude<Piece, string>): string {
  let filled = ''
  let from = 0
  for (const { at, text } of breaks) {
    filled += secret.slice(from, at) + text
    from = at
  }
  return filled + secret.slice(from)
}
