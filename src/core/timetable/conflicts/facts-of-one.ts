import { type Asked, dayOf } from '../judge/asked.ts'
import { joined } from '../judge/spans.ts'
import type { DayPart, FestivalDay, ItemToShow, Span } from '../problem.ts'
import type { Fact } from './fact.ts'
import type { Member } from './member.ts'
import { always, bothStarts, eitherStarts, never, type Starts, startsBeside, startsWithin } from './starts.ts'

/** Facts that stand against a place by themselves, whatever else stands (docs/rules/timetable.md#hard-rules). */
export function factsOfOne(asked: Asked, members: Member[]): Fact[] {
  const items = new Map(members.map(it => [it.item.id, it.item]))
  const guestIds = new Set(members.flatMap(it => [...it.screening.guestIds, ...pinnedGuests(it)]))
  return [
    openingFact(asked, screenDays(asked)),
    ...[...items.values()].flatMap(it => factsOfItem(asked, it)),
    ...members.flatMap(it => factsOfScreening(asked, it)),
    ...[...guestIds].flatMap(id => factsOfGuest(asked, id)),
  ]
}

function pinnedGuests({ screening, item }: Member): string[] {
  return screening.pinned?.discussion ? item.discussions.guestIds : []
}

/** Names of all festival days on all screens. */
export function screenDays({ problem }: Asked): string[] {
  return problem.screens.flatMap(screen => problem.days.map(day => screenDay(screen.id, day.date)))
}

export function screenDay(screenId: string, date: string): string {
  return JSON.stringify([screenId, date])
}

export function toldOf(parts: string[]): { screenIds: string[]; dates: string[] } {
  const named = parts.map(it => JSON.parse(it) as [string, string])
  const [screenIds, dates] = [0, 1].map(at => [...new Set(named.map(it => it[at]!))])
  return { screenIds: screenIds!, dates: dates!.sort() }
}

/** The hours of these screens on these days; on the others they are open round the clock. */
function openingFact(asked: Asked, parts: string[]): Fact {
  const asTold = new Set(parts)
  return {
    told: { rule: 'opening', ...toldOf(parts) },
    starts: (member, { id, windows }) => {
      const round = asked.problem.days
        .filter(({ date }) => !asTold.has(screenDay(id, date)))
        .map(it => spanOfDay(asked, it))
      return eitherStarts(startsWithin(joined(windows), member.length), round)
    },
    parts,
    about: some => openingFact(asked, some),
  }
}

function factsOfItem(asked: Asked, item: ItemToShow): Fact[] {
  const { id, print } = item
  const only =
    (starts: Fact['starts']): Fact['starts'] =>
    (member, screen) =>
      member.item.id === id ? starts!(member, screen) : always
  const facts: Fact[] = []
  if (item.startsWithin !== null) {
    const clock = item.startsWithin
    const starts = onClock(asked, clock)
    facts.push({ told: { rule: 'starts-within', itemIds: [id] }, starts: only(() => starts) })
  }
  if (print === null) return facts
  facts.push({
    told: { rule: 'format', itemIds: [id], printIds: [print.id] },
    starts: only((_, { formats }) =>
      formats.length === 0 || formats.includes(print.format) ? always : never,
    ),
  })
  if (print.windows.length > 0)
    facts.push({
      told: { rule: 'print', part: 'there', itemIds: [id], printIds: [print.id] },
      starts: only(member => startsWithin(joined(print.windows), member.length)),
    })
  if (print.keys.length > 0)
    facts.push({
      told: { rule: 'key', itemIds: [id], printIds: [print.id] },
      starts: only((member, screen) =>
        print.keys
          .filter(it => it.screenIds?.includes(screen.id) ?? true)
          .map(it => startsWithin([it], member.length))
          .reduce(eitherStarts, never),
      ),
    })
  return facts
}

function factsOfScreening(asked: Asked, { id, screening }: Member): Fact[] {
  const only =
    (starts: Fact['starts']): Fact['starts'] =>
    (member, screen) =>
      member.id === id ? starts!(member, screen) : always
  const { pinned, screenIds, dates, dayParts, forbidden } = screening
  const screeningIds = [id]
  const facts: Fact[] = []
  if (pinned !== null) {
    const there = [{ from: pinned.start, to: pinned.start }]
    facts.push({
      told: { rule: 'pinned', screeningIds },
      starts: only((_, screen) => (screen.id === pinned.screenId ? there : never)),
      pins: id,
    })
  }
  if (screenIds !== null)
    facts.push({
      told: { rule: 'forbidden', part: 'screens', screeningIds },
      starts: only((_, screen) => (screenIds.includes(screen.id) ? always : never)),
    })
  if (dates !== null) {
    const days = asked.problem.days.filter(it => dates.includes(it.date)).map(it => spanOfDay(asked, it))
    facts.push({ told: { rule: 'forbidden', part: 'days', screeningIds }, starts: only(() => days) })
  }
  if (dayParts !== null) {
    const parts = dayParts.map(it => onClock(asked, clockOf[it])).reduce(eitherStarts, never)
    facts.push({ told: { rule: 'forbidden', part: 'day-parts', screeningIds }, starts: only(() => parts) })
  }
  if (forbidden.length > 0)
    facts.push({
      told: { rule: 'forbidden', part: 'spans', screeningIds },
      starts: only((member, screen) =>
        forbidden
          .filter(it => it.screenId === null || it.screenId === screen.id)
          .map(it => startsBeside(it, member.length, 0, 0))
          .reduce(bothStarts, always),
      ),
    })
  return facts
}

function factsOfGuest({ guests }: Asked, id: string): Fact[] {
  const present = guests.get(id)?.present ?? []
  if (present.length === 0) return []
  return [
    {
      told: { rule: 'guest-present', guestIds: [id] },
      starts: member => (member.guestIds.has(id) ? startsWithin(joined(present), member.length) : always),
    },
  ]
}

const clockOf: Record<DayPart, Span> = {
  morning: { from: Number.NEGATIVE_INFINITY, to: 12 * 60 },
  afternoon: { from: 12 * 60, to: 17 * 60 },
  evening: { from: 17 * 60, to: 21 * 60 },
  night: { from: 21 * 60, to: Number.POSITIVE_INFINITY },
}

function onClock(asked: Asked, { from, to }: Span): Starts {
  return asked.problem.days
    .map(day =>
      bothStarts([spanOfDay(asked, day)], [{ from: day.midnight + from, to: day.midnight + to - 1 }]),
    )
    .reduce(eitherStarts, never)
}

/** The starts that belong to a festival day; nothing is sought before a screen opens, or a day after the last has turned. */
export function spanOfDay({ problem: { days, screens } }: Asked, day: FestivalDay): Span {
  const at = days.indexOf(day)
  const opens = Math.min(day.turns, ...screens.flatMap(it => it.windows.map(open => open.from)))
  const next = days[at + 1]?.turns ?? Number.POSITIVE_INFINITY
  const followsAtOnce = next <= day.turns + 25 * 60
  return { from: at === 0 ? opens : day.turns, to: (followsAtOnce ? next : day.turns + 24 * 60) - 1 }
}

export const gridMinutes = 5

/** The first minute from this on that lies on the grid of the clock. */
export function nextOnGrid(asked: Asked, minute: number): number {
  const { midnight } = dayOf(asked, minute)
  return minute + ((((midnight - minute) % gridMinutes) + gridMinutes) % gridMinutes)
}
