import type { TicketScreening } from '#core/boxoffice/orders/order-sheet.ts'
import type { Accreditation, AccreditationTerms } from '#core/press/accreditation.ts'
import type { Decision } from '#core/press/decision.ts'
import type { ScreeningKind } from '#core/programme/screening.ts'

/** An accreditation as the desk lists it. */
export interface AccreditationRow extends Accreditation {
  /** The newest first; none while it is new. */
  decisions: Decision[]
  /** Press seats that are booked and not given back. */
  seats: number
}

/** A seat that somebody accredited has. */
export interface PressSeat {
  accreditationId: string
  ticketId: string
  orderId: string
  /** The secret of the page that has the ticket. */
  orderToken: string
  number: string
  name: string
  outlet: string
  screening: TicketScreening
  isAdmitted: boolean
}

/** What a letter about an accreditation tells. */
export interface AccreditationSheet {
  edition: { name: string; slug: string }
  accreditation: Accreditation
  /** The last day on which private links work. */
  linkUntil: Temporal.PlainDate
}

/** Seats of a screening that are set aside for the press. */
export interface PressSeatsLeft {
  screening: TicketScreening
  kind: ScreeningKind
  endsAt: Temporal.Instant
  free: number
}

/** Who is accredited as press, inside one transaction (docs/rules/press.md#accreditation). */
export interface AccreditationShelf {
  /** Closed, where nothing was ever said. */
  terms(editionId: string): Promise<AccreditationTerms>
  setTerms(terms: AccreditationTerms): Promise<void>
  add(
    accreditation: Omit<Accreditation, 'state' | 'passId' | 'consent'> & {
      mailbox: string
      /** The words of consent and the page they stood on; null: none was given. */
      consent: { shownText: string; page: string } | null
    },
  ): Promise<void>
  /** How often this mailbox asked since then. */
  askedSince(editionId: string, mailbox: string, since: Temporal.Instant): Promise<number>
  find(id: string, lock?: 'lock'): Promise<Accreditation | undefined>
  row(id: string): Promise<AccreditationRow | undefined>
  /** By the moment of asking, the newest first. */
  rows(editionId: string): Promise<AccreditationRow[]>
  /** The newest decision that stands. */
  lastDecision(id: string): Promise<Decision | undefined>
  decide(id: string, decision: Decision): Promise<void>
  /** What books their seats from now on; seats booked with earlier ones stay theirs. */
  setPass(id: string, passId: string | null): Promise<void>
  /** Notes that the consent to letters came from its mailbox; false when there is none, or that is known already. */
  proveConsent(id: string, at: Temporal.Instant): Promise<boolean>
  /** Letters about a decision that still wait are not sent. */
  takeLettersBack(id: string): Promise<void>
  /** Of the secret only a digest is kept. */
  addLink(id: string, secret: string, at: Temporal.Instant): Promise<void>
  endLinks(id: string): Promise<void>
  ofLink(secret: string): Promise<Accreditation | undefined>
  /** Locked, so that nobody is given two. */
  approvedWithoutPass(editionId: string): Promise<Accreditation[]>
  approvedOfMailbox(editionId: string, mailbox: string): Promise<Accreditation[]>
  sheet(id: string): Promise<AccreditationSheet>
  /** Screenings to come with seats for the press, by start. */
  pressSeatsLeft(editionId: string, after: Temporal.Instant): Promise<PressSeatsLeft[]>
  /** Seats that are booked, by the screening's start and the name; of one accreditation, or of all. */
  pressSeats(of: { editionId: string } | { accreditationId: string }): Promise<PressSeat[]>
  /** With its decisions, links and letters. */
  remove(id: string): Promise<void>
  /** Deletes what is kept about people who asked, of editions that ended before. */
  forget(endedBefore: Temporal.PlainDate): Promise<number>
}
