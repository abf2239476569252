import type { RuleFact } from '../conflicts/rule-fact.ts'
import type {
  ItemToShow,
  Placement,
  PrintToShow,
  ScreeningToPlace,
  ScreenToUse,
  TimetableProblem,
} from '../problem.ts'

export interface Told {
  problem: TimetableProblem
  placements: Placement[]
}

/** The same problem, but for one fact that no longer holds. */
export function withoutFact({ problem, placements }: Told, fact: RuleFact): Told {
  const { rule, part, screeningIds = [], itemIds = [], printIds = [], screenIds = [], dates = [] } = fact
  const guestIds = fact.guestIds ?? []
  const changed = (change: Partial<TimetableProblem>) => ({ problem: { ...problem, ...change }, placements })
  const items = (change: (item: ItemToShow) => Partial<ItemToShow>) =>
    changed({ items: problem.items.map(it => (itemIds.includes(it.id) ? { ...it, ...change(it) } : it)) })
  const prints = (change: Partial<PrintToShow>) =>
    changed({
      items: problem.items.map(it =>
        printIds.includes(it.print?.id ?? '') ? { ...it, print: { ...it.print!, ...change } } : it,
      ),
    })
  const screenings = (change: (screening: ScreeningToPlace) => Partial<ScreeningToPlace>) =>
    changed({
      screenings: problem.screenings.map(it =>
        screeningIds.includes(it.id) || itemIds.includes(it.itemId) ? { ...it, ...change(it) } : it,
      ),
    })
  const screens = (change: (screen: ScreenToUse) => Partial<ScreenToUse>) =>
    changed({ screens: problem.screens.map(it => ({ ...it, ...change(it) })) })

  /** Who was wanted in two places sends a double, who is there as long, to each. */
  const eachWithADouble = (wanted: string[]) => {
    const double = (guest: string, at: number) => (wanted.includes(guest) ? `${guest}, double ${at}` : guest)
    const doubles = problem.screenings.flatMap((_, at) =>
      problem.guests.filter(it => wanted.includes(it.id)).map(it => ({ ...it, id: double(it.id, at) })),
    )
    return changed({
      guests: [...problem.guests, ...doubles],
      screenings: problem.screenings.map((it, at) => ({
        ...it,
        guestIds: it.guestIds.map(guest => double(guest, at)),
      })),
    })
  }

  switch (rule) {
    case 'screen':
      if (part === 'filled')
        return { problem, placements: placements.filter(it => !screeningIds.includes(it.screeningId)) }
      return changed({ screens: problem.screens.flatMap(it => [it, { ...it, id: `twin of ${it.id}` }]) })
    case 'opening': {
      const days = problem.days.filter(it => dates.includes(it.date))
      const round = days.map(({ turns }) => ({ from: turns, to: turns + 48 * 60 }))
      return screens(({ id, windows }) => ({
        windows: screenIds.includes(id) ? [...windows, ...round] : windows,
      }))
    }
    case 'format': {
      const asked = problem.items.filter(it => itemIds.includes(it.id)).map(it => it.print!.format)
      return screens(({ formats }) => ({ formats: formats.length === 0 ? formats : [...formats, ...asked] }))
    }
    case 'print':
      return prints(part === 'there' ? { windows: [] } : { moves: null })
    case 'key':
      return prints({ keys: [] })
    case 'pinned':
      return screenings(() => ({ pinned: null }))
    case 'forbidden':
      if (part === 'screens') return screenings(() => ({ screenIds: null }))
      if (part === 'days') return screenings(() => ({ dates: null }))
      return screenings(() => (part === 'day-parts' ? { dayParts: null } : { forbidden: [] }))
    case 'guest':
      return eachWithADouble(guestIds)
    case 'guest-present':
      return changed({
        guests: problem.guests.map(it => (guestIds.includes(it.id) ? { ...it, present: [] } : it)),
      })
    case 'film-at-once':
      return items(() => ({ filmIds: [] }))
    case 'apart':
      return items(() => ({ apart: 0 }))
    case 'premiere':
      return screenings(() => ({ premiere: false }))
    case 'press':
      return items(() => ({ press: 'anywhere' }))
    case 'starts-within':
      return items(() => ({ startsWithin: null }))
    case 'pair':
      return changed({
        pairs: problem.pairs.filter(it => it.screeningIds.some(id => !screeningIds.includes(id))),
      })
  }
}
