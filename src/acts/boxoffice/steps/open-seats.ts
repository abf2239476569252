import { resized } from '#core/boxoffice/seats/allocating.ts'
import { FreePlaces } from '#core/boxoffice/seats/free-places.ts'
import { type OpenedAllocation, openingPlaces } from '#core/boxoffice/seats/opening-places.ts'
import { changedPlaces } from '#core/boxoffice/seats/placing-allocations.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import type { SeatNote } from '../../ports/seat-ledger.ts'

interface OpenedScreen {
  id: string
  capacity: number
  wheelchairPlaces: number
}

/**
 * Opens the seats of a released screening on its screen: by the screen's map, or with free seating. On the same screen as
 * before, it keeps the seats that it was opened with, and only free seating follows a screen's size; on another screen,
 * everybody gets new seats (docs/rules/seat-maps.md#a-screening-that-goes-to-another-screen).
 */
export async function openSeats(
  boxOffice: BoxOfficeShelf,
  screeningId: string,
  screen: OpenedScreen,
  note: Omit<SeatNote, 'act'>,
): Promise<Refusal<'not-enough-seats'> | undefined> {
  const seating = await boxOffice.seating(screeningId)
  const isSameScreen = seating !== undefined && (seating.screenId ?? screen.id) === screen.id
  if (isSameScreen && seating.seatMapId !== null) return undefined
  const map = isSameScreen ? undefined : await boxOffice.screenMap(screen.id)
  if (map || seating?.seatMapId) return openAnew(boxOffice, screeningId, screen, map?.id ?? null, note)
  return boxOffice.openAllocations(screeningId, screen.capacity, screen.wheelchairPlaces, note, screen.id)
}

/** Opens the seats by another map, or with free seating in place of one, and seats everybody anew. */
export async function openAnew(
  boxOffice: BoxOfficeShelf,
  screeningId: string,
  screen: OpenedScreen,
  seatMapId: string | null,
  note: Omit<SeatNote, 'act'>,
): Promise<Refusal<'not-enough-seats'> | undefined> {
  const known = await boxOffice.lockAllocations(screeningId)
  await boxOffice.lapseSeats(
    known.map(each => each.id),
    note,
  )
  const before = await boxOffice.allocations(screeningId)
  const plan = seatMapId ? (await boxOffice.seatPlans([seatMapId])).get(seatMapId)! : undefined
  const opened = plan ? openingPlaces(plan, before) : withoutPlaces(before, screen)
  if (isRefusal(opened)) return opened
  const parties = await boxOffice.seatedParties(screeningId)
  await boxOffice.openPlaces(
    screeningId,
    { screenId: screen.id, seatMapId, allocations: opened },
    { ...note, act: before.length === 0 ? 'open' : 'set' },
  )
  if (!plan) {
    await boxOffice.reseat(parties.map(party => ({ party, places: null })))
    return undefined
  }
  const free = new FreePlaces(
    opened.map(({ kind, places }) => ({ allocationId: kind, kind, plan, free: places })),
  )
  const seated = parties.map(party => {
    const taken = free.take([{ allocationId: party.kind, quantity: party.quantity }])
    return { party, places: 'places' in taken ? taken.places[0]! : undefined }
  })
  const placed = seated.flatMap(({ party, places }) => (places ? [{ party, places }] : []))
  if (placed.length < seated.length) return refuse('not-enough-seats')
  await boxOffice.reseat(placed)
  await blockAgain(boxOffice, screeningId, opened, plan, note)
  return undefined
}

/** Blocks as many places as were blocked before. */
async function blockAgain(
  boxOffice: BoxOfficeShelf,
  screeningId: string,
  opened: readonly OpenedAllocation[],
  plan: Parameters<typeof changedPlaces>[0],
  { at }: { at: Temporal.Instant },
): Promise<void> {
  if (opened.every(({ blocked }) => blocked === 0)) return
  const changes = changedPlaces(plan, await boxOffice.places(screeningId, at), opened)
  if (!isRefusal(changes)) await boxOffice.changePlaces(screeningId, changes)
}

function withoutPlaces(
  before: Parameters<typeof resized>[0],
  { capacity, wheelchairPlaces }: OpenedScreen,
): OpenedAllocation[] | Refusal<'not-enough-seats'> {
  const wanted = resized(before, capacity, wheelchairPlaces)
  return isRefusal(wanted) ? wanted : wanted.map(each => ({ places: [], blocked: 0, ...each }))
}
