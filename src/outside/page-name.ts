import { basename } from 'node:path'

/** Types of pages that can be read, and the ending that a file of the type has. */
export const TYPES: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'text/csv': '.csv',
  'text/xml': '.xml',
  'application/xml': '.xml',
  'application/json': '.json',
  'application/ld+json': '.json',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
}

/** The last part of the address (its host where there is none) with the ending of its type. */
export function nameOfPage(url: URL, ending: string): string {
  let last = basename(url.pathname)
  try {
    last = decodeURIComponent(last)
  } catch {
    // a broken escape stays as it is written
  }
  const bare = (last || url.hostname).replace(/[/\\\p{Cc}]/gu, '').slice(0, 120)
  return bare.toLowerCase().endsWith(ending) ? bare : `${bare}${ending}`
}

/** A text in the charset that its header or its own head names, as UTF-8; other files as they are. */
export function utf8Of(bytes: Uint8Array, type: string, parameters: readonly string[]): Uint8Array {
  if (!/^text\/|\+?xml$|json$/i.test(type) || /openxmlformats/i.test(type)) return bytes
  const told = parameters.map(it => /^charset="?([\w.:-]+)"?$/i.exec(it)?.[1]).find(it => it !== undefined)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const charset = told ?? /<meta[^>]{0,100}charset=["']?([\w.:-]+)/i.exec(head)?.[1]
  if (charset === undefined || /^utf-?8$/i.test(charset)) return bytes
  try {
    return new TextEncoder().encode(new TextDecoder(charset).decode(bytes))
  } catch {
    return bytes
  }
}
