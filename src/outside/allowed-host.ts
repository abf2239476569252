import { lookup as systemLookup } from 'node:dns/promises'
import { type IncomingMessage, request as plainRequest } from 'node:http'
import { type RequestOptions, request as secureRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { FetchFault, NotFetched } from '#acts/ports/page-fetcher.ts'
import { isPublicAddress } from './public-address.ts'

// Requests to addresses that somebody typed. The addresses of a host are checked once, and the connection goes to one of
// those very addresses, so a name that answers differently the second time leads nowhere else.

export interface AllowedHosts {
  /** Which addresses may be connected to; those of the public internet without this. */
  allows?: (address: string) => boolean
  /** All addresses of a host; the system's without this. */
  resolve?: (host: string) => Promise<HostAddress[]>
}

interface HostAddress {
  address: string
  family: number
}

/** Ends a request with the reason that the caller is told. */
export class Fault extends Error {
  readonly told: NotFetched
  constructor(notFetched: FetchFault, about: NotFetched['about'] = {}) {
    super(notFetched)
    this.told = { notFetched, about }
  }
}

/** Why a request ended, whatever was thrown. */
export function faultOf(error: unknown, signal: AbortSignal, milliseconds: number): Fault {
  if (error instanceof Fault) return error
  if (signal.aborted) return new Fault('timed-out', { seconds: Math.max(1, Math.round(milliseconds / 1000)) })
  return new Fault('unreachable', { why: (error as NodeJS.ErrnoException).code ?? 'error' })
}

/** Throws the fault `address-wrong` for what is no address of HTTP, or carries a password. */
export function addressOf(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href)
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new Fault('address-wrong', { address: address.slice(0, 200) })
  return url
}

/** Throws `host-unknown`, and `address-private` when a single address of the host is not allowed. */
export async function allowedAddresses(
  url: URL,
  { allows = isPublicAddress, resolve = host => systemLookup(host, { all: true }) }: AllowedHosts,
  signal: AbortSignal,
): Promise<HostAddress[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const literal = isIP(host)
  const found = literal ? [{ address: host, family: literal }] : await resolved(host, resolve, signal)
  if (found.length === 0) throw new Fault('host-unknown', { host })
  if (!found.every(it => allows(it.address))) throw new Fault('address-private', { host })
  return found
}

async function resolved(host: string, resolve: NonNullable<AllowedHosts['resolve']>, signal: AbortSignal) {
  const ended = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  )
  const found = resolve(host).catch(() => {
    throw new Fault('host-unknown', { host })
  })
  return await Promise.race([found, ended])
}

/** One request, to one of these addresses, over a connection of its own; answers as soon as the headers are there. */
export function ask(
  url: URL,
  addresses: readonly HostAddress[],
  signal: AbortSignal,
  { body, ...wish }: Pick<RequestOptions, 'method' | 'headers'> & { body?: string },
): Promise<IncomingMessage> {
  const lookup: LookupFunction = (_, options, answer) => {
    if (options.all) answer(null, [...addresses])
    else answer(null, addresses[0]!.address, addresses[0]!.family)
  }
  const send = url.protocol === 'https:' ? secureRequest : plainRequest
  return new Promise((accept, reject) => {
    // One kept open could lead to another address.
    const asked = send(url, { ...wish, lookup, signal, agent: false })
    asked.once('response', accept)
    asked.once('error', reject)
    asked.end(body)
  })
}
