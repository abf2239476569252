import type { Dispute } from '#core/boxoffice/money/dispute.ts'
import type { PaymentKind, PaymentState } from '#core/boxoffice/money/payment.ts'
import type { HouseLanguage } from '#core/localised.ts'
import type { Money } from '#core/money.ts'

/** What is asked of a provider of card payments; asked twice with the same id, it is begun once. */
export interface PaymentToBegin {
  /** Ours; the provider keeps it beside the payment. */
  id: string
  organisation: string
  kind: PaymentKind
  money: Money
  /** What the buyer reads on the page: the festival and the order's number. */
  title: string
  email: string
  language: HouseLanguage
  /** Of the order, to whose page the buyer comes back. */
  token: string
  /** Of a `checkout`: its page says that the card is kept and will be charged again. */
  keepsCard: boolean
  /** Of a `kept-card`: what the payment is called whose card is charged. */
  cardOf: string | null
}

/** A payment as the provider has it now. */
export interface LookedAtPayment {
  state: Exclude<PaymentState, 'begun'>
  /** Money that went back, oldest first; `id` is ours, null for what was given back past the house. */
  refunds: { id: string | null; reference: string; money: Money; state: 'gone' | 'failed' }[]
  /** What the buyer's bank asks back, oldest first; `isAway`: it has the money. */
  disputes: (Pick<Dispute, 'reference' | 'money' | 'state' | 'reason' | 'respondBy'> & { isAway: boolean })[]
}

/** What a payment's buyer disputes, with whose payment it is. */
export interface DisputedPayment {
  organisation: string
  /** Ours. */
  paymentId: string
  dispute: LookedAtPayment['disputes'][number]
}

/** A signed event says which payment changed; what it is now is looked at. */
export interface PaymentEvent {
  id: string
  type: string
  organisation: string
  /** Ours. */
  paymentId: string
}

/** Card payments with somebody who takes them: Stripe (docs/decisions/027-stripe-behind-five-verbs.md). Throws when it cannot be reached. */
export interface Payments {
  /**
   * `access` is null where nobody has to do anything more: what came of a `kept-card` is looked at. `refused`: there is no such
   * payment and never will be, for the reason it tells; only of a `kept-card`.
   */
  begin(payment: PaymentToBegin): Promise<{ reference: string; access: string | null } | { refused: string }>
  look(payment: { kind: PaymentKind; reference: string }): Promise<LookedAtPayment>
  /** Closes a payment so that it cannot be paid any more; what is paid or closed already stays as it is. */
  close(payment: { kind: PaymentKind; reference: string }): Promise<void>
  /**
   * Gives some of a payment back, once for each id. `refused`: it never will, for the reason it tells.
   *
   * @param again it was asked before and the answer may have been lost
   */
  refund(refund: {
    id: string
    kind: PaymentKind
    reference: string
    money: Money
    attempt: number
  }): Promise<{ reference: string } | { refused: string }>
  /** Every dispute that was opened since, of all organisations, whatever became of it. */
  disputes(since: Temporal.Instant): Promise<DisputedPayment[]>
  /** `not-ours`: well signed, and about nothing of ours; undefined: not signed with our secret, or long ago. */
  readEvent(body: string, signature: string): Promise<PaymentEvent | 'not-ours' | undefined>
}
