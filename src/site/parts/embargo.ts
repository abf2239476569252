import { dateOf, timeOf } from '#words/dates.ts'
import type { View } from '../view.ts'
import { atFestival } from './place.ts'

/** "5 August 2026, 18:00", by the clock of the festival. */
export function embargoEnd(view: View, until: Temporal.Instant): string {
  const at = atFestival(view, until)
  return `${dateOf(view.language, at.toPlainDate())}, ${timeOf(view.language, at)}`
}
