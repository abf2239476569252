import { keptDays } from '#core/press/accreditation.ts'
import { keptDaysOffList } from '#core/press/press-contact.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * Deletes what is kept about people who asked for accreditation, or are off the press list, once its time is over; of the
 * latter also that they read letters to the press. A job runs it.
 */
export function forgetAccreditations(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  _input: Record<never, never> = {},
): Promise<{ forgotten: number }> {
  const now = house.clock.now()
  const endedBefore = now.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: keptDays })
  const removedBefore = now.subtract({ hours: 24 * keptDaysOffList })
  return house.store.within(acting.organisation, async ({ accreditations, pressContacts, newsletter }) => {
    const offList = await pressContacts.forget(removedBefore)
    for (const mailbox of offList) await newsletter.removePressReader(mailbox, 'keep-left')
    return { forgotten: (await accreditations.forget(endedBefore)) + offList.length }
  })
}
