import type { Localised } from '../../localised.ts'
import type { AllocationKind } from '../seats/seats.ts'
import type { DoorScreening } from './door.ts'
import type { DoorScan } from './door-scan.ts'

export interface EveningScreening extends DoorScreening {
  /** The festival day it belongs to. */
  day: Temporal.PlainDate
}

/** A ticket as a device at the door needs it: nobody's name, and of its number only the hash. */
export interface EveningTicket {
  ticketId: string
  screeningId: string
  /** The first 32 hexadecimal digits of the SHA-256 of its number. */
  numberHash: string
  priceId: string
  allocation: AllocationKind
  /** Its numbered seat; null with free seating. */
  place: string | null
  state: 'valid' | 'unpaid' | 'cancelled' | 'refunded' | 'released'
}

/** Everything that a device at the door needs for one festival day without a network (docs/rules/door.md#the-list). */
export interface DoorEvening {
  editionId: string
  editionName: string
  timeZone: string
  day: Temporal.PlainDate
  takenAt: Temporal.Instant
  /** Public halves of the keys that sign tickets, base64. */
  keys: { keyId: number; publicKey: string }[]
  /** Known to the doors of this evening only: marks their summary codes, base64. */
  summaryKey: string
  /** `needsProof`: whoever stands at the door asks for the card or certificate. */
  prices: { priceId: string; name: Localised; needsProof: boolean }[]
  /** Of the whole edition, so that a ticket for another evening can be sent there. */
  screenings: EveningScreening[]
  /** Of the day. */
  tickets: EveningTicket[]
  scans: DoorScan[]
}
