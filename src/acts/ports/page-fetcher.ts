/** Why a page was not fetched: a closed list, each with one sentence (src/cli/read/fetch-sentences.ts). */
export const fetchFaults = [
  'address-wrong',
  'address-private',
  'host-unknown',
  'unreachable',
  'timed-out',
  'too-large',
  'too-many-redirects',
  'wrong-type',
  'wrong-status',
] as const

export type FetchFault = (typeof fetchFaults)[number]

/** `about` names what the sentence needs: the status, the type, the host. */
export interface NotFetched {
  notFetched: FetchFault
  about: Record<string, string | number>
}

export interface FetchedPage {
  /** What the page would be called as a file; its ending tells the format. */
  name: string
  /** Text is in UTF-8 whatever the page was written in. */
  bytes: Uint8Array
}

/** Brings a page of the public web, only when somebody asks for that very page. */
export interface PageFetcher {
  fetchPage(address: string): Promise<FetchedPage | NotFetched>
}
