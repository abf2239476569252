import type { ItemToShow, Placement, ScreeningToPlace, ScreenToUse, TimetableProblem } from '../problem.ts'

/** Minutes of a clock time on the first trial day, or on the one named; "24:30" is half past midnight. */
export function at(clock: string, day = 1): number {
  const [hours, minutes] = clock.split(':').map(Number)
  return (day - 1) * 1440 + hours! * 60 + minutes!
}

/** A screening of 90 minutes of the item of its name ("ferry" or "ferry.2"), of which nothing more is asked. */
export function wanted(id: string, change: Partial<ScreeningToPlace> = {}): ScreeningToPlace {
  return {
    ...{ id, itemId: id.split('.')[0]!, kind: 'public', introduction: 0, minutes: 90, discussion: 0 },
    ...{ demand: null, guestIds: [], premiere: false, gala: false, pinned: null },
    ...{ screenIds: null, dates: null, dayParts: null, forbidden: [] },
    ...change,
  }
}

export function shown(id: string, change: Partial<ItemToShow> = {}): ItemToShow {
  return {
    ...{ id, name: id, filmIds: [`film of ${id}`], sectionId: null, print: null },
    ...{ discussions: { wanted: 0, guestIds: [] }, apart: 0, startsWithin: null, press: 'anywhere' },
    ...change,
  }
}

/** A screen of the venue that its first letter names, open from ten to midnight on both trial days. */
export function screen(id: string, change: Partial<ScreenToUse> = {}): ScreenToUse {
  const windows = [1, 2].map(day => ({ from: at('10:00', day), to: at('24:00', day) }))
  return { id, name: id, venueId: id[0]!, capacity: null, formats: [], turnaround: 20, windows, ...change }
}

/** Two days, screens a1 and a2 in one venue and b1 in another half an hour away, and an item for each screening. */
export function plainProblem(change: Partial<TimetableProblem>): TimetableProblem {
  const itemIds = new Set(change.screenings?.map(it => it.itemId))
  return {
    days: [1, 2].map(day => ({
      date: `2026-03-0${day}`,
      midnight: at('00:00', day),
      turns: at('05:00', day),
    })),
    screens: ['a1', 'a2', 'b1'].map(id => screen(id)),
    screenings: [],
    guests: [],
    travel: { otherwise: 30, between: [] },
    ...{ pairs: [], affinities: [], released: [], staffHours: 10 },
    ...change,
    items: [...itemIds].map(id => change.items?.find(it => it.id === id) ?? shown(id)),
  }
}

export function place(
  screeningId: string,
  screenId: string,
  start: number | string,
  discussion = false,
): Placement {
  return { screeningId, screenId, start: typeof start === 'string' ? at(start) : start, discussion }
}
