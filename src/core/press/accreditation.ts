import { readContact, readName } from '#core/boxoffice/orders/contact.ts'
import type { PassProduct } from '#core/boxoffice/prices/pass.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import { firstWrong, isDay, isLanguage, isText, isWebAddress, isWhole } from '#core/right-value.ts'

export const pressRoles = [
  'critic',
  'reporter',
  'editor',
  'photographer',
  'radio',
  'television',
  'other',
] as const
/** What somebody does at their outlet. */
export type PressRole = (typeof pressRoles)[number]

export const accreditationStates = ['pending', 'approved', 'declined', 'withdrawn'] as const
export type AccreditationState = (typeof accreditationStates)[number]

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

/** What somebody writes who asks for accreditation. */
export interface Application {
  name: string
  outlet: string
  role: PressRole
  email: string
  /** Of the letters. */
  language: HouseLanguage
  /** What they write or speak in, BCP 47. */
  languages: string[]
  /** To their work; empty or an address of the web. */
  link: string
  message: string
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

/** Who decided what, and when; the newest is what holds. */
export interface Decision {
  state: AccreditationState
  note: string
  at: Temporal.Instant
  by: string
}

/** Asking letters that one address gets in 24 hours for one edition; whoever asks more often is answered the same. */
export const mostApplications = 3
/** The letter about a decision waits so long: undone meanwhile, nobody hears of it. */
export const undoMinutes = 10
/** Of the newest days of an edition: after these, what is kept about people who asked is deleted. */
export const keptDays = 180

/** The application with spaces set right, or the first thing wrong with it. */
export function readApplication(given: Application): Application | Refusal<'wrong-value' | 'address-wrong'> {
  const contact = readContact(given)
  if (isRefusal(contact)) return contact
  const outlet = readName(given.outlet)
  if (typeof outlet !== 'string')
    return refuse('wrong-value', { field: 'outlet', value: given.outlet.trim() })
  const link = given.link.trim()
  const wrong = firstWrong({
    role: pressRoles.includes(given.role),
    languages: given.languages.length <= 10 && given.languages.every(isLanguage),
    link: link === '' || (link.length <= 500 && isWebAddress(link)),
    message: isText(given.message, 2000),
  })
  if (wrong) return wrong
  const languages = [...new Set(given.languages.map(tag => Intl.getCanonicalLocales(tag)[0]!))]
  return { ...given, ...contact, outlet, link, languages, message: given.message.trim() }
}

type Edition = { endsOn: Temporal.PlainDate; timeZone: string }

/** Whether somebody may ask now. */
export function isAsking(
  { isOpen, closesOn }: AccreditationTerms,
  { endsOn, timeZone }: Edition,
  now: Temporal.Instant,
): boolean {
  return isOpen && isUpTo(closesOn ? Temporal.PlainDate.from(closesOn) : endsOn, timeZone, now)
}

/** Whether a day that lasts to its end on the clocks of a zone is not over yet. */
export function isUpTo(last: Temporal.PlainDate, timeZone: string, now: Temporal.Instant): boolean {
  return Temporal.PlainDate.compare(now.toZonedDateTimeISO(timeZone).toPlainDate(), last) <= 0
}

/** The last day on which private links work, by the clock of the festival. */
export function linkUntil(
  { linkDays }: AccreditationTerms,
  { endsOn }: Pick<Edition, 'endsOn'>,
): Temporal.PlainDate {
  return endsOn.add({ days: linkDays })
}

/** Which decisions each state allows; taking one back is another matter (`mayBeUndone`). */
const decisions: Record<AccreditationState, readonly AccreditationState[]> = {
  pending: ['approved', 'declined'],
  approved: ['withdrawn'],
  declined: ['approved'],
  withdrawn: ['approved'],
}

export function mayBecome(from: AccreditationState, to: AccreditationState): boolean {
  return decisions[from].includes(to)
}

/** A decision is taken back while its letter still waits. */
export function mayBeUndone({ state, at }: Pick<Decision, 'state' | 'at'>, now: Temporal.Instant): boolean {
  const isOpen = Temporal.Instant.compare(now, at.add({ minutes: undoMinutes })) < 0
  return isOpen && (state === 'approved' || state === 'declined')
}

/** Whether a kind of pass books one seat a screening, out of the press allocation alone. */
export function isPressPass({ seats, allocations }: Pick<PassProduct, 'seats' | 'allocations'>): boolean {
  return seats === 1 && allocations.length === 1 && allocations[0] === 'press'
}

export function whyNotTerms({ linkDays, closesOn }: AccreditationTerms): Refusal<'wrong-value'> | undefined {
  return firstWrong({ linkDays: isWhole(linkDays, 0, 365), closesOn: closesOn === null || isDay(closesOn) })
}
