import type { Holdings } from '#core/boxoffice/door/door-answer.ts'
import type { DoorEvening, EveningScreening, EveningTicket } from '#core/boxoffice/door/door-evening.ts'
import type { DoorScan, Standing } from '#core/boxoffice/door/door-scan.ts'
import type { Wire } from '../api/wire.ts'

export type WireEvening = Wire<DoorEvening>
export type WireScan = Wire<DoorScan>

export const readScan = (scan: WireScan): DoorScan => ({ ...scan, at: Temporal.Instant.from(scan.at) })
export const writeScan = (scan: DoorScan): WireScan => ({ ...scan, at: scan.at.toString() })

export function readEvening({ scans, screenings, ...evening }: WireEvening): DoorEvening {
  return {
    ...evening,
    day: Temporal.PlainDate.from(evening.day),
    takenAt: Temporal.Instant.from(evening.takenAt),
    screenings: screenings.map(each => ({
      ...each,
      day: Temporal.PlainDate.from(each.day),
      startsAt: Temporal.ZonedDateTime.from(each.startsAt),
    })),
    scans: scans.map(readScan),
  }
}

/** An evening's list, ready to be asked thousands of times. */
export function holdingsOf(evening: DoorEvening, standing: (ticketId: string) => Standing): Holdings {
  const byId = new Map<string, EveningTicket>()
  const byHash = new Map<string, EveningTicket>()
  for (const ticket of evening.tickets) {
    byId.set(ticket.ticketId, ticket)
    byHash.set(ticket.numberHash, ticket)
  }
  const screenings = new Map<string, EveningScreening>(
    evening.screenings.map(each => [each.screeningId, each]),
  )
  return {
    ticketById: id => byId.get(id),
    ticketByNumberHash: hash => byHash.get(hash),
    screening: id => screenings.get(id),
    standing,
  }
}
