import type {
  GuestToCome,
  ItemToShow,
  PairRule,
  Placement,
  ScreeningToPlace,
  TimetableProblem,
} from '#core/timetable/problem.ts'
import { Chance } from '#core/timetable/solve/chance.ts'
import {
  type FestivalSize,
  type HiddenScreening,
  type HiddenTimetable,
  hiddenTimetable,
} from './hidden-timetable.ts'

export const sizes = {
  small: { screenings: 78, screens: 4, days: 4, filled: 0.85 },
  middle: { screenings: 300, screens: 9, days: 7, filled: 0.85 },
  large: { screenings: 900, screens: 20, days: 10, filled: 0.85 },
} satisfies Record<string, FestivalSize>

const walk = 20
const discussion = 20

/**
 * A festival with guests, prints, formats, keys, pins, pairs, seats and demand, made from a seed. Everything it asks a
 * hidden timetable keeps, so that it can be solved; `hidden` is that one.
 */
export function madeProblem(
  size: FestivalSize,
  seed: number,
): { problem: TimetableProblem; hidden: Placement[] } {
  const chance = new Chance(seed)
  const hidden = hiddenTimetable(size, chance)
  const byItem = Array.from({ length: hidden.items }, (_, item) =>
    hidden.screenings.filter(it => it.item === item),
  )
  const sections = Math.max(3, Math.round(hidden.items / 20))
  const guests: GuestToCome[] = []
  const items: ItemToShow[] = []
  const wanted = new Map<HiddenScreening, ScreeningToPlace>()
  const held = new Set<HiddenScreening>()

  for (const [number, own] of byItem.entries()) {
    const discussed = own[0]!.minutes >= 100 && chance.below(3) === 0
    const guest = discussed || chance.below(8) === 0 ? guestOf(guests.length, own) : undefined
    if (guest) guests.push(guest)
    const withPress = own.length > 2 && chance.below(2) === 0
    const press = withPress ? own[0] : undefined
    const shown = own.filter(it => it !== press)
    if (discussed) for (const it of shown.slice(0, 2)) held.add(it)
    items.push({
      ...itemOf(number, own, hidden, chance),
      sectionId: chance.below(10) === 0 ? null : `section-${chance.below(sections)}`,
      discussions: {
        wanted: discussed ? Math.min(2, shown.length) : 0,
        guestIds: discussed ? [guest!.id] : [],
      },
      press: withPress ? 'before' : 'anywhere',
    })
    const popular = 40 + Math.floor(500 * chance.next() ** 3)
    for (const [index, it] of own.entries()) {
      wanted.set(it, {
        id: `item-${number}.${index + 1}`,
        itemId: `item-${number}`,
        kind: it === press ? 'press-and-industry' : 'public',
        introduction: 5,
        minutes: it.minutes - 5 - (discussed ? discussion : 0),
        discussion: discussed && it !== press ? discussion : 0,
        demand: it === press ? 80 : Math.round(popular / Math.sqrt(shown.length)),
        guestIds: guest && !discussed && it === shown[0] ? [guest.id] : [],
        premiere: it === shown[0] && chance.below(3) === 0,
        gala: it === shown[0] && popular > 350,
        ...wishesOf(it, hidden, held.has(it), chance),
      })
    }
  }
  const affinities = Array.from({ length: hidden.items }, () => ({
    itemIds: [`item-${chance.below(hidden.items)}`, `item-${chance.below(hidden.items)}`] as [string, string],
    share: Math.round(chance.next() * 100) / 100,
  })).filter(({ itemIds: [one, other] }) => one !== other)
  const screenings = hidden.screenings.map(it => wanted.get(it)!)
  return {
    problem: {
      ...{ days: hidden.days, screens: hidden.screens, items, guests, affinities },
      screenings,
      travel: { otherwise: walk, between: [] },
      pairs: pairsOf(hidden, wanted, held, chance),
      released: [],
      staffHours: 13,
    },
    hidden: hidden.screenings.map(it => ({
      screeningId: wanted.get(it)!.id,
      screenId: hidden.screens[it.screen]!.id,
      start: it.start,
      discussion: held.has(it),
    })),
  }
}

