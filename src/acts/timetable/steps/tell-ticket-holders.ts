import type { ScreeningChange } from '#core/programme/release-changes.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import type { LetterShelf } from '../../ports/letters.ts'

/** Writes one letter an order and screening to everybody whose screening moved, was cancelled or came back. */
export async function tellTicketHolders(
  boxOffice: BoxOfficeShelf,
  letters: LetterShelf,
  changes: readonly ScreeningChange[],
  now: Temporal.Instant,
): Promise<void> {
  const concerned = new Set(
    changes.filter(({ what }) => what !== 'added' && what !== 'changed').map(change => change.screeningId),
  )
  for (const screeningId of concerned) {
    for (const orderId of await boxOffice.ordersOfScreenings([screeningId])) {
      const order = await boxOffice.order(orderId)
      if (!order?.email) continue
      await letters.write({
        kind: 'screening-changed',
        recipient: order.email,
        language: order.language,
        orderId,
        subjectId: screeningId,
        writtenAt: now,
      })
    }
  }
}
