import type { Asked } from '../judge/asked.ts'
import type { ScreeningToPlace } from '../problem.ts'

/** More screenings at once are not looked through. */
const mostTogether = 8

/**
 * The screenings that may be in each other's way whatever the rest does, as groups around one, small groups first: it
 * alone, with each other that shares something with it or is pinned, and with all that share its item, a print, a guest
 * or a stated pair.
 */
export function groupsAround(asked: Asked, screeningId: string): string[][] {
  const centre = asked.screenings.get(screeningId)!
  const others = asked.problem.screenings.filter(it => it !== centre)
  const ties = tiesOf(asked, centre)
  const sharing = [...ties].map(tie => others.filter(it => tiesOf(asked, it).has(tie)))
  const related = new Set(sharing.flat())
  const pinned = others.filter(it => it.pinned !== null && mayShareScreen(centre, it.pinned.screenId))
  const around = [[], ...[...new Set([...related, ...pinned])].map(it => [it]), ...sharing, [...related]]
  const groups = around
    .filter(it => it.length < mostTogether)
    .map(it => [screeningId, ...it.map(({ id }) => id)])
    .sort((a, b) => a.length - b.length)
  return [...new Map(groups.map(it => [JSON.stringify(it), it])).values()]
}

/** The screenings that share guests, films, items, prints or pairs with one. */
export function isTied(asked: Asked, one: ScreeningToPlace, other: ScreeningToPlace): boolean {
  return !tiesOf(asked, one).isDisjointFrom(tiesOf(asked, other))
}

function mayShareScreen({ screenIds, pinned }: ScreeningToPlace, screenId: string): boolean {
  return pinned === null ? (screenIds?.includes(screenId) ?? true) : pinned.screenId === screenId
}

/** Names of everything that two screenings can be tied by. */
function tiesOf({ items, problem }: Asked, screening: ScreeningToPlace): Set<string> {
  const { id, itemId, guestIds, discussion } = screening
  const { filmIds, print, discussions } = items.get(itemId)!
  const guests = discussion > 0 ? [...guestIds, ...discussions.guestIds] : guestIds
  return new Set([
    `item ${itemId}`,
    ...filmIds.map(it => `film ${it}`),
    ...guests.map(it => `guest ${it}`),
    ...((print?.moves ?? null) === null ? [] : [`print ${print!.id}`]),
    ...problem.pairs.flatMap((it, at) => (it.screeningIds.includes(id) ? [`pair ${at}`] : [])),
  ])
}
