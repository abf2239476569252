import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { drawWhenDue } from './steps/draw-when-due.ts'

/**
 * Makes the draws whose hour has come, each once however many processes ask, and forgets from where on the network
 * people came an hour ago (docs/rules/waiting-room.md). A job runs it; people who wait at the hour are not kept waiting
 * for the job.
 */
export async function openSaleDraws(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
): Promise<{ draws: number; people: number; addressesForgotten: number }> {
  const now = house.clock.now()
  const { due, addressesForgotten } = await house.store.within(
    acting.organisation,
    async ({ waitingRoom }) => ({
      due: await waitingRoom.due(now),
      addressesForgotten: await waitingRoom.forgetAddresses(now.subtract({ hours: 1 })),
    }),
  )
  let draws = 0
  let people = 0
  for (const editionId of due) {
    const drawn = await house.store.within(acting.organisation, ({ waitingRoom }) =>
      drawWhenDue(house, waitingRoom, editionId),
    )
    if (drawn?.people === undefined) continue
    draws += 1
    people += drawn.people
  }
  return { draws, people, addressesForgotten }
}
