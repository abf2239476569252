import { SMTPServer } from 'smtp-server'

/**
 * A mail server in a process of its own, as a festival's provider is: it speaks SMTP, takes every letter and remembers the
 * token of its Message-ID, as its log would.
 */
const taken: string[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _, done) {
    let head = ''
    stream.on('data', (part: Buffer) => {
      if (head.length < 4096) head += part.toString('latin1')
    })
    stream.on('end', () => {
      taken.push(/^Message-ID: <([0-9a-f]{32})@/im.exec(head)?.[1] ?? '')
      done()
    })
  },
})
// The senders of this bench are killed in the middle.
server.on('error', () => {})
server.listen(0, '127.0.0.1', () => {
  const address = server.server.address()
  process.send!({ port: typeof address === 'object' && address ? address.port : 0 })
})
process.on('message', question => {
  process.send!(question === 'count' ? { count: taken.length } : { taken: taken.splice(0) })
})
process.on('disconnect', () => process.exit(0))
