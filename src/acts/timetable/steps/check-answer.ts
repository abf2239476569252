import { hiddenAddress, provesWork, questionAskedAt } from '#core/boxoffice/opening/room-secrets.ts'
import type { WaitingRoom } from '#core/boxoffice/opening/waiting-room.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { NewPlace, WaitingRoomShelf } from '../../ports/waiting-room.ts'

/** How somebody answered the question that the page asked. */
export interface Answered {
  question: string
  /** The number that proves work; without one, time must have passed. */
  work: string | undefined
  /** Of the network, as the front of the house sees it. */
  address: string
}

export type AnswerRefusal = Refusal<'question-wrong' | 'wait-a-minute' | 'too-many-places'>

/** For a page that stood open; a question is good for one place anyway. */
const questionHours = 2
const secondsWithoutWork = 60
const placesWithoutWork = 3

/** Whether an answer is worth a place (docs/rules/waiting-room.md#a-cost-for-robots), and what is kept of it. */
export async function checkAnswer(
  waitingRoom: WaitingRoomShelf,
  room: WaitingRoom,
  { question, work, address }: Answered,
  now: Temporal.Instant,
): Promise<Pick<NewPlace, 'proof' | 'cameFrom'> | AnswerRefusal> {
  const askedAt = questionAskedAt(room.key, question)
  if (!askedAt) return refuse('question-wrong')
  const seconds = now.since(askedAt).total('seconds')
  if (seconds < 0 || seconds > questionHours * 3600) return refuse('question-wrong')
  if (work !== undefined && !provesWork(question, work, room.workBits)) return refuse('question-wrong')
  if (work === undefined && seconds < secondsWithoutWork)
    return refuse('wait-a-minute', { seconds: Math.ceil(secondsWithoutWork - seconds) })
  const cameFrom = hiddenAddress(room.key, address)
  const before = await waitingRoom.cameFrom(room.editionId, cameFrom, now.subtract({ hours: 1 }))
  const isMuch = before.work + before.time >= room.placesPerAddress
  if (isMuch || (work === undefined && before.time >= placesWithoutWork)) return refuse('too-many-places')
  return { proof: work === undefined ? 'time' : 'work', cameFrom }
}
