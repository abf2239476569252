import type { IncomingMessage } from 'node:http'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { FetchedPage, PageFetcher } from '#acts/ports/page-fetcher.ts'
import { type AllowedHosts, addressOf, allowedAddresses, ask, Fault, faultOf } from './allowed-host.ts'
import { LARGEST_FILE } from './document-text/document-text.ts'
import { nameOfPage, TYPES, utf8Of } from './page-name.ts'

const MOST_REDIRECTS = 5
const LONGEST_MS = 20_000

const headers = {
  accept: Object.keys(TYPES).join(', '),
  'accept-encoding': 'gzip, br',
  'user-agent': 'Cartelera (reads one page because a person asked for it)',
}

export interface FetchLimits extends AllowedHosts {
  /** For one page with all its redirects. */
  milliseconds?: number
  bytes?: number
}

/**
 * Fetches pages over HTTP and HTTPS. The addresses of a host are checked once, and the connection goes to one of those very
 * addresses, so a name that answers differently the second time leads nowhere else. Every redirect is checked alike.
 */
export function pageFetcher(limits: FetchLimits = {}): PageFetcher {
  const largest = limits.bytes ?? LARGEST_FILE
  return {
    async fetchPage(address) {
      const milliseconds = limits.milliseconds ?? LONGEST_MS
      const signal = AbortSignal.timeout(milliseconds)
      try {
        return await follow(address, signal)
      } catch (error) {
        return faultOf(error, signal, milliseconds).told
      }
    },
  }

  async function follow(address: string, signal: AbortSignal): Promise<FetchedPage> {
    let url = addressOf(address)
    for (let turn = 0; turn <= MOST_REDIRECTS; turn++) {
      const answer = await ask(url, await allowedAddresses(url, limits, signal), signal, { headers })
      const status = answer.statusCode ?? 0
      const next = answer.headers.location
      if (status >= 300 && status < 400 && next !== undefined) {
        answer.destroy()
        url = addressOf(next, url)
        continue
      }
      if (status !== 200) {
        answer.destroy()
        throw new Fault('wrong-status', { status })
      }
      return await pageIn(answer, url)
    }
    throw new Fault('too-many-redirects', { most: MOST_REDIRECTS })
  }

  async function pageIn(answer: IncomingMessage, url: URL): Promise<FetchedPage> {
    const [type = '', ...parameters] = (answer.headers['content-type'] ?? '').split(';').map(it => it.trim())
    const ending = TYPES[type.toLowerCase()]
    if (ending === undefined) {
      answer.destroy()
      throw new Fault('wrong-type', { type: type.slice(0, 80) || 'no type' })
    }
    const bytes = await bytesOf(answer)
    return { name: nameOfPage(url, ending), bytes: utf8Of(bytes, type, parameters) }
  }

  /** The body, unpacked; what is larger than allowed is cut off the line at once. */
  async function bytesOf(answer: IncomingMessage): Promise<Uint8Array> {
    const body = unpacked(answer)
    const parts: Buffer[] = []
    let size = 0
    try {
      for await (const part of body) {
        size += (part as Buffer).byteLength
        if (size > largest) throw new Fault('too-large', { largest })
        parts.push(part as Buffer)
      }
    } finally {
      answer.destroy()
      body.destroy()
    }
    return Buffer.concat(parts)
  }
}

function unpacked(answer: IncomingMessage) {
  const encoding = answer.headers['content-encoding']?.toLowerCase() ?? 'identity'
  const unpack =
    encoding === 'gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : undefined
  if (!unpack) return answer
  answer.once('error', error => unpack.destroy(error))
  return answer.pipe(unpack)
}
