import { readSummaryFrame, summaryPayloads, writeSummaryFrame } from '#core/boxoffice/door/door-summary.ts'
import type { DoorBook } from './door-book.ts'
import { fromBase64 } from './read-code.ts'

async function markOf(book: DoorBook, payload: Uint8Array): Promise<Uint8Array> {
  const secret = fromBase64(book.evening.summaryKey) as Uint8Array<ArrayBuffer>
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', secret, hmac, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, payload as Uint8Array<ArrayBuffer>))
}

/** What this device did at a screening, as texts of QR codes for other devices (docs/rules/door.md#summary-codes). */
export async function summaryCodes(book: DoorBook, screeningId: string, door: string): Promise<string[]> {
  const payloads = summaryPayloads(book.ownScans(screeningId), { device: book.device, door, screeningId })
  const frames = payloads.length
  return Promise.all(
    payloads.map(async (payload, index) =>
      writeSummaryFrame(payload, await markOf(book, payload), { frame: index + 1, frames }),
    ),
  )
}

export type Heard = { frame: number; frames: number; scans: number } | 'no-summary' | 'not-ours'

/** Hears one frame of another device; a mark that does not fit this evening's secret is believed nothing. */
export async function hearSummary(book: DoorBook, text: string): Promise<Heard> {
  const read = readSummaryFrame(text)
  if (!read) return 'no-summary'
  const mark = await markOf(book, read.payload)
  if (!read.mark.every((byte, index) => byte === mark[index])) return 'not-ours'
  await book.hear(read.scans)
  return { frame: read.frame, frames: read.frames, scans: read.scans.length }
}
