import type { EditionStage } from '#core/programme/edition.ts'

/** How many days after the day of seeding an edition of that stage begins, at least; then the next Wednesday. */
const leadDays: Record<Exclude<EditionStage, 'running'>, number> = {
  intake: 100,
  programming: 60,
  'on-sale': 14,
  over: -28,
}

const wednesday = 3

/** First day of a demo edition that is in `stage` on `today`: one that is running has its third day. */
export function demoStart(stage: EditionStage, today: Temporal.PlainDate): Temporal.PlainDate {
  if (stage === 'running') return today.subtract({ days: 2 })
  const earliest = today.add({ days: leadDays[stage] })
  return earliest.add({ days: (wednesday - earliest.dayOfWeek + 7) % 7 })
}

/** When the house did what, in days before the first day; in every stage that knows of it, it is past. */
export const daysBefore = { record: 108, timetable: 68, release: 28, secondRelease: 22 } as const