/** In the house from some hours before the first of their screenings to some after the last. */
function guestOf(number: number, own: readonly HiddenScreening[]): GuestToCome {
  const from = own[0]!.start - 180
  const to = own.at(-1)!.start + own.at(-1)!.minutes + 180
  return { id: `guest-${number}`, name: `Guest ${number}`, present: [{ from, to }] }
}

function itemOf(
  number: number,
  own: readonly HiddenScreening[],
  { screens, days }: HiddenTimetable,
  chance: Chance,
): Omit<ItemToShow, 'sectionId' | 'discussions' | 'press'> {
  const clocks = own.map(it => it.start - days[it.day]!.midnight)
  const oneCopy = chance.below(4) === 0
  const analogue = own.every(it => screens[it.screen]!.formats.includes('35mm'))
  const from = days[own[0]!.day]!.midnight + 480
  const to = days[own.at(-1)!.day]!.midnight + 1440 + 300
  return {
    id: `item-${number}`,
    name: `Film ${number}`,
    filmIds: [`film-${number}`],
    print: {
      id: `print-${number}`,
      name: `Print of film ${number}`,
      format: analogue ? '35mm' : 'DCP',
      windows: oneCopy ? [{ from, to }] : [],
      keys: oneCopy || chance.below(5) > 0 ? [] : [{ from: from + 60, to: to - 60, screenIds: null }],
      moves: oneCopy ? 90 : null,
    },
    apart: 240,
    startsWithin: clockSpan(clocks, chance),
  }
}

/** Children's films early, what is for adults late, as far as all their screenings are. */
function clockSpan(clocks: readonly number[], chance: Chance): ItemToShow['startsWithin'] {
  if (clocks.every(it => it < 17 * 60) && chance.below(2) === 0) return { from: 0, to: 17 * 60 }
  if (clocks.every(it => it >= 19 * 60) && chance.below(2) === 0) return { from: 19 * 60, to: 30 * 60 }
  return null
}

function wishesOf(
  { screen, day, start }: HiddenScreening,
  { screens, days }: HiddenTimetable,
  held: boolean,
  chance: Chance,
): Pick<ScreeningToPlace, 'pinned' | 'screenIds' | 'dates' | 'dayParts' | 'forbidden'> {
  const dice = chance.below(100)
  const { id, venueId } = screens[screen]!
  const closed = days[(day + 1) % days.length]!
  return {
    pinned: dice >= 97 ? { screenId: id, start, discussion: held } : null,
    screenIds: dice < 4 ? screens.filter(it => it.venueId === venueId).map(it => it.id) : null,
    dates: dice >= 4 && dice < 8 ? days.slice(Math.max(0, day - 1), day + 2).map(it => it.date) : null,
    dayParts:
      dice >= 8 && dice < 12
        ? start - days[day]!.midnight < 17 * 60
          ? ['morning', 'afternoon']
          : ['evening', 'night']
        : null,
    forbidden:
      dice >= 12 && dice < 15 && closed !== days[day]
        ? [{ from: closed.turns, to: closed.turns + 1440, screenId: dice === 12 ? id : null }]
        : [],
  }
}

/** Some of what follows each other stays together, and some is asked to stay in its order or apart. */
function pairsOf(
  { screenings }: HiddenTimetable,
  wanted: ReadonlyMap<HiddenScreening, ScreeningToPlace>,
  held: ReadonlySet<HiddenScreening>,
  chance: Chance,
): PairRule[] {
  const endOf = (it: HiddenScreening) =>
    it.start + it.minutes - (wanted.get(it)!.discussion > 0 && !held.has(it) ? discussion : 0)
  return screenings.flatMap((one): PairRule[] => {
    const dice = chance.below(60)
    const later = screenings[chance.below(screenings.length)]!
    if (dice > 2 || wanted.get(one)!.itemId === wanted.get(later)!.itemId) return []
    const screeningIds: [string, string] = [wanted.get(one)!.id, wanted.get(later)!.id]
    if (dice === 0) {
      const next = screenings.find(
        it => it.screen === one.screen && it.day === one.day && it.start > one.start,
      )
      if (!next) return []
      return [{ relation: 'together', screeningIds: [screeningIds[0], wanted.get(next)!.id], minutes: 90 }]
    }
    if (later.start < endOf(one) + 60) return []
    return [{ relation: dice === 1 ? 'before' : 'apart', screeningIds, minutes: 60 }]
  })
}
