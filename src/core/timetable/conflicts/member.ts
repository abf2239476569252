import type { Asked } from '../judge/asked.ts'
import type { ItemToShow, ScreeningToPlace, ScreenToUse } from '../problem.ts'

/** A screening whose place is looked for. */
export interface Member {
  id: string
  screening: ScreeningToPlace
  item: ItemToShow
  /** Without a discussion, for nobody must hold one; with it where the pin says so. */
  length: number
  guestIds: Set<string>
}

/** A member that stands somewhere. */
export interface Placed {
  member: Member
  screen: ScreenToUse
  start: number
  end: number
}

export function memberOf({ screenings, items }: Asked, id: string, discussion?: boolean): Member {
  const screening = screenings.get(id)!
  const item = items.get(screening.itemId)!
  const held = (discussion ?? screening.pinned?.discussion ?? false) && screening.discussion > 0
  return {
    id,
    ...{ screening, item },
    length: screening.introduction + screening.minutes + (held ? screening.discussion : 0),
    guestIds: new Set([...screening.guestIds, ...(held ? item.discussions.guestIds : [])]),
  }
}
