import { joined } from '../judge/spans.ts'
import type {
  FestivalDay,
  ItemToShow,
  ScreeningToPlace,
  ScreenToUse,
  Span,
  TimetableProblem,
} from '../problem.ts'
import type { ProblemFault } from './problem-fault.ts'

/** Hours and pins that nothing can be made of. Names and numbers must be right. */
export function placeFaults(problem: TimetableProblem): ProblemFault[] {
  return [...hoursFaults(problem), ...tooLong(problem), ...premieresTwice(problem), ...pinFaults(problem)]
}

function hoursFaults({ screens, days }: TimetableProblem): ProblemFault[] {
  return screens.flatMap(({ id, windows }): ProblemFault[] => {
    const about = [{ thing: 'screen' as const, id }]
    if (windows.length === 0) return [{ fault: 'screen-without-hours', about }]
    return windows
      .filter(it => !isInDays(days, it))
      .map(({ from }) => ({ fault: 'outside-the-days', about, field: 'windows', value: from }))
  })
}

/** A festival day lasts 25 hours at most: one in which the clocks are put back. */
const longestDay = 25 * 60

function isInDays(days: FestivalDay[], { from, to }: Span): boolean {
  const day = days.findLast(it => it.turns <= from) ?? days[0]!
  return from >= days[0]!.midnight && from < day.turns + longestDay && to <= days.at(-1)!.turns + longestDay
}

function tooLong({ screens, items, screenings }: TimetableProblem): ProblemFault[] {
  const itemById = new Map(items.map(it => [it.id, it]))
  const longestWindow = new Map(
    screens.map(it => [it.id, Math.max(0, ...joined(it.windows).map(({ from, to }) => to - from))]),
  )
  return screenings.flatMap(screening => {
    const { id, introduction, minutes } = screening
    const value = introduction + minutes + (screening.pinned?.discussion ? screening.discussion : 0)
    const its = screens.filter(it => mayUse(screening, itemById.get(screening.itemId)!, it))
    const most = Math.max(...its.map(it => longestWindow.get(it.id)!))
    // Screens without hours and items that no screen can show are told otherwise.
    if (its.length === 0 || most === 0 || value <= most) return []
    return [
      {
        fault: 'longer-than-every-window',
        about: [{ thing: 'screening', id }],
        field: 'minutes',
        value,
        most,
      },
    ]
  })
}

function mayUse({ screenIds }: ScreeningToPlace, item: ItemToShow, screen: ScreenToUse): boolean {
  return (screenIds?.includes(screen.id) ?? true) && shows(screen, item)
}

function shows({ formats }: ScreenToUse, { print }: ItemToShow): boolean {
  return print === null || formats.length === 0 || formats.includes(print.format)
}

function premieresTwice({ screenings }: TimetableProblem): ProblemFault[] {
  const premieres = Map.groupBy(
    screenings.filter(it => it.premiere),
    it => it.itemId,
  )
  return [...premieres]
    .filter(([, all]) => all.length > 1)
    .map(([itemId, all]) => ({
      fault: 'two-premieres',
      about: [{ thing: 'item', id: itemId }, ...all.map(({ id }) => ({ thing: 'screening' as const, id }))],
    }))
}

function pinFaults({ screens, items, screenings }: TimetableProblem): ProblemFault[] {
  const itemById = new Map(items.map(it => [it.id, it]))
  return screens.flatMap(screen => {
    const pinned = screenings.filter(it => it.pinned?.screenId === screen.id)
    const inOrder = pinned.map(pinnedSpan).sort((a, b) => a.from - b.from)
    const colliding = inOrder.slice(1).flatMap((later, at) => {
      const earlier = inOrder[at]!
      return later.from < earlier.to + screen.turnaround ? [[earlier.id, later.id]] : []
    })
    const wrong = pinned.filter(it => !shows(screen, itemById.get(it.itemId)!))
    const here = { thing: 'screen' as const, id: screen.id }
    const named = (id: string) => ({ thing: 'screening' as const, id })
    return [
      ...wrong.map(it => ({ fault: 'pin-on-wrong-format' as const, about: [named(it.id), here] })),
      ...colliding.map(ids => ({ fault: 'pins-collide' as const, about: [...ids.map(named), here] })),
    ]
  })
}

function pinnedSpan({ id, pinned, introduction, minutes, discussion }: ScreeningToPlace) {
  const from = pinned!.start
  return { id, from, to: from + introduction + minutes + (pinned!.discussion ? discussion : 0) }
}
