import { Agent, type IncomingMessage, request } from 'node:http'

/** What a page answered. */
export interface Answer {
  status: number
  text: string
  /** Where a form that was sent leads. */
  location: string | undefined
}

/** What a buyer uses: keeps cookies, sends forms as a browser does, and follows nothing by itself. */
export interface Browser {
  get(path: string): Promise<Answer>
  send(path: string, form: Record<string, string>): Promise<Answer>
  /** Listens to a stream of events until one says enough, the stream ends, or the moment has come. */
  listen(path: string, isEnough: (data: string) => boolean, until: number): Promise<'enough' | 'ended'>
}

// As many connections as buyers; what a browser opens besides for pictures is left out.
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY, maxFreeSockets: 10_000 })

/** A request that broke, and how: no answer in time, or one that tells of a fault of the house. */
class Fault extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** Nobody waits longer for a page. */
const patience = 30_000

/**
 * @param onAnswer told how many milliseconds each answer took
 */
export function openBrowser(address: string, onAnswer: (milliseconds: number) => void): Browser {
  const cookies = new Map<string, string>()

  function ask(path: string, form?: Record<string, string>): Promise<IncomingMessage> {
    const body = form && new URLSearchParams(form).toString()
    return new Promise((resolve, reject) => {
      const asked = request(
        address + path,
        {
          agent,
          method: form ? 'POST' : 'GET',
          timeout: patience,
          headers: {
            ...(cookies.size > 0 && {
              cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
            }),
            ...(body !== undefined && {
              origin: address,
              'content-type': 'application/x-www-form-urlencoded',
              'content-length': Buffer.byteLength(body),
            }),
          },
        },
        answer => {
          for (const line of answer.headers['set-cookie'] ?? []) {
            const [pair = ''] = line.split(';')
            const equals = pair.indexOf('=')
            cookies.set(pair.slice(0, equals), pair.slice(equals + 1))
          }
          resolve(answer)
        },
      )
      asked.on('timeout', () => asked.destroy(new Fault('no-answer')))
      // The server let go of a connection in the moment in which it was used again: browsers ask once more by themselves.
      asked.on('error', (error: NodeJS.ErrnoException) =>
        asked.reusedSocket && error.code === 'ECONNRESET' ? resolve(ask(path, form)) : reject(error),
      )
      asked.end(body)
    })
  }

  async function page(path: string, form?: Record<string, string>): Promise<Answer> {
    const begun = performance.now()
    const answer = await ask(path, form)
    let text = ''
    answer.setEncoding('utf8')
    for await (const part of answer) text += part
    onAnswer(Math.round(performance.now() - begun))
    const { statusCode: status = 0, headers } = answer
    if (status >= 500) throw new Fault(`status-${status}`)
    return { status, text, location: headers.location }
  }

  return {
    get: path => page(path),
    send: page,
    async listen(path, isEnough, until) {
      const answer = await ask(path)
      const over = setTimeout(() => answer.destroy(), Math.max(0, until - Date.now()))
      let text = ''
      answer.setEncoding('utf8')
      try {
        for await (const part of answer) {
          text += part
          const events = text.split('\n\n')
          text = events.pop() ?? ''
          if (events.some(isEnough)) return 'enough'
        }
        return 'ended'
      } catch (error) {
        if (Date.now() < until) throw error
        return 'ended'
      } finally {
        clearTimeout(over)
        answer.destroy()
      }
    },
  }
}
