import { lookup as systemLookup } from 'node:dns/promises'
import { type IncomingMessage, request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { FetchedPage, FetchFault, NotFetched, PageFetcher } from '#acts/ports/page-fetcher.ts'
import { LARGEST_FILE } from './document-text/document-text.ts'
import { nameOfPage, TYPES, utf8Of } from './page-name.ts'
import { isPublicAddress } from './public-address.ts'

const MOST_REDIRECTS = 5
const LONGEST_MS = 20_000

export interface FetchLimits {
  /** Which addresses may be connected to; those of the public internet without this. */
  allows?: (address: string) => boolean
  /** All addresses of a host; the system's without this. */
  resolve?: (host: string) => Promise<{ address: string; family: number }[]>
  /** For one page with all its redirects. */
  milliseconds?: number
  bytes?: number
}

/** Ends a fetch with the reason that the caller is told. */
class Fault extends Error {
  readonly told: NotFetched
  constructor(notFetched: FetchFault, about: NotFetched['about'] = {}) {
    super(notFetched)
    this.told = { notFetched, about }
  }
}

/**
 * Fetches pages over HTTP and HTTPS. The addresses of a host are checked once, and the connection goes to one of those very
 * addresses, so a name that answers differently the second time leads nowhere else. Every redirect is checked alike.
 */
export function pageFetcher(limits: FetchLimits = {}): PageFetcher {
  const allows = limits.allows ?? isPublicAddress
  const resolve = limits.resolve ?? (host => systemLookup(host, { all: true }))
  const largest = limits.bytes ?? LARGEST_FILE
  return {
    async fetchPage(address) {
      const milliseconds = limits.milliseconds ?? LONGEST_MS
      const signal = AbortSignal.timeout(milliseconds)
      try {
        return await follow(address, signal)
      } catch (error) {
        if (error instanceof Fault) return error.told
        if (signal.aborted)
          return new Fault('timed-out', { seconds: Math.max(1, Math.round(milliseconds / 1000)) }).told
        return new Fault('unreachable', { why: (error as NodeJS.ErrnoException).code ?? 'error' }).told
      }
    },
  }

  async function follow(address: string, signal: AbortSignal): Promise<FetchedPage> {
    let url = addressOf(address)
    for (let turn = 0; turn <= MOST_REDIRECTS; turn++) {
      const answer = await ask(url, await checkedAddresses(url, signal), signal)
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

  async function checkedAddresses(url: URL, signal: AbortSignal) {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    const literal = isIP(host)
    const found = literal ? [{ address: host, family: literal }] : await resolved(host, signal)
    if (found.length === 0) throw new Fault('host-unknown', { host })
    if (!found.every(it => allows(it.address))) throw new Fault('address-private', { host })
    return found
  }

  async function resolved(host: string, signal: AbortSignal) {
    const ended = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
    )
    const found = resolve(host).catch(() => {
      throw new Fault('host-unknown', { host })
    })
    return await Promise.race([found, ended])
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

function addressOf(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href)
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new Fault('address-wrong', { address: address.slice(0, 200) })
  return url
}

function ask(
  url: URL,
  addresses: readonly { address: string; family: number }[],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const lookup: LookupFunction = (_, options, answer) => {
    if (options.all) answer(null, [...addresses])
    else answer(null, addresses[0]!.address, addresses[0]!.family)
  }
  const send = url.protocol === 'https:' ? secureRequest : plainRequest
  return new Promise((accept, reject) => {
    const asked = send(url, {
      lookup,
      signal,
      // a connection of its own: one kept open could lead to another address
      agent: false,
      headers: {
        accept: Object.keys(TYPES).join(', '),
        'accept-encoding': 'gzip, br',
        'user-agent': 'Cartelera (reads one page because a person asked for it)',
      },
    })
    asked.once('response', accept)
    asked.once('error', reject)
    asked.end()
  })
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
