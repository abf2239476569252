import { commitmentTo, seedLength } from '#core/boxoffice/opening/draw.ts'
import { changedPace } from '#core/boxoffice/opening/place-in-line.ts'
import { type RoomRules, usualRules, whyNotRules } from '#core/boxoffice/opening/waiting-room.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { type ShownRoom, shownRoom } from './steps/shown-room.ts'

/**
 * Gives the sale of an edition a waiting room and an opening moment, or changes them (docs/rules/waiting-room.md). With
 * the first, the seed of the draw is made and committed to. Another pace counts from now on; after the draw the opening
 * stays where it was. A waiting room that had ended begins anew.
 */
export async function setWaitingRoom(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { editionId, opensAt, ...wish }: { editionId: string; opensAt?: Temporal.Instant } & Partial<RoomRules>,
): Promise<ShownRoom | Refusal<'not-found' | 'wrong-value' | 'draw-made' | 'opening-past'>> {
  const seed = house.chance.bytes(seedLength)
  const key = house.chance.bytes(32)
  return house.store.within(acting.organisation, async ({ programme, waitingRoom }) => {
    const edition = await programme.editions.find(editionId, 'lock')
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    const room = await waitingRoom.find(editionId, 'alone')
    const now = house.clock.now()
    const { places, seconds, doorsMinutes, visitMinutes, placesPerAddress, workBits } = {
      ...usualRules,
      ...room,
      ...wish,
    }
    const rules = { places, seconds, doorsMinutes, visitMinutes, placesPerAddress, workBits }
    const wrong = whyNotRules(rules)
    if (wrong) return wrong
    const opens = opensAt ?? edition.saleOpensAt
    const isMoved = !(opens && edition.saleOpensAt?.equals(opens))
    if (room?.drawnAt ? isMoved : !opens || Temporal.Instant.compare(opens, now) <= 0)
      return room?.drawnAt ? refuse('draw-made') : refuse('opening-past')
    if (isMoved) await programme.editions.change(editionId, { saleOpensAt: opens })
    if (!room)
      await waitingRoom.add({
        editionId,
        seed,
        key,
        commitment: commitmentTo(seed),
        committedAt: now,
        ...rules,
      })
    else {
      await waitingRoom.change(editionId, { ...rules, endedAt: null })
      const isPaced = room.places !== places || room.seconds !== seconds
      if (room.drawnAt && isPaced)
        await waitingRoom.addPace(editionId, changedPace(room.paces, { places, seconds }, now))
    }
    return shownRoom(waitingRoom, (await waitingRoom.find(editionId))!, now)
  })
}
