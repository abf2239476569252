import { createServer, type Socket } from 'node:net'

/** What a server does with a letter; `taken` and then gone is what no sender can tell from `dropped`. */
export type Fate = 'taken' | 'taken-and-gone' | 'dropped-at-end' | 'gone-in-middle'

/** A server that speaks as much SMTP as a letter needs (RFC 5321), and hangs up where it is told to. */
export async function openTornMailServer(
  fateOf: (letter: number) => Fate,
): Promise<{ url: string; taken: string[]; close(): Promise<void> }> {
  const taken: string[] = []
  const sockets = new Set<Socket>()
  let letters = 0
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => {})
    const say = (line: string) => socket.write(`${line}\r\n`)
    let fate: Fate | undefined
    let heard = ''
    say('220 torn')
    socket.on('data', bytes => {
      heard += bytes.toString('latin1')
      if (fate !== undefined) return hearData()
      const end = heard.indexOf('\r\n')
      if (end < 0) return
      const line = heard.slice(0, end)
      heard = heard.slice(end + 2)
      if (!/^DATA/i.test(line)) return void say(/^QUIT/i.test(line) ? '221 bye' : '250 yes')
      letters += 1
      fate = fateOf(letters)
      say('354 go on')
    })

    function hearData() {
      if (fate === 'gone-in-middle') return void socket.destroy()
      const end = heard.indexOf('\r\n.\r\n')
      if (end < 0) return
      if (fate !== 'dropped-at-end') taken.push(heard.slice(0, end))
      heard = heard.slice(end + 5)
      if (fate !== 'taken') return void socket.destroy()
      fate = undefined
      say('250 taken')
    }
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>(closed => server.close(() => closed()))
    },
  }
}
