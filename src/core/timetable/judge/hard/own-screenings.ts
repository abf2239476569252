import { overlap } from '../spans.ts'
import { everyTwo } from '../standing.ts'
import { type HardCheck, missingMinutes, together } from './rule.ts'

/** docs/rules/timetable.md, `film-at-once`: said once of two screenings, however many films they share. */
export const filmAtOnceCheck: HardCheck = (_, all) => {
  const atOnce = [...together(all, it => new Set(it.item.filmIds)).values()].flatMap(group =>
    [...everyTwo(group)].filter(([one, other]) => overlap(one.span, other.span)),
  )
  const said = new Map(atOnce.map(([one, other]) => [JSON.stringify([one.id, other.id]), [one.id, other.id]]))
  return [...said.values()].map(screeningIds => ({ rule: 'film-at-once', screeningIds }))
}

/** `apart`; two that overlap and show a film are told as `film-at-once`. */
export const apartCheck: HardCheck = (_, all) =>
  [...together(all, it => [it.item.id]).values()].flatMap(group =>
    [...everyTwo(group)].flatMap(([earlier, later]) => {
      if (earlier.item.filmIds.length > 0 && overlap(earlier.span, later.span)) return []
      const missing = missingMinutes(earlier, later, earlier.item.apart)
      return missing > 0 ? [{ rule: 'apart', screeningIds: [earlier.id, later.id], missing }] : []
    }),
  )

/** `premiere`. */
export const premiereCheck: HardCheck = (_, all) =>
  [...together(all, it => [it.item.id]).values()].flatMap(group => {
    const others = group.filter(it => it.screening.kind !== 'press-and-industry')
    return group
      .filter(it => it.screening.premiere)
      .flatMap(premiere =>
        others
          .filter(it => it !== premiere && it.start < premiere.end)
          .map(it => ({ rule: 'premiere', screeningIds: inOrder(group, premiere.id, it.id) })),
      )
  })

/** `press`: said of each press screening and the first that is not one. */
export const pressCheck: HardCheck = (_, all) =>
  [...together(all, it => [it.item.id]).values()].flatMap(group => {
    const wanted = group[0]!.item.press
    const first = group.find(it => it.screening.kind !== 'press-and-industry')
    if (wanted === 'anywhere' || first === undefined) return []
    return group
      .filter(it => it.screening.kind === 'press-and-industry')
      .filter(press => (wanted === 'before' ? press.end > first.start : press.start < first.end))
      .map(press => ({ rule: 'press', screeningIds: inOrder(group, press.id, first.id) }))
  })

function inOrder(group: { id: string }[], ...ids: string[]): string[] {
  return group.map(it => it.id).filter(it => ids.includes(it))
}
