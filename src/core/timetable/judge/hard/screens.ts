import { holds, joined } from '../spans.ts'
import { everyTwo } from '../standing.ts'
import { type HardCheck, missingMinutes, together } from './rule.ts'

/** docs/rules/timetable.md, `screen`. */
export const screenCheck: HardCheck = (_, all) =>
  [...together(all, it => [it.screen.id]).values()].flatMap(group =>
    [...everyTwo(group)].flatMap(([earlier, later]) => {
      const missing = missingMinutes(earlier, later, earlier.screen.turnaround)
      return missing > 0 ? [{ rule: 'screen', screeningIds: [earlier.id, later.id], missing }] : []
    }),
  )

/** `opening`. */
export const openingCheck: HardCheck = (_, all) =>
  all
    .filter(it => !joined(it.screen.windows).some(open => holds(open, it.start, it.end)))
    .map(it => ({ rule: 'opening', screeningIds: [it.id] }))

/** `format`. */
export const formatCheck: HardCheck = (_, all) =>
  all
    .filter(({ item, screen }) => {
      const asks = item.print !== null && screen.formats.length > 0
      return asks && !screen.formats.includes(item.print!.format)
    })
    .map(it => ({ rule: 'format', screeningIds: [it.id] }))
