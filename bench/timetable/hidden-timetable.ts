import type { FestivalDay, ScreenToUse } from '#core/timetable/problem.ts'
import type { Chance } from '#core/timetable/solve/chance.ts'

/** How large a made festival is, and how full: minutes with turnaround of the minutes that screens are open. */
export interface FestivalSize {
  screenings: number
  screens: number
  days: number
  filled: number
}

/** A screening of a timetable that nobody sees: what is asked of the festival is what it keeps. */
export interface HiddenScreening {
  item: number
  screen: number
  day: number
  start: number
  /** With everything. */
  minutes: number
}

export interface HiddenTimetable {
  days: FestivalDay[]
  screens: ScreenToUse[]
  screenings: HiddenScreening[]
  items: number
}

const lengths = [80, 85, 90, 95, 95, 100, 100, 105, 110, 110, 115, 120, 125, 130, 140, 155]
const opens = 10 * 60
const screensEach = 3

/** Fills every screen's days one screening after the other, and makes items of those that last as long. */
export function hiddenTimetable(size: FestivalSize, chance: Chance): HiddenTimetable {
  const days = Array.from({ length: size.days }, (_, day) => ({
    date: Temporal.PlainDate.from('2026-09-03').add({ days: day }).toString(),
    midnight: day * 1440,
    turns: day * 1440 + 300,
  }))
  const screens = Array.from({ length: size.screens }, (_, screen) => screenOf(screen, chance))
  const slots: Omit<HiddenScreening, 'item'>[] = []
  for (let day = 0, left = size.screenings; day < size.days; day++) {
    for (const [index, screen] of screens.entries()) {
      const daysLeft = (size.days - day) * size.screens - index
      const most = Math.round(left / daysLeft)
      left -= most
      const { turnaround } = screen
      const held = Array.from({ length: most }, () => lengths[chance.below(lengths.length)]!)
      const used = held.reduce((sum, minutes) => sum + minutes + turnaround, 0)
      const open = Math.max(used - turnaround, Math.floor(used / size.filled / 5) * 5 - turnaround)
      let start = days[day]!.midnight + opens
      if (most > 0) screen.windows.push({ from: start, to: start + open })
      let spare = open - used + turnaround
      for (const minutes of held) {
        const pause = chance.below(3) === 0 ? Math.min(spare, 5 * chance.below(8)) : 0
        spare -= pause
        slots.push({ screen: index, day, start: start + pause, minutes })
        start += pause + minutes + turnaround
      }
    }
  }
  return { days, screens, ...itemsFrom(chance.shuffle(slots), chance) }
}

function screenOf(screen: number, chance: Chance): ScreenToUse {
  const size = chance.next()
  return {
    id: `screen-${screen + 1}`,
    name: `Screen ${screen + 1}`,
    venueId: `venue-${Math.floor(screen / screensEach) + 1}`,
    capacity: 60 + 10 * Math.floor(size * size * 60),
    formats: screen % screensEach === 0 ? ['DCP', '35mm'] : ['DCP'],
    turnaround: 15 + 5 * chance.below(3),
    windows: [],
  }
}

/** Up to four that last as long and stand on different days are screenings of one item. */
function itemsFrom(
  slots: readonly Omit<HiddenScreening, 'item'>[],
  chance: Chance,
): Pick<HiddenTimetable, 'screenings' | 'items'> {
  const screenings: HiddenScreening[] = []
  const open: { item: number; minutes: number; days: number[]; left: number }[] = []
  let items = 0
  for (const slot of slots) {
    const fits = open.find(it => it.left > 0 && it.minutes === slot.minutes && !it.days.includes(slot.day))
    const home = fits ?? { item: items++, minutes: slot.minutes, days: [], left: 1 + chance.below(4) }
    if (!fits) open.push(home)
    home.left--
    home.days.push(slot.day)
    screenings.push({ ...slot, item: home.item })
  }
  return { screenings: screenings.sort((one, other) => one.start - other.start), items }
}
