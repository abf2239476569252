import type { Compiled } from '../compile/compiled.ts'
import { addedCost, emptyCost } from '../shares/added-cost.ts'
import { Counters } from './counters.ts'
import type { Place } from './place.ts'

/**
 * A timetable in the making. `cost` is what docs/rules/timetable.md#points says of it, weighted: every place adds what it
 * costs beside those that stand. Whoever puts something on the board has asked `fits` first.
 */
export class Board extends Counters {
  cost: number

  constructor(compiled: Compiled) {
    super(compiled)
    this.cost = emptyCost(compiled)
  }

  /** `cost` is what `addedCost` says of it, for those who know it already. */
  put(place: Place, cost = addedCost(this, place)): void {
    this.cost += cost
    this.add(place)
  }

  /** Takes a screening that stands off the board; says what it cost. */
  lift(screening: number): number {
    const cost = addedCost(this, this.take(screening))
    this.cost -= cost
    return cost
  }

  /** Everything leaves the board, and these stand on it instead. */
  layOut(places: readonly (Place | undefined)[]): void {
    for (const place of this.places()) if (places[place.screening] !== place) this.lift(place.screening)
    for (const place of places) if (place && !this.placeOf(place.screening)) this.put(place)
  }
}
