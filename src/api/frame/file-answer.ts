import { create } from 'content-disposition'

/** A file to keep, under its name (RFC 6266). */
export function fileAnswer(
  { name, bytes }: { name: string; bytes: Uint8Array },
  mediaType: string,
): Response {
  return new Response(bytes.slice(), {
    headers: { 'content-type': mediaType, 'content-disposition': create(name) },
  })
}
