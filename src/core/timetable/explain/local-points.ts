import { type Asked, nameOf } from '../judge/asked.ts'
import { costs } from '../judge/judge.ts'
import { earlierFirst, type Standing } from '../judge/standing.ts'
import type { ScreeningToPlace } from '../problem.ts'
import { type Points, type SoftRule, softRules, type Weights } from '../rules.ts'

/**
 * The weighted points that a screening brings where it would stand among others, by rule: for each rule the plain checker
 * is asked of those alone that the rule counts together with it, once with and once without it. Of `discussions` and
 * `closeness` it is what its item and it itself then pay.
 */
export function localPoints(
  whole: Asked,
  screening: ScreeningToPlace,
  others: Standing[],
  weights: Weights,
): (one: Standing) => Points {
  const asked = concerning(whole, screening)
  const ofItem = others.filter(it => it.screening.itemId === screening.itemId)
  const ofKind = others.filter(it => it.screening.kind === screening.kind)
  const likeMinded = ofKind.filter(it => shareAudience(whole, screening, it))
  const byScreenDay = Map.groupBy(others, screenDay)
  const balance = new Map<string, number>()

  const countedWith: Partial<Record<SoftRule, (one: Standing) => Standing[]>> = {
    'same-audience': one => likeMinded.filter(it => it.start < one.end && one.start < it.end),
    'same-day-part': () => ofItem,
    'same-day': () => ofItem,
    'same-venue': () => ofItem,
    'guest-days': one => others.filter(it => !it.guestIds.isDisjointFrom(one.guestIds)),
    holes: one => byScreenDay.get(screenDay(one)) ?? [],
    'staff-days': one => byScreenDay.get(screenDay(one)) ?? [],
  }
  const brings = (rule: SoftRule, one: Standing, those: Standing[]) => {
    const ofGuests = rule === 'guest-days' ? attending(asked, one) : asked
    return costs[rule](ofGuests, [...those, one].sort(earlierFirst)) - costs[rule](ofGuests, those)
  }
  const pointsOf = (rule: SoftRule, one: Standing): number => {
    if (rule === 'discussions') return costs[rule](asked, [...ofItem, one])
    if (rule === 'closeness') return costs[rule](asked, [one])
    if (rule !== 'day-balance') return brings(rule, one, countedWith[rule]?.(one) ?? [])
    const minutes = nameOf(one.day.date, `${one.end - one.start}`)
    const points = balance.get(minutes) ?? brings(rule, one, ofKind)
    balance.set(minutes, points)
    return points
  }
  return one =>
    Object.fromEntries(
      softRules.map(rule => [rule, weights[rule] === 0 ? 0 : weights[rule] * pointsOf(rule, one)]),
    ) as Points
}

/** What is asked, but of items and releases only those of one screening. */
function concerning(asked: Asked, { id, itemId }: ScreeningToPlace): Asked {
  const { problem } = asked
  const items = problem.items.filter(it => it.id === itemId)
  return {
    ...asked,
    problem: { ...problem, items, released: problem.released.filter(it => it.screeningId === id) },
  }
}

function attending(asked: Asked, { guestIds }: Standing): Asked {
  const guests = asked.problem.guests.filter(it => guestIds.has(it.id))
  return { ...asked, problem: { ...asked.problem, guests } }
}

function shareAudience({ items, shares }: Asked, { itemId }: ScreeningToPlace, { item }: Standing): boolean {
  const { sectionId } = items.get(itemId)!
  return (sectionId !== null && sectionId === item.sectionId) || shares.has(nameOf(itemId, item.id))
}

function screenDay({ screen, day }: Standing): string {
  return nameOf(screen.id, day.date)
}
