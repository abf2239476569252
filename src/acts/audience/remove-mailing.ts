import { isChangeable } from '#core/audience/newsletter/mailing.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Throws a newsletter away that never went out; what went out stays. */
export function removeMailing(
  house: Pick<House, 'store'>,
  acting: Acting,
  { mailingId }: { mailingId: string },
): Promise<{ removed: true } | Refusal<'not-found' | 'mailing-under-way'>> {
  return house.store.within(acting.organisation, async ({ mailings }) => {
    const mailing = await mailings.find(mailingId, 'lock')
    if (!mailing) return refuse('not-found', { what: 'mailing' })
    if (!isChangeable(mailing)) return refuse('mailing-under-way')
    await mailings.remove(mailingId)
    return { removed: true }
  })
}
