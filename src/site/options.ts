import type { Context } from 'hono'
import type { House } from '#acts/ports/house.ts'
import type { Tries } from '#acts/ports/tries.ts'

/** What the public site needs of the house. */
export type SiteHouse = Pick<
  House,
  'store' | 'clock' | 'chance' | 'signer' | 'stationery' | 'qrCodes' | 'payments'
>

export interface SiteOptions {
  /**
   * Who is at home under a host name (lower case, without port), and the edition to show first if one is set;
   * undefined: nobody. Asked for every request, so it should answer from memory.
   */
  organisationOf(
    host: string,
  ):
    | Promise<{ organisation: string; editionSlug?: string } | undefined>
    | { organisation: string; editionSlug?: string }
    | undefined
  /** Where browsers reach the house; behind a proxy that ends TLS, it says that addresses begin with https. */
  publicUrl?: string
  /** Where on the network a request comes from; without it, everybody counts as one. */
  addressOf?(c: Context): string
  /** Counts who guesses at secrets; without it, nobody is counted. */
  tries?: Tries
  /** A request that failed, for the log. */
  onError?(error: Error, c: Context): void
}
