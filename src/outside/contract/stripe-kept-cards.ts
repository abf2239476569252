import { newStripeId } from './stripe-id.ts'

/** Why a bank declines a card that is charged while its owner is away, in Stripe's words. */
export type CardRefusal = 'card_declined' | 'authentication_required'

/** Cards that their owners let be charged again, and what the banks say when they are. */
export function keptCards() {
  const owners = new Map<string, string>()
  let refusal: CardRefusal | undefined
  return {
    /** Keeps the card of somebody who pays on a page that asked for it. */
    keep(): { customer: string; payment_method: string } {
      const card = { customer: newStripeId('cus'), payment_method: newStripeId('pm') }
      owners.set(card.payment_method, card.customer)
      return card
    },
    /** From now on; undefined: they agree again. */
    decline(why: CardRefusal | undefined): void {
      refusal = why
    },
    /** `unknown`: nobody keeps this card for this customer. */
    answerOf(card: unknown, customer: unknown): CardRefusal | 'unknown' | undefined {
      return typeof card === 'string' && owners.get(card) === customer ? refusal : 'unknown'
    },
    /** Its owner takes it away. */
    forgetAll: () => owners.clear(),
  }
}
