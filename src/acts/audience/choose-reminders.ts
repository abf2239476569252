import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Says whether an order's buyer wants the letter on the day. */
export function chooseReminders(
  house: Pick<House, 'store'>,
  acting: Acting,
  { token, isWanted }: { token: string; isWanted: boolean },
): Promise<{ isWanted: boolean } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ reminders }) =>
    (await reminders.setWanted(token, isWanted)) ? { isWanted } : refuse('not-found'),
  )
}
