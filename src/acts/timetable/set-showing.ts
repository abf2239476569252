import { inZone, type Moment } from '#core/programme/moment.ts'
import { type Print, type Showing, whyNotShowing } from '#core/programme/showing.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { ProgrammeShelf } from '../ports/programme.ts'

interface StayToSet {
  from: Moment
  to: Moment
}

export interface ShowingToSet extends Omit<Showing, 'print'> {
  print:
    | (Omit<Print, 'windows' | 'keys'> & {
        windows: StayToSet[]
        keys: (StayToSet & { screenIds: string[] | null })[]
      })
    | null
}

/** Says how an item is to be shown, in place of what was said before (docs/rules/timetable.md#asking). */
export function setShowing(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: ShowingToSet,
): Promise<Showing | Refusal<'not-found' | 'wrong-value'>> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const item = await programme.items.find(input.itemId)
    if (!item || item.removed) return refuse('not-found', { what: 'item', id: input.itemId })
    const edition = (await programme.editions.find(item.editionId))!
    const showing = inZoneOf(input, edition.timeZone)
    const wrong = whyNotShowing(showing) ?? (await whatIsMissing(programme, edition.id, showing))
    if (wrong) return wrong
    await programme.showings.put(edition.id, showing)
    return showing
  })
}

function inZoneOf({ print, ...showing }: ShowingToSet, timeZone: string): Showing {
  const stay = ({ from, to }: StayToSet) => ({ from: inZone(from, timeZone), to: inZone(to, timeZone) })
  return {
    ...showing,
    print: print && {
      ...print,
      windows: print.windows.map(stay),
      keys: print.keys.map(key => ({ ...stay(key), screenIds: key.screenIds })),
    },
  }
}

async function whatIsMissing(
  programme: ProgrammeShelf,
  editionId: string,
  { discussions, print }: Showing,
): Promise<Refusal<'not-found'> | undefined> {
  const guests = new Set((await programme.guests.ofEdition(editionId)).map(guest => guest.id))
  const stranger = discussions.guestIds.find(id => !guests.has(id))
  if (stranger !== undefined) return refuse('not-found', { what: 'guest', id: stranger })
  for (const screenId of new Set(print?.keys.flatMap(key => key.screenIds ?? []))) {
    if (!(await programme.places.findScreen(screenId)))
      return refuse('not-found', { what: 'screen', id: screenId })
  }
  return undefined
}
