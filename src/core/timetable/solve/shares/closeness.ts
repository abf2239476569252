import type { Compiled, ReleasedPlace } from '../compile/compiled.ts'
import type { Share } from './share.ts'

/** docs/rules/timetable.md#points, `closeness`: what it takes off the points of standing nowhere. */
export const closenessShare: Share = ({ compiled }, { screening, screen, start, day }) => {
  const told = compiled.released[screening]
  if (!told || day !== told.day) return 0
  const away = awayPoints(told)
  if (start !== told.start) return 3 + 0.05 * told.sold - away
  return (screen === told.screen ? 0 : 1 + 0.02 * told.sold) - away
}

/** What it costs when all that was released stands nowhere or on another day. */
export function allAway({ released }: Compiled): number {
  return released.reduce((sum, told) => sum + (told ? awayPoints(told) : 0), 0)
}

function awayPoints({ sold }: ReleasedPlace): number {
  return 6 + 0.1 * sold
}
