import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byTicketTail, type DoorScan, mergeScans, onHouseClock, scanKey, standingOf } from './door-scan.ts'

const beginning = Temporal.Instant.from('2026-06-24T20:00:00Z')
const tickets = Array.from({ length: 4 }, (_, at) => `0000000${at}-0000-4000-8000-00000000000${at}`)

/** Evenings of three devices that count on: each scan once, with now and then a mistake taken back. */
const evening: fc.Arbitrary<DoorScan[]> = fc
  .array(
    fc.record({
      device: fc.constantFrom('AAAAAAAA', 'BBBBBBBB', 'CCCCCCCC'),
      ticket: fc.constantFrom(...tickets),
      act: fc.constantFrom('in', 'in', 'out', 'undo'),
      minute: fc.integer({ min: 0, max: 9 }),
      settled: fc.boolean(),
      back: fc.nat(),
    }),
    { maxLength: 24 },
  )
  .map(steps => {
    const made: DoorScan[] = []
    for (const { device, ticket, act, minute, settled, back } of steps) {
      const earlier = made.filter(each => each.ticketId === ticket && each.act !== 'undo')
      const undone = act === 'undo' ? earlier[back % Math.max(earlier.length, 1)] : undefined
      if (act === 'undo' && !undone) continue
      made.push({
        device,
        sequence: made.filter(each => each.device === device).length + 1,
        ticketId: ticket,
        screeningId: 'here',
        act: act as DoorScan['act'],
        door: device,
        at: beginning.add({ minutes: minute }),
        settled,
        undoes: undone ? { device: undone.device, sequence: undone.sequence } : null,
      })
    }
    return made
  })

const told = (scans: Iterable<DoorScan>) =>
  [...byTicketTail(scans)]
    .map(([ticket, own]) => {
      const { admission, entry, left, doubles } = standingOf(own)
      const key = (scan: DoorScan | undefined) => scan && `${scanKey(scan)} ${scan.at}`
      return [
        ticket,
        key(admission),
        key(entry),
        key(left),
        doubles.map(({ first, second }) => [key(first), key(second)]),
      ]
    })
    .sort()

test('devices that hear each other in any order, often or late, come to the same admissions', () => {
  fc.assert(
    fc.property(
      evening.chain(scans =>
        fc.tuple(
          fc.constant(scans),
          fc.shuffledSubarray(scans, { minLength: scans.length }),
          fc.array(fc.subarray(scans), { maxLength: 4 }),
        ),
      ),
      ([scans, shuffled, overheard]) => {
        let heard = new Map<string, DoorScan>()
        for (const part of [...overheard, shuffled, ...overheard]) heard = mergeScans(part, heard.values())
        expect(told(heard.values())).toEqual(told(scans))
      },
    ),
  )
})

test('a scan that was told with two moments has one of them, whoever heard which first; the house’s before others', () => {
  fc.assert(
    fc.property(evening, fc.integer({ min: -90, max: 90 }), (scans, skew) => {
      const onDevice = scans.map(scan => ({ ...scan, settled: false, at: scan.at.add({ seconds: skew }) }))
      const one = mergeScans(scans, onDevice)
      const other = mergeScans(onDevice, scans)
      expect(told(one.values())).toEqual(told(other.values()))
      for (const scan of scans.filter(each => each.settled))
        expect(one.get(scanKey(scan))!.at.equals(scan.at)).toBe(true)
    }),
  )
})

test('every entry that stands is the admission, a way back in, or told as a double: none is lost', () => {
  fc.assert(
    fc.property(evening, scans => {
      const mistakes = new Set(scans.flatMap(scan => (scan.undoes ? [scanKey(scan.undoes)] : [])))
      for (const own of byTicketTail(scans).values()) {
        const entries = own.filter(scan => scan.act === 'in' && !mistakes.has(scanKey(scan)))
        const outs = own.filter(scan => scan.act === 'out' && !mistakes.has(scanKey(scan)))
        const { admission, doubles } = standingOf(own)
        expect(admission !== undefined).toBe(entries.length > 0)
        const back = entries.length - doubles.length - (admission ? 1 : 0)
        expect(back).toBeGreaterThanOrEqual(0)
        expect(back).toBeLessThanOrEqual(outs.length)
        if (outs.length === 0) expect(doubles).toHaveLength(Math.max(0, entries.length - 1))
      }
    }),
  )
})

test('the first of two entries is the admission; taking it back lets the other stand', () => {
  const scan = (device: string, minute: number, more: Partial<DoorScan> = {}): DoorScan => ({
    device,
    sequence: 1,
    ticketId: tickets[0]!,
    screeningId: 'here',
    act: 'in',
    door: device,
    at: beginning.add({ minutes: minute }),
    settled: true,
    undoes: null,
    ...more,
  })
  const [left, right] = [scan('LEFT', 5), scan('RIGHT', 2)]
  expect(standingOf([left, right])).toMatchObject({
    admission: { device: 'RIGHT' },
    doubles: [{ first: { device: 'RIGHT' }, second: { device: 'LEFT' } }],
  })
  const back = scan('RIGHT', 6, { sequence: 2, act: 'undo', undoes: { device: 'RIGHT', sequence: 1 } })
  expect(standingOf([back, left, right])).toMatchObject({ admission: { device: 'LEFT' }, doubles: [] })
  const out = scan('RIGHT', 3, { sequence: 2, act: 'out' })
  expect(standingOf([left, out, right])).toMatchObject({
    admission: { device: 'RIGHT' },
    entry: { device: 'LEFT' },
    left: undefined,
    doubles: [],
  })
})

test('a device’s moment on the house’s clock: as far from the sending on both, and never after it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -36_000, max: 36_000 }),
      fc.integer({ min: -60, max: 7200 }),
      (skew, age) => {
        const houseNow = beginning
        const deviceNow = houseNow.add({ seconds: skew })
        const at = onHouseClock(deviceNow.subtract({ seconds: age }), { deviceNow, houseNow })
        expect(at.until(houseNow).total('seconds')).toBe(Math.max(0, age))
      },
    ),
  )
})
