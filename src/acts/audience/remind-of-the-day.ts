import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Writes the letter on the day to everybody who has tickets for it (docs/rules/orders.md#reminders). A job runs it. */
export function remindOfTheDay(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  _input: Record<never, never> = {},
): Promise<{ reminders: number }> {
  return house.store.within(acting.organisation, async ({ reminders, letters }) => {
    const writtenAt = house.clock.now()
    const due = await reminders.due(writtenAt)
    await letters.writeAll(
      due.map(({ orderId, email, language, screeningId }) => ({
        ...{ kind: 'reminder', orderId, subjectId: screeningId, recipient: email, language, writtenAt },
      })),
    )
    return { reminders: due.length }
  })
}
