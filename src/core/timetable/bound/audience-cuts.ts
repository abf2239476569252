import type { ScreeningKind } from '#core/programme/screening.ts'
import { type Asked, kindOf, nameOf } from '../judge/asked.ts'
import { groupsBy } from '../judge/soft/rule.ts'
import { joined } from '../judge/spans.ts'
import { step } from './line.ts'

/**
 * What `same-audience` costs at least in one section and kind, as prices for being shown at a time.
 *
 * Two that overlap share at most the places of the shorter one, hence of the geometric mean of their lengths. So the
 * points are at least the sum, over all places of the line, of `unit`² × x·y over all pairs shown there, where a
 * screening's share x is 1 ÷ (its times × √its length) in `unit`s, and no more than 1. The sum over pairs is multilinear
 * in the shares: it is at least p·Σx − most(p) for every price p, where most(p) is the most that p·k − k(k−1)/2 can be.
 */
export interface AudienceCut {
  kind: ScreeningKind
  sectionId: string
  /** By screening id. */
  shares: Map<string, number>
  /** Points for each pair at a place, where both shares are 1. */
  points: number
}

/** The points that a price certainly leaves to others, at one place. */
export function mostAtPrice(price: number): number {
  const shown = Math.ceil(price)
  return price * shown - (shown * (shown - 1)) / 2
}

export function audienceCuts(asked: Asked, weight: number): AudienceCut[] {
  if (weight === 0) return []
  const { problem, items, shownBySection, wanted } = asked
  const openPlaces = joined(problem.screens.flatMap(it => it.windows)).reduce(
    (sum, { from, to }) => sum + (to - from) / step,
    0,
  )
  const inSections = problem.screenings.filter(it => items.get(it.itemId)!.sectionId !== null)
  const sectionOf = (itemId: string) => items.get(itemId)!.sectionId!
  return groupsBy(inSections, it => nameOf(sectionOf(it.itemId), it.kind)).flatMap(shown => {
    const { kind, itemId } = shown[0]!
    const sectionId = sectionOf(itemId)
    const shownItems = shownBySection.get(nameOf(sectionId, kind))!.size
    if (shownItems < 2) return []
    const weightOf = new Map(
      shown.map(it => {
        const takes = Math.ceil((it.introduction + it.minutes + it.discussion) / step)
        return [it.id, { takes, weight: 1 / wanted.get(kindOf(it))! / Math.sqrt(takes) }]
      }),
    )
    const unit = bestUnit([...weightOf.values()], openPlaces)
    return [
      {
        kind,
        sectionId,
        shares: new Map([...weightOf].map(([id, it]) => [id, Math.min(1, it.weight / unit)])),
        points: (weight * 20 * unit * unit) / (shownItems - 1),
      },
    ]
  })
}

/** The unit, of the weights that there are, by which an even spread over the open places would cost most. */
function bestUnit(all: { takes: number; weight: number }[], openPlaces: number): number {
  const costs = (unit: number) => {
    const together = all.reduce((sum, it) => sum + it.takes * Math.min(1, it.weight / unit), 0)
    const shown = together / openPlaces
    const few = Math.floor(shown)
    return unit * unit * ((few * (few - 1)) / 2 + (shown - few) * few)
  }
  const units = [...new Set(all.map(it => it.weight))]
  return units.reduce((best, unit) => (costs(unit) > costs(best) ? unit : best), Math.max(...units))
}
