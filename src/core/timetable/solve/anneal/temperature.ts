/** Points: where annealing ends, about what a start off the half hour costs. */
const coldest = 0.05
const hottest = 4

/** Points a change may cost with some chance at the start, the more so the more moves each screening gets. */
export function startTemperature(moves: number, screenings: number): number {
  const each = moves / Math.max(1, screenings)
  return Math.min(hottest, Math.max(coldest * 4, 0.5 * Math.log10(Math.max(1, each))))
}

/** The temperature when this share (0 to 1) of the moves is done. */
export function temperatureAt(start: number, share: number): number {
  return start * (coldest / start) ** Math.min(1, share)
}
