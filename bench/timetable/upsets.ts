import type { Placement, TimetableProblem } from '#core/timetable/problem.ts'

/** Something that goes wrong after a timetable stood. */
export interface Upset {
  what: 'a screen closed for a day' | 'a late print' | 'a guest who leaves early' | 'a cancelled flight'
  problem: TimetableProblem
}

/** A few of each kind, spread over the festival, as far as it has screens, prints and guests of that sort. */
export function upsetsOf(problem: TimetableProblem, placements: readonly Placement[]): Upset[] {
  const { screens, days, items, guests } = problem
  const few = <Thing>(all: readonly Thing[]) => {
    const stride = Math.max(1, Math.floor(all.length / 4))
    return all.filter((_, index) => index % stride === 0).slice(0, 4)
  }
  const closed = few(screens).map((screen, index): Upset => {
    const day = Math.floor((days.length * (index + 0.5)) / 4)
    const [from, to] = [days[day]!.turns, days[day + 1]?.turns ?? Number.MAX_SAFE_INTEGER]
    const windows = screen.windows.filter(it => it.from < from || it.from >= to)
    const changed = screens.map(it => (it === screen ? { ...it, windows } : it))
    return { what: 'a screen closed for a day', problem: { ...problem, screens: changed } }
  })
  const standing = new Map(placements.map(it => [it.screeningId, it]))
  const firstOf = (ids: readonly string[]) => Math.min(...ids.map(id => standing.get(id)?.start ?? Infinity))
  const withPrint = items.filter(it => it.print && it.print.windows.length > 0)
  const late = few(withPrint).map((item): Upset => {
    const own = problem.screenings.filter(it => it.itemId === item.id).map(it => it.id)
    const from = firstOf(own) + 60
    const windows = item.print!.windows.map(it => ({
      from: Math.min(it.to, Math.max(it.from, from)),
      to: it.to,
    }))
    const print = { ...item.print!, windows: windows.filter(it => it.from < it.to) }
    const changed = items.map(it => (it === item ? { ...it, print } : it))
    return { what: 'a late print', problem: { ...problem, items: changed } }
  })
  const leaves = few(guests.filter(it => it.present.length > 0)).map((guest): Upset => {
    const present = guest.present.map(({ from, to }) => ({ from, to: Math.floor((from + to) / 2) }))
    const changed = guests.map(it => (it === guest ? { ...it, present } : it))
    return { what: 'a guest who leaves early', problem: { ...problem, guests: changed } }
  })
  return [...closed, ...late, ...leaves]
}
