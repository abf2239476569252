import type { Refusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { findSolving } from './steps/find-solving.ts'
import { type PlacedByAnswer, placedByAnswer } from './steps/shown-solving.ts'

/** A screening with seats sold that the solver's answer moves, or for which it has no place. */
export interface Touched {
  screeningId: string
  itemId: string
  seatsSold: number
  /** null = it finds no place. */
  to: Pick<PlacedByAnswer, 'screenId' | 'startsAt'> | null
  /** The other showings of its item and kind as the answer has them, with the seats that are free there now. */
  others: (Pick<PlacedByAnswer, 'id' | 'screenId' | 'startsAt'> & { free: number })[]
}

/**
 * Whose tickets the solver's answer would touch, and what can be offered to them: the ticket goes with its screening, and
 * who cannot come then is offered another showing or the money back. Nobody is told before the next release.
 */
export async function listTouched(
  house: Pick<House, 'store' | 'clock' | 'solver'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<Touched[] | Refusal<'not-found'>> {
  const found = await findSolving(house, acting, editionId)
  if ('refused' in found) return found
  const { best } = found.run.state()
  if (!best) return []
  const placed = placedByAnswer(found.run, found.edition)
  const { sold, seats } = await house.store.within(acting.organisation, async ({ programme, boxOffice }) => ({
    sold: await programme.showings.seatsSold(editionId),
    seats: await boxOffice.publicSeats(editionId, house.clock.now()),
  }))
  const free = new Map(seats.map(each => [each.screeningId, each.free]))
  const othersOf = ({ id, itemId, kind }: Pick<PlacedByAnswer, 'id' | 'itemId' | 'kind'>) =>
    placed
      .filter(
        other => other.itemId === itemId && other.kind === kind && other.id !== id && free.has(other.id),
      )
      .map(other => ({
        id: other.id,
        screenId: other.screenId,
        startsAt: other.startsAt,
        free: free.get(other.id)!,
      }))
  const moved = placed
    .filter(screening => screening.moved)
    .map(screening => ({ screening, to: { screenId: screening.screenId, startsAt: screening.startsAt } }))
  const { screenings } = found.run.wish.problem
  const unplaced = new Set(best.judgement.unplaced)
  const homeless = screenings.filter(it => unplaced.has(it.id)).map(screening => ({ screening, to: null }))
  return [...moved, ...homeless].flatMap(({ screening, to }) => {
    const seatsSold = sold.get(screening.id)
    if (!seatsSold) return []
    const { id: screeningId, itemId } = screening
    return [{ screeningId, itemId, seatsSold, to, others: othersOf(screening) }]
  })
}
