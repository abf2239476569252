import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { TicketKey } from '../ports/signer.ts'

/** What anybody needs to verify tickets: the public halves, retired ones too. */
export function listTicketKeys(
  house: Pick<House, 'store'>,
  acting: Acting,
  _input: Record<never, never> = {},
): Promise<Omit<TicketKey, 'privateKey'>[]> {
  return house.store.within(acting.organisation, async ({ boxOffice }) =>
    (await boxOffice.ticketKeys()).map(({ privateKey: _, ...shown }) => shown),
  )
}
