import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DoorScan, ticketTail } from './door-scan.ts'
import { readSummaryFrame, summaryPayloads, writeSummaryFrame } from './door-summary.ts'

const screeningId = '11111111-2222-4333-8444-555555555555'
const who = { device: 'K7WQ3MXC', door: 'Puerta ñ', screeningId }
const mark = new Uint8Array(32).fill(9)

const own = fc
  .array(
    fc.record({
      ticketId: fc.uuid({ version: 4 }),
      act: fc.constantFrom('in', 'out', 'undo'),
      gap: fc.integer({ min: 1, max: 400 }),
      at: fc.integer({ min: 1_700_000_000, max: 1_700_020_000 }),
      elsewhere: fc.boolean(),
    }),
    { maxLength: 300 },
  )
  .map(steps => {
    let sequence = 0
    return steps.map(({ ticketId, act, gap, at, elsewhere }): DoorScan => {
      sequence += gap
      return {
        device: who.device,
        door: who.door,
        screeningId,
        sequence,
        ticketId,
        act: act as DoorScan['act'],
        at: Temporal.Instant.fromEpochMilliseconds(at * 1000),
        settled: false,
        undoes:
          act === 'undo'
            ? { device: elsewhere ? crypto.randomUUID() : who.device, sequence: sequence + 7 }
            : null,
      }
    })
  })

test('what a device did comes out of its frames as it went in, in codes that a screen can show', () => {
  fc.assert(
    fc.property(own, scans => {
      const payloads = summaryPayloads(scans, who)
      const heard = payloads
        .map((payload, index) =>
          writeSummaryFrame(payload, mark, { frame: index + 1, frames: payloads.length }),
        )
        .flatMap((text, index) => {
          expect(text).toMatch(/^[A-Z0-9/]{1,1020}$/)
          const read = readSummaryFrame(text.toLowerCase())!
          expect([read.frame, read.frames, read.mark]).toEqual([index + 1, payloads.length, mark.slice(0, 8)])
          expect(read.payload).toEqual(payloads[index])
          return read.scans
        })
      const plain = (scan: DoorScan) => ({
        ...scan,
        ticketId: ticketTail(scan.ticketId),
        at: scan.at.toString(),
      })
      expect(heard.map(plain)).toEqual(scans.map(plain))
    }),
  )
})

test('a device that did nothing says so; anything else is no summary', () => {
  const [payload] = summaryPayloads([], who)
  expect(readSummaryFrame(writeSummaryFrame(payload!, mark, { frame: 1, frames: 1 }))!.scans).toEqual([])
  fc.assert(fc.property(fc.string(), text => readSummaryFrame(text) === undefined))
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), bytes => {
      const text = writeSummaryFrame(Uint8Array.from([1, ...bytes]), mark, { frame: 1, frames: 1 })
      readSummaryFrame(text)
    }),
  )
})
