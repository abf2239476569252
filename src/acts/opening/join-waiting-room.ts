import { placeBehind } from '#core/boxoffice/opening/place-in-line.ts'
import { placeToken } from '#core/boxoffice/opening/room-secrets.ts'
import { doorsAt, type WaitingRoom } from '#core/boxoffice/opening/waiting-room.ts'
import { idFrom } from '#core/id.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { Shelves } from '../ports/store.ts'
import { type Answered, type AnswerRefusal, checkAnswer } from '../timetable/steps/check-answer.ts'
import { drawWhenDue } from './steps/draw-when-due.ts'
import { placeWithToken } from './steps/place-with-token.ts'

export interface JoinWaitingRoom extends Answered {
  editionId: string
  /** Of the place that this browser has already, from its cookie. */
  token: string | undefined
}

export type JoinRefusal = Refusal<'not-found' | 'waiting-room-closed'> | AnswerRefusal

/**
 * Gives somebody a place (docs/rules/waiting-room.md): before the hour one that is drawn then, afterwards the last of the
 * line. Whoever has a place keeps it.
 *
 * @returns the token of the place, for a cookie; `waiting-room-closed` tells when it opens
 */
export async function joinWaitingRoom(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  input: JoinWaitingRoom,
): Promise<{ token: string } | JoinRefusal> {
  const { editionId } = input
  const early = await house.store.within(acting.organisation, async ({ waitingRoom }) => {
    // While this is held nobody draws: whoever is let in here is in the draw.
    const room = await waitingRoom.find(editionId, 'share')
    const now = house.clock.now()
    if (!room || room.endedAt) return refuse('not-found', { waitingRoom: editionId })
    const doors = doorsAt(room)
    if (!doors || Temporal.Instant.compare(now, doors) < 0)
      return refuse('waiting-room-closed', doors ? { opensAt: doors.toString() } : {})
    if (room.drawnAt || Temporal.Instant.compare(room.opensAt!, now) <= 0) return 'late'
    return givePlace(house, waitingRoom, room, input, null, now)
  })
  if (early !== 'late') return early
  return house.store.within(acting.organisation, async ({ waitingRoom }) => {
    const drawn = await drawWhenDue(house, waitingRoom, editionId)
    if (!drawn || drawn.room.endedAt) return refuse('not-found', { waitingRoom: editionId })
    const { room, now } = drawn
    return givePlace(house, waitingRoom, room, input, placeBehind(room.lastPlace, room.paces, now), now)
  })
}

async function givePlace(
  house: Pick<House, 'chance'>,
  waitingRoom: Shelves['waitingRoom'],
  room: WaitingRoom,
  input: JoinWaitingRoom,
  place: number | null,
  now: Temporal.Instant,
): Promise<{ token: string } | AnswerRefusal> {
  const has = await placeWithToken(waitingRoom, room, input.token, now)
  if (has && has.standing.state !== 'over') return { token: input.token! }
  const answer = await checkAnswer(waitingRoom, room, input, now)
  if ('refused' in answer) return answer
  const id = idFrom(house.chance.bytes(16))
  const { editionId } = room
  const added = await waitingRoom.addPlace({
    id,
    editionId,
    cameAt: now,
    place,
    question: input.question,
    ...answer,
  })
  return added === 'added' ? { token: placeToken(room.key, id) } : refuse('question-wrong')
}
