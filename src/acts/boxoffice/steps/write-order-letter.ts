import type { LetterKind } from '#core/boxoffice/orders/letter.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import type { LetterShelf } from '../../ports/letters.ts'

/** Writes a letter about an order to whoever ordered, in their language; nothing where no address was given. */
export async function writeOrderLetter(
  letters: LetterShelf,
  kind: LetterKind,
  order: Pick<Order, 'id' | 'email' | 'language'>,
  writtenAt: Temporal.Instant,
  subjectId?: string,
): Promise<void> {
  if (order.email === '') return
  await letters.write({
    kind,
    recipient: order.email,
    language: order.language,
    orderId: order.id,
    ...(subjectId && { subjectId }),
    writtenAt,
  })
}
