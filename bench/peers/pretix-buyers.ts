import { Agent, type IncomingHttpHeaders, request } from 'node:http'

/** What many buyers do at one pretix. */
export interface PretixSale {
  port: number
  /** By its REST API, or by the pages of its shop as a browser sends their forms. */
  path: 'api' | 'shop'
  item: number
  token: string
  /** Buyers who wait for an answer at the same moment. */
  connections: number
  seconds: number
}

export interface PretixSold {
  orders: number
  /** Whatever else was answered, by its status. */
  failed: Record<string, number>
  seconds: number
  /** Milliseconds of an order. */
  p50: number
  p99: number
}

const event = '/bench/bench'
const email = 'ana@example.org'
// Its workers close every connection.
const agent = new Agent({ keepAlive: false })

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

function ask(
  port: number,
  path: string,
  { headers, body }: { headers: Record<string, string>; body?: string },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const how = { agent, port, path, host: '127.0.0.1', method: body === undefined ? 'GET' : 'POST', headers }
    const asked = request(how, answer => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', part => {
        text += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

/** One seat in one request. */
async function byApi({ port, item, token }: PretixSale): Promise<number> {
  const body = JSON.stringify({
    ...{ email, locale: 'en', sales_channel: 'web', status: 'n', payment_provider: 'banktransfer', fees: [] },
    positions: [{ positionid: 1, item, variation: null, price: '40.00' }],
  })
  const headers = { authorization: `Token ${token}`, 'content-type': 'application/json' }
  return (await ask(port, '/api/v1/organizers/bench/events/bench/orders/', { headers, body })).status
}

/** The shortest way through the shop: its first page, the cart, and the three forms of the checkout. */
async function byShop({ port, item }: PretixSale): Promise<number> {
  const cookies = new Map<string, string>()
  let token = ''
  const send = async (path: string, form?: Record<string, string>) => {
    const cookie = [...cookies].map(pair => pair.join('=')).join('; ')
    const origin = `http://127.0.0.1:${port}`
    const answer = await ask(port, event + path, {
      headers: { cookie, ...(form && { origin, 'content-type': 'application/x-www-form-urlencoded' }) },
      ...(form && { body: new URLSearchParams({ csrfmiddlewaretoken: token, ...form }).toString() }),
    })
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    token = /name=.csrfmiddlewaretoken. value="([^"]+)"/.exec(answer.text)?.[1] ?? token
    return answer
  }
  await send('/')
  await send('/cart/add?next=%2Fbench%2Fbench%2Fcheckout%2Fstart', { [`item_${item}`]: '1' })
  await send('/checkout/questions/', { email })
  await send('/checkout/payment/', { payment: 'banktransfer' })
  const { status, headers } = await send('/checkout/confirm/', {})
  return status === 302 && headers.location?.includes('/order/') ? 201 : status === 201 ? 0 : status
}

async function sell(sale: PretixSale): Promise<PretixSold> {
  const order = sale.path === 'api' ? byApi : byShop
  const times: number[] = []
  const failed: Record<string, number> = {}
  const begins = performance.now()
  const ends = begins + sale.seconds * 1000
  await Promise.all(
    Array.from({ length: sale.connections }, async () => {
      while (performance.now() < ends) {
        const begun = performance.now()
        const status = await order(sale).catch((error: NodeJS.ErrnoException) => error.code ?? 'broken')
        if (status === 201) times.push(performance.now() - begun)
        else failed[status] = (failed[status] ?? 0) + 1
      }
    }),
  )
  const seconds = (performance.now() - begins) / 1000
  times.sort((one, other) => one - other)
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
  return { orders: times.length, failed, seconds, p50: at(0.5), p99: at(0.99) }
}

process.on('message', (sale: PretixSale) => {
  sell(sale).then(
    sold => process.send?.(sold),
    error => {
      process.stderr.write(`${error}\n`)
      process.exit(1)
    },
  )
})
process.on('disconnect', () => process.exit())
