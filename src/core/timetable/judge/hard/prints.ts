import { holds, joined } from '../spans.ts'
import { everyTwo, type Standing } from '../standing.ts'
import { type HardCheck, missingMinutes, together } from './rule.ts'

/** docs/rules/timetable.md, `print`: in the house from start to end, and on its way between venues. */
export const printCheck: HardCheck = (_, all) => {
  const notThere = all.filter(
    ({ item, start, end }) =>
      item.print !== null &&
      item.print.windows.length > 0 &&
      !joined(item.print.windows).some(span => holds(span, start, end)),
  )
  const ofOneCopy = together(all, ({ item }) => (item.print?.moves == null ? [] : [item.print.id]))
  const elsewhere = [...ofOneCopy.values()].flatMap(group =>
    [...everyTwo(group)].flatMap(([earlier, later]) => {
      const missing = missingMinutes(earlier, later, minutesOnTheWay(earlier, later))
      return missing > 0 ? [{ rule: 'print' as const, screeningIds: [earlier.id, later.id], missing }] : []
    }),
  )
  return [...notThere.map(it => ({ rule: 'print' as const, screeningIds: [it.id] })), ...elsewhere]
}

function minutesOnTheWay(earlier: Standing, later: Standing): number {
  return earlier.screen.venueId === later.screen.venueId ? 0 : earlier.item.print!.moves!
}

/** `key`. */
export const keyCheck: HardCheck = (_, all) =>
  all
    .filter(({ item, screen, start, end }) => {
      const keys = item.print?.keys ?? []
      const playing = keys.filter(it => it.screenIds === null || it.screenIds.includes(screen.id))
      return keys.length > 0 && !playing.some(key => holds(key, start, end))
    })
    .map(it => ({ rule: 'key', screeningIds: [it.id] }))
