import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A message as a mail server got it. */
export interface Received {
  /** The sender and the recipients of the envelope. */
  sender: string
  recipients: string[]
  raw: string
  email: Email
}

/** A real SMTP server on a port of its own, for tests. */
export interface MailServer {
  url: string
  received: Received[]
  /** Said to RCPT TO instead of yes; `code` as RFC 5321 has them. */
  refuse: ((address: string) => { code: number; said: string } | undefined) | undefined
  close(): Promise<void>
}

export async function openMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const told: Pick<MailServer, 'received' | 'refuse'> = { received: [], refuse: undefined }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    // Lines that a sender keeps open hold up no test.
    closeTimeout: 100,
    onRcptTo({ address }, _, done) {
      const refusal = told.refuse?.(address)
      done(refusal ? Object.assign(new Error(refusal.said), { responseCode: refusal.code }) : null)
    },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = []
      stream.on('data', part => parts.push(part))
      stream.on('end', async () => {
        const raw = Buffer.concat(parts)
        told.received.push({
          sender: envelope.mailFrom ? envelope.mailFrom.address : '',
          recipients: envelope.rcptTo.map(each => each.address),
          raw: raw.toString(),
          email: await PostalMime.parse(raw),
        })
        done()
      })
    },
    ...options,
  })
  // A client that hangs up in the middle is a case of the tests, no fault of the server.
  server.on('error', () => {})
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return Object.assign(told, {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>(closed => server.close(() => closed())),
  })
}
