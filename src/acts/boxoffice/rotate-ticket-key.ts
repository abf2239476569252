import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** From now on new tickets are signed by a new key; those signed before stay good (docs/rules/ticket-code.md#keys). */
export function rotateTicketKey(
  house: Pick<House, 'store' | 'clock' | 'signer'>,
  acting: Acting,
  _input: Record<never, never> = {},
): Promise<{ keyId: number }> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const now = house.clock.now()
    const keys = await boxOffice.ticketKeys()
    const id = (keys.at(-1)?.id ?? 0) + 1
    for (const key of keys) if (!key.retiredAt) await boxOffice.retireTicketKey(key.id, now)
    await boxOffice.addTicketKey({ id, ...house.signer.makeKeys(), madeAt: now, retiredAt: null })
    return { keyId: id }
  })
}
