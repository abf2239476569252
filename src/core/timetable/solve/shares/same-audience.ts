import type { Share } from './share.ts'

/** docs/rules/timetable.md#points, `same-audience`. */
export const sameAudienceShare: Share = ({ compiled, inAudience, startOf, endOf, screenOf }, place) => {
  const { screening, start, end } = place
  const { of, weight, longest, statedFrom, statedOther, statedPoints } = compiled.audiences
  const audience = of[screening]!
  let points = 0
  if (audience >= 0 && weight[screening]! > 0) {
    const own = compiled.series[screening]!
    const size = inAudience.size[audience]!
    for (let at = inAudience.position(audience, start - longest[audience]!); at < size; at++) {
      const other = inAudience.at(audience, at)
      if (startOf[other]! >= end) break
      if (endOf[other]! > start && compiled.series[other] !== own) points += weight[other]!
    }
    points *= weight[screening]!
  }
  for (let at = statedFrom[screening]!; at < statedFrom[screening + 1]!; at++) {
    const other = statedOther[at]!
    if (screenOf[other]! >= 0 && startOf[other]! < end && endOf[other]! > start) points += statedPoints[at]!
  }
  return points
}
