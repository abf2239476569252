import { create } from 'content-disposition'
import type { SiteContext } from '../visit.ts'

/** A file for one visitor alone, under its name (RFC 6266): to look at, unless it is to be kept. */
export function sentFile(
  c: SiteContext,
  { name, bytes }: { name: string; bytes: Uint8Array },
  mediaType: string,
  type: 'inline' | 'attachment' = 'inline',
): Response {
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': mediaType,
    'content-disposition': create(name, { type }),
    'cache-control': 'no-store',
  })
}
