import { isUpTo } from '#core/programme/moment.ts'
import type { Refusal } from '#core/refusal.ts'
import { firstWrong, isDay, isWhole } from '#core/right-value.ts'
import type { Application } from './application.ts'
import type { AccreditationState } from './decision.ts'

/** What an edition says about accrediting the press (docs/rules/press.md#accreditation). */
export interface AccreditationTerms {
  editionId: string
  isOpen: boolean
  /** The last day on which one may ask, by the clock of the festival; null: as long as it is open. */
  closesOn: string | null
  /** Private links work so many days after the edition's last one. */
  linkDays: number
  /** The kind of pass that books press seats; null: the accredited book none. */
  passProductId: string | null
}

export interface Accreditation extends Application {
  id: string
  editionId: string
  state: AccreditationState
  askedAt: Temporal.Instant
  /** The words by which they agreed to letters to the press; null: they did not. */
  consent: string | null
  /** What books their seats; null where there is none, or not yet. */
  passId: string | null
}

/** Of the newest days of an edition: after these, what is kept about people who asked is deleted. */
export const keptDays = 180

type Edition = { endsOn: Temporal.PlainDate; timeZone: string }

/** Whether somebody may ask now. */
export function isAsking(
  { isOpen, closesOn }: AccreditationTerms,
  { endsOn, timeZone }: Edition,
  now: Temporal.Instant,
): boolean {
  return isOpen && isUpTo(closesOn ? Temporal.PlainDate.from(closesOn) : endsOn, timeZone, now)
}

/** The last day on which private links work, by the clock of the festival. */
export function linkUntil(
  { linkDays }: AccreditationTerms,
  { endsOn }: Pick<Edition, 'endsOn'>,
): Temporal.PlainDate {
  return endsOn.add({ days: linkDays })
}

export function whyNotTerms({ linkDays, closesOn }: AccreditationTerms): Refusal<'wrong-value'> | undefined {
  return firstWrong({ linkDays: isWhole(linkDays, 0, 365), closesOn: closesOn === null || isDay(closesOn) })
}
