import type { Compiled } from '../compile/compiled.ts'
import type { Place } from './place.ts'
import { TimeLists } from './time-lists.ts'

/** What stands where, with the counters that the points need. */
export class Counters {
  readonly compiled: Compiled
  readonly #places: (Place | undefined)[]
  /** By screening; −1 where it stands nowhere, and nothing else is true of it then. */
  readonly screenOf: Int32Array
  readonly startOf: Int32Array
  readonly endOf: Int32Array
  readonly heldOf: Uint8Array
  readonly dayOf: Int32Array
  readonly dayPartOf: Uint8Array
  readonly onScreen: TimeLists
  readonly inAudience: TimeLists
  /** By guest × days + day: screenings that the guest attends; by guest: days with any. */
  readonly attended: Int32Array
  readonly daysAttended: Int32Array
  /** By item: discussions held after public screenings. */
  readonly discussionsHeld: Int32Array
  /** By kind × days + day, and by kind: minutes that stand. */
  readonly minutesOfDay: Float64Array
  readonly minutesOfKind: Float64Array
  /** How many stand. */
  standing = 0

  constructor(compiled: Compiled) {
    const { screenings, screens, days, guests, audiences } = compiled
    this.compiled = compiled
    this.#places = new Array(screenings).fill(undefined)
    this.screenOf = new Int32Array(screenings).fill(-1)
    this.startOf = new Int32Array(screenings)
    this.endOf = new Int32Array(screenings)
    this.heldOf = new Uint8Array(screenings)
    this.dayOf = new Int32Array(screenings)
    this.dayPartOf = new Uint8Array(screenings)
    this.onScreen = new TimeLists(new Int32Array(screens).fill(screenings), this.startOf)
    this.inAudience = new TimeLists(audiences.size, this.startOf)
    this.attended = new Int32Array(guests * days)
    this.daysAttended = new Int32Array(guests)
    this.discussionsHeld = new Int32Array(compiled.discussionsWanted.length)
    this.minutesOfDay = new Float64Array(3 * days)
    this.minutesOfKind = new Float64Array(3)
  }

  placeOf(screening: number): Place | undefined {
    return this.#places[screening]
  }

  /** Everything that stands, in the order of the problem's screenings. */
  places(): Place[] {
    return this.#places.filter(place => place !== undefined)
  }

  /** Where each screening stands, by its number. */
  allPlaces(): readonly (Place | undefined)[] {
    return this.#places.slice()
  }

  protected add(place: Place): void {
    const { screening, screen, start, end, held, day, dayPart } = place
    this.standing++
    this.#places[screening] = place
    this.screenOf[screening] = screen
    this.startOf[screening] = start
    this.endOf[screening] = end
    this.heldOf[screening] = held
    this.dayOf[screening] = day
    this.dayPartOf[screening] = dayPart
    this.onScreen.add(screen, screening)
    const audience = this.compiled.audiences.of[screening]!
    if (audience >= 0) this.inAudience.add(audience, screening)
    this.#count(place, 1)
  }

  protected take(screening: number): Place {
    const place = this.#places[screening]!
    this.#places[screening] = undefined
    this.standing--
    this.onScreen.remove(place.screen, screening)
    const audience = this.compiled.audiences.of[screening]!
    if (audience >= 0) this.inAudience.remove(audience, screening)
    this.screenOf[screening] = -1
    this.#count(place, -1)
    return place
  }

  #count({ screening, start, end, held, day }: Place, one: number): void {
    const { days, kind, isPublic, item, guestsOf } = this.compiled
    const minutes = (end - start) * one
    this.minutesOfDay[kind[screening]! * days + day]! += minutes
    this.minutesOfKind[kind[screening]!]! += minutes
    if (held && isPublic[screening]) this.discussionsHeld[item[screening]!]! += one
    const attending = screening * 2 + held
    for (let at = guestsOf.from[attending]!; at < guestsOf.from[attending + 1]!; at++) {
      const guest = guestsOf.all[at]!
      const before = this.attended[guest * days + day]!
      this.attended[guest * days + day] = before + one
      if (before === 0) this.daysAttended[guest]!++
      else if (before + one === 0) this.daysAttended[guest]!--
    }
  }
}
