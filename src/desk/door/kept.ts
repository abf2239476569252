import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ScanAnswer } from '#core/boxoffice/door/door-answer.ts'
import type { ScanAct, ScanKey } from '#core/boxoffice/door/door-scan.ts'
import type { WireEvening, WireScan } from './evening.ts'

/** A scan as this device keeps it; `sequence` is given by the database, so that no two tabs give the same. */
export interface OwnScan {
  sequence?: number
  screeningId: string
  ticketId: string | null
  act: ScanAct | 'refused'
  answer: ScanAnswer | ''
  door: string
  /** On the device's clock. */
  deviceAt: string
  /** On the house's clock, as well as the device knows it. */
  at: string
  undoes: ScanKey | null
  /** 1 until the house has answered: an index of IndexedDB takes no booleans. */
  unsent: 0 | 1
}
export type NumberedScan = OwnScan & { sequence: number }

/** What the house told of a scan afterwards, for the people at the door to see once. */
export interface Notice {
  sequence: number
  screeningId: string
  outcome: string
  at: string
  seen: boolean
}

interface Kept extends DBSchema {
  evenings: { key: string; value: WireEvening }
  scans: {
    key: number
    value: OwnScan
    indexes: { unsent: number; screening: string }
  }
  /** Scans of other devices, from the house or from their summary codes. */
  heard: { key: [string, number]; value: WireScan; indexes: { screening: string } }
  notices: { key: number; value: Notice }
  facts: { key: string; value: unknown }
}

export type Database = IDBPDatabase<Kept>

let opened: Promise<Database> | undefined

/** The device's own database; one for all evenings. */
export function database(): Promise<Database> {
  opened ??= openDB<Kept>('cartelera-door', 1, {
    upgrade(db) {
      db.createObjectStore('evenings')
      const scans = db.createObjectStore('scans', { keyPath: 'sequence', autoIncrement: true })
      scans.createIndex('unsent', 'unsent')
      scans.createIndex('screening', 'screeningId')
      const heard = db.createObjectStore('heard', { keyPath: ['device', 'sequence'] })
      heard.createIndex('screening', 'screeningId')
      db.createObjectStore('notices', { keyPath: 'sequence' })
      db.createObjectStore('facts')
    },
  })
  return opened
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Eight letters that tell this device's scans from all others', drawn when it first opens the door. */
export async function deviceId(): Promise<string> {
  const db = await database()
  const facts = db.transaction('facts', 'readwrite').store
  const known = await facts.get('device')
  if (typeof known === 'string') return known
  const made = [...crypto.getRandomValues(new Uint8Array(8))].map(byte => alphabet[byte & 31]).join('')
  await facts.put(made, 'device')
  return made
}

export const eveningName = (editionId: string, day: string) => `${editionId} ${day}`

let ahead: number | undefined

export async function keepEvening(evening: WireEvening): Promise<void> {
  const db = await database()
  await db.put('evenings', evening, eveningName(evening.editionId, evening.day))
  // How far this device's clock is from the house's.
  const taken = Temporal.Instant.from(evening.takenAt)
  ahead = Math.round(taken.until(Temporal.Now.instant()).total('milliseconds'))
  await db.put('facts', ahead, 'ahead')
}

/** Milliseconds that this device's clock is ahead of the house's, as last heard. */
export async function clockAhead(): Promise<number> {
  if (ahead === undefined) {
    const known = await (await database()).get('facts', 'ahead')
    ahead = typeof known === 'number' ? known : 0
  }
  return ahead
}
