import type { DoorEvening } from '#core/boxoffice/door/door-evening.ts'
import { festivalDay } from '#core/programme/festival-day.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { signingKey } from '../boxoffice/steps/issue-tickets.ts'
import type { House } from '../ports/house.ts'

/** Everything that a device at the door needs for one festival day without a network (docs/rules/door.md#the-list). */
export function takeEvening(
  house: Pick<House, 'store' | 'clock' | 'signer'>,
  acting: Acting,
  input: { editionId: string; day: Temporal.PlainDate },
): Promise<DoorEvening | Refusal<'not-found'>> {
  const { editionId, day } = input
  return house.store.within(
    acting.organisation,
    async ({ boxOffice, door }): Promise<DoorEvening | Refusal<'not-found'>> => {
      const edition = await door.editionDay(editionId)
      if (!edition) return refuse('not-found', { edition: editionId })
      const takenAt = house.clock.now()
      const { privateKey } = await signingKey(house, boxOffice)
      const keys = await boxOffice.ticketKeys()
      const screenings = (await door.screeningsOfEdition(editionId)).map(each => ({
        ...each,
        day: festivalDay(each.startsAt, edition.dayTurnsAt),
      }))
      const onDay = screenings.filter(each => each.day.equals(day)).map(each => each.screeningId)
      return {
        editionId,
        editionName: edition.name,
        timeZone: edition.timeZone,
        day,
        takenAt,
        keys: keys.map(({ id, publicKey }) => ({ keyId: id, publicKey: publicKey.toBase64() })),
        // A signature that is shown to doors alone is a secret that they share; no ticket's payload begins like this.
        summaryKey: house.signer
          .sign(new TextEncoder().encode(`door ${editionId} ${day}`), privateKey)
          .toBase64(),
        prices: await door.prices(editionId),
        screenings,
        tickets: await door.eveningTickets(onDay),
        scans: await door.scans(onDay),
      }
    },
  )
}
