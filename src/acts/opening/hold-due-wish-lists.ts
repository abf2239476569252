import { turnOf } from '#core/boxoffice/opening/place-in-line.ts'
import { isRefusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { LetterShelf } from '../ports/letters.ts'
import type { Shelves } from '../ports/store.ts'
import { type HeldWishes, holdWishesTogether } from './steps/hold-wishes-together.ts'

/** So many lists a transaction: others wait at its seats. */
const batch = 12

/** How long the house keeps seats for somebody who need not sit before a screen (docs/rules/wish-lists.md#turns). */
const keptMinutes = 120

/**
 * Holds the wish-lists whose turn has come for people who asked for it, in the order of their places, and writes to them
 * what they got. A job runs it; a list is tried once.
 */
export async function holdDueWishLists(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  _input: Record<never, never> = {},
): Promise<{ lists: number; nothing: number }> {
  const told = { lists: 0, nothing: 0 }
  const due = await house.store.within(acting.organisation, shelves => dueLists(shelves, house.clock.now()))
  for (let at = 0; at < due.length; at += batch) {
    const held = await house.store.within(acting.organisation, async shelves => {
      const until = house.clock.now().add({ minutes: keptMinutes })
      const requests = due.slice(at, at + batch).map(token => ({ house, by: acting.by, token, until }))
      const answers = await holdWishesTogether.work(shelves, requests)
      const lists = answers.filter((answer): answer is HeldWishes => !isRefusal(answer))
      await writeTo(shelves.letters, lists, house.clock.now())
      return lists
    })
    told.lists += held.filter(({ basket }) => basket).length
    told.nothing += held.filter(({ basket }) => !basket).length
  }
  return told
}

async function dueLists({ wishLists, waitingRoom }: Shelves, now: Temporal.Instant): Promise<string[]> {
  const due: string[] = []
  for (const editionId of await wishLists.editionsToHold()) {
    const room = await waitingRoom.find(editionId)
    if (!room?.drawnAt) continue
    for (const { token, place } of await wishLists.toHold(editionId)) {
      const turn = turnOf(place, room.paces)
      if (room.endedAt || (turn && Temporal.Instant.compare(turn, now) <= 0)) due.push(token)
    }
  }
  return due
}

async function writeTo(letters: LetterShelf, held: readonly HeldWishes[], writtenAt: Temporal.Instant) {
  await letters.writeAll(
    held.flatMap(({ list, basket }) =>
      list.email === null
        ? []
        : {
            kind: basket ? ('wish-list-held' as const) : ('wish-list-nothing' as const),
            recipient: list.email,
            language: list.language,
            wishListId: list.id,
            writtenAt,
          },
    ),
  )
}
