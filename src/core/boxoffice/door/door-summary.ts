import { base32, readBase32 } from '../ticket/base32.ts'
import { uuidBytes, uuidText } from '../ticket/ticket-code.ts'
import type { DoorScan, ScanAct } from './door-scan.ts'

/**
 * What one device did at a screening, as QR codes that another device scans (docs/rules/door.md#summary-codes has the
 * layout). Every frame can be read alone and in any order.
 */
export interface SummaryFrame {
  /** `frame` of `frames`, from 1; told for people, nothing depends on it. */
  frame: number
  frames: number
  scans: DoorScan[]
}

const format = 1
const head = 'CD1'
const markLength = 8
/** With the mark and in base32 a frame is at most 1,000 characters: a QR code of version 18 or less at level L. */
const mostBytes = 610
const acts = ['in', 'out', 'undo'] as const satisfies readonly ScanAct[]
const undoElsewhere = 3

/** What to mark and to write: bytes for each frame. At least one, so that a device that did nothing can say so. */
export function summaryPayloads(
  own: readonly DoorScan[],
  who: { device: string; door: string; screeningId: string },
): Uint8Array[] {
  const scans = own.toSorted((one, other) => one.sequence - other.sequence)
  const payloads: Uint8Array[] = []
  let from = 0
  do {
    const first = scans[from]
    const base = first ? seconds(first.at) : 0
    const frame = [
      format,
      ...uuidBytes(who.screeningId),
      ...wordBytes(who.device),
      ...wordBytes(who.door.slice(0, 40)),
      ...numberBytes(base),
    ]
    let before = { sequence: 0, at: base }
    while (from < scans.length) {
      const entry = entryBytes(scans[from]!, before)
      if (frame.length + entry.length > mostBytes) break
      frame.push(...entry)
      before = { sequence: scans[from]!.sequence, at: seconds(scans[from]!.at) }
      from += 1
    }
    payloads.push(Uint8Array.from(frame))
  } while (from < scans.length)
  return payloads
}

export function writeSummaryFrame(
  payload: Uint8Array,
  mark: Uint8Array,
  place: { frame: number; frames: number },
): string {
  const bytes = new Uint8Array(payload.length + markLength)
  bytes.set(payload)
  bytes.set(mark.slice(0, markLength), payload.length)
  return `${head}/${place.frame}/${place.frames}/${base32(bytes)}`
}

/** What a text says and the mark that must be checked before it is believed; undefined when it is no summary. */
export function readSummaryFrame(
  text: string,
): (SummaryFrame & { payload: Uint8Array; mark: Uint8Array }) | undefined {
  const match = /^CD1\/(\d{1,4})\/(\d{1,4})\/([A-Z2-7]+)$/.exec(text.trim().toUpperCase())
  const bytes = match && readBase32(match[3]!)
  if (!match || !bytes || bytes.length <= markLength || bytes[0] !== format) return undefined
  const payload = bytes.slice(0, -markLength)
  try {
    return {
      frame: Number(match[1]),
      frames: Number(match[2]),
      scans: readScans(payload),
      payload,
      mark: bytes.slice(-markLength),
    }
  } catch (problem) {
    if (problem instanceof RangeError) return undefined
    throw problem
  }
}

const seconds = (at: Temporal.Instant) => Math.floor(at.epochMilliseconds / 1000)

function entryBytes(scan: DoorScan, before: { sequence: number; at: number }): number[] {
  const elsewhere = scan.undoes && scan.undoes.device !== scan.device
  const act = elsewhere ? undoElsewhere : acts.indexOf(scan.act)
  const change = seconds(scan.at) - before.at
  return [
    ...uuidBytes(scan.ticketId).slice(8),
    ...numberBytes((scan.sequence - before.sequence) * 4 + act),
    ...numberBytes(change < 0 ? -2 * change - 1 : 2 * change),
    ...(scan.undoes ? numberBytes(scan.undoes.sequence) : []),
    ...(scan.undoes && elsewhere ? wordBytes(scan.undoes.device) : []),
  ]
}

/** @throws RangeError where the bytes are no frame */
function readScans(payload: Uint8Array): DoorScan[] {
  let at = 1
  const take = (length: number) => {
    if (at + length > payload.length) throw new RangeError('The frame ends early')
    at += length
    return payload.slice(at - length, at)
  }
  const takeNumber = () => {
    let number = 0
    for (let scale = 1; scale < 2 ** 49; scale *= 128) {
      const [byte = 0] = take(1)
      number += (byte & 127) * scale
      if (byte < 128) return number
    }
    throw new RangeError('No number is that long')
  }
  const takeWord = () => new TextDecoder().decode(take(takeNumber()))
  const screeningId = uuidText(take(16))
  const device = takeWord()
  const door = takeWord()
  let moment = takeNumber()
  let sequence = 0
  const scans: DoorScan[] = []
  while (at < payload.length) {
    const ticketId = uuidText(Uint8Array.from([...new Uint8Array(8), ...take(8)]))
    const counted = takeNumber()
    const change = takeNumber()
    const code = counted % 4
    sequence += Math.floor(counted / 4)
    moment += change % 2 === 1 ? -(change + 1) / 2 : change / 2
    const act = code === undoElsewhere ? 'undo' : acts[code]!
    const undone = act === 'undo' ? takeNumber() : undefined
    const undoes =
      undone === undefined ? null : { device: code === undoElsewhere ? takeWord() : device, sequence: undone }
    const on = Temporal.Instant.fromEpochMilliseconds(moment * 1000)
    scans.push({ device, sequence, ticketId, screeningId, act, door, at: on, settled: false, undoes })
  }
  return scans
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function numberBytes(number: number): number[] {
  const bytes: number[] = []
  let rest = number
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128)
  return [...bytes, rest]
}

function wordBytes(word: string): number[] {
  const bytes = new TextEncoder().encode(word)
  return [...numberBytes(bytes.length), ...bytes]
}
