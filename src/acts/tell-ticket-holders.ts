import type { Shelves } from './ports/store.ts'

/**
 * Writes a letter to everybody who holds a valid ticket for a screening whose time, place or state changed, one per
 * order and screening. For the act that releases a timetable, inside its transaction.
 */
export async function tellTicketHolders(
  { boxOffice, letters }: Pick<Shelves, 'boxOffice' | 'letters'>,
  screeningIds: readonly string[],
  writtenAt: Temporal.Instant,
): Promise<number> {
  let written = 0
  for (const screeningId of screeningIds) {
    for (const orderId of await boxOffice.ordersOfScreenings([screeningId])) {
      const order = await boxOffice.order(orderId)
      if (!order?.email) continue
      await letters.write({
        kind: 'screening-changed',
        recipient: order.email,
        language: order.language,
        orderId,
        subjectId: screeningId,
        writtenAt,
      })
      written += 1
    }
  }
  return written
}
