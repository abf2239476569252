import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'

/** What many buyers do at one house over HTTP, each on a connection that stays open. */
export interface Sale {
  /** Where the processes of the house listen; connections are dealt out among them. */
  ports: number[]
  path: string
  headers: Record<string, string>
  /** Buyers who wait for an answer at the same moment. */
  connections: number
  /** Until this many have asked, or the seconds are over. */
  count?: number
  seconds?: number
  /** Lines of each purchase, over screenings in turn. */
  lines: number
  screenings: string[]
  priceId: string
  /** What the body says beside the lines. */
  said: Record<string, unknown>
  /** Instead of purchases: paths and headers of requests without a body, each sent once. */
  posts?: readonly { path: string; headers: Record<string, string> }[]
}

export interface Sold {
  answered: number
  seconds: number
  /** Answers by their status. */
  statuses: Record<number, number>
  /** Milliseconds. */
  p50: number
  p99: number
  longest: number
}

/** Sends requests that were written beforehand where their number is known, so that the buyers cost little. */
async function sell(sale: Sale): Promise<Sold> {
  const { ports, connections, posts, count = posts?.length ?? Number.POSITIVE_INFINITY, seconds = 600 } = sale
  const times: number[] = []
  const statuses: Record<number, number> = {}
  let asked = 0
  let line = 0
  const nextLine = () => ({
    screeningId: sale.screenings[line++ % sale.screenings.length]!,
    priceId: sale.priceId,
    quantity: 1,
  })
  const inLines = (given: Record<string, string>) =>
    Object.entries(given)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')
  const headers = inLines(sale.headers)
  const purchase = (): string => {
    const body = JSON.stringify({ ...sale.said, lines: Array.from({ length: sale.lines }, nextLine) })
    return (
      `POST ${sale.path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n${headers}` +
      `idempotency-key: ${randomUUID()}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    )
  }
  const post = ({ path, headers: own }: NonNullable<Sale['posts']>[number]) =>
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${inLines(own)}content-length: 0\r\n\r\n`
  const written = posts?.map(post) ?? (Number.isFinite(count) ? Array.from({ length: count }, purchase) : [])

  const buyer = (port: number) =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1')
      socket.setNoDelay(true)
      let begun = 0
      let text = ''
      const ask = () => {
        if (asked >= count || performance.now() > ends) {
          socket.end()
          resolve()
          return
        }
        asked += 1
        begun = performance.now()
        socket.write(written.pop() ?? purchase())
      }
      socket.on('data', data => {
        text += data.toString('latin1')
        const head = text.indexOf('\r\n\r\n')
        if (head < 0) return
        const length = /content-length: (\d+)/i.exec(text.slice(0, head))?.[1]
        const isWhole =
          length === undefined ? text.endsWith('0\r\n\r\n') : text.length >= head + 4 + Number(length)
        if (!isWhole) return
        const status = Number(text.slice(9, 12))
        statuses[status] = (statuses[status] ?? 0) + 1
        times.push(performance.now() - begun)
        text = ''
        ask()
      })
      socket.on('error', reject)
      socket.on('connect', ask)
    })

  const begins = performance.now()
  const ends = begins + seconds * 1000
  await Promise.all(Array.from({ length: connections }, (_, n) => buyer(ports[n % ports.length]!)))
  const took = (performance.now() - begins) / 1000
  times.sort((one, other) => one - other)
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
  return { answered: times.length, seconds: took, statuses, p50: at(0.5), p99: at(0.99), longest: at(1) }
}

process.on('message', (sale: Sale) => {
  sell(sale).then(
    sold => process.send?.(sold),
    error => {
      process.stderr.write(`${error}\n`)
      process.exit(1)
    },
  )
})
process.on('disconnect', () => process.exit())
