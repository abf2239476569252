/**
 * What the doors of an evening did, told apart by device and number, and what it adds up to whichever way it was heard
 * (docs/rules/door.md#two-doors-that-do-not-hear-each-other). Pure, for the house and for the browser at the door.
 */

/** Which scan: a device counts its own from 1. */
export interface ScanKey {
  device: string
  sequence: number
}

export const scanActs = ['in', 'out', 'undo'] as const
export type ScanAct = (typeof scanActs)[number]

/** One step of one ticket through a door. */
export interface DoorScan extends ScanKey {
  ticketId: string
  screeningId: string
  act: ScanAct
  /** The entrance, as its people call it. */
  door: string
  at: Temporal.Instant
  /** Its moment is on the house's clock, by the house; otherwise on a device's, as well as that knows. */
  settled: boolean
  /** With `undo`: the scan that was a mistake. */
  undoes: ScanKey | null
}

/** Two people came in with one ticket. */
export interface Double {
  first: DoorScan
  second: DoorScan
}

/** How a ticket stands after all that is known of it. */
export interface Standing {
  /** The first entry that was no mistake. */
  admission: DoorScan | undefined
  /** The latest entry: the same, unless the holder went out and came back. */
  entry: DoorScan | undefined
  /** Set while the holder is outside and may come back. */
  left: DoorScan | undefined
  doubles: Double[]
}

export const scanKey = ({ device, sequence }: ScanKey) => `${device}:${sequence}`

/** Of two tellings of one scan the house's stands, else the earlier moment: whichever was heard first. */
function chosen(one: DoorScan, other: DoorScan): DoorScan {
  if (one.settled !== other.settled) return one.settled ? one : other
  return inOrder(one, other) <= 0 ? one : other
}

/** All scans of both, each once. In whatever order sets are merged, the same comes out. */
export function mergeScans(one: Iterable<DoorScan>, other: Iterable<DoorScan>): Map<string, DoorScan> {
  const merged = new Map<string, DoorScan>()
  for (const scans of [one, other]) {
    for (const scan of scans) {
      const known = merged.get(scanKey(scan))
      merged.set(scanKey(scan), known ? chosen(known, scan) : scan)
    }
  }
  return merged
}

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** By moment; at the same moment by device, and on one device as it counted. */
function inOrder(one: DoorScan, other: DoorScan): number {
  return (
    Temporal.Instant.compare(one.at, other.at) ||
    byText(one.device, other.device) ||
    one.sequence - other.sequence
  )
}

/** How one ticket stands after its scans, given in any order and each once. */
export function standingOf(scans: readonly DoorScan[]): Standing {
  const mistakes = new Set(scans.flatMap(scan => (scan.undoes ? [scanKey(scan.undoes)] : [])))
  const standing: Standing = { admission: undefined, entry: undefined, left: undefined, doubles: [] }
  for (const scan of scans.filter(each => !mistakes.has(scanKey(each))).sort(inOrder)) {
    const { entry, left } = standing
    if (scan.act === 'in' && entry && !left) standing.doubles.push({ first: entry, second: scan })
    else if (scan.act === 'in') {
      standing.admission ??= scan
      standing.entry = scan
      standing.left = undefined
    } else if (scan.act === 'out' && entry && !left) standing.left = scan
  }
  return standing
}

/** The last 8 bytes of a ticket's id: 62 drawn bits, which tell the tickets of a festival apart and fit a summary code. */
export const ticketTail = (ticketId: string) => ticketId.slice(-17)

/** Scans by the tail of their ticket. */
export function byTicketTail(scans: Iterable<DoorScan>): Map<string, DoorScan[]> {
  return Map.groupBy(scans, scan => ticketTail(scan.ticketId))
}

/**
 * When a device's clock said so, on the house's clock: both clocks were read when the scan was sent. Never later than
 * that, however wrong the device's clock is.
 */
export function onHouseClock(
  deviceAt: Temporal.Instant,
  sending: { deviceNow: Temporal.Instant; houseNow: Temporal.Instant },
): Temporal.Instant {
  const at = deviceAt.add(sending.deviceNow.until(sending.houseNow))
  return Temporal.Instant.compare(at, sending.houseNow) > 0 ? sending.houseNow : at
}
