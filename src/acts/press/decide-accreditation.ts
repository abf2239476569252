import { readRemark } from '#core/boxoffice/orders/remark.ts'
import { mayBecome, undoMinutes } from '#core/press/decision.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { AccreditationRow } from '../ports/accreditations.ts'
import type { House } from '../ports/house.ts'
import { givePressPass } from './steps/press-pass.ts'

/**
 * Approves or declines who asked for accreditation. Whoever is approved gets the pass that books press seats. The letter
 * waits, so that the decision can be taken back unheard (docs/rules/press.md#deciding).
 */
export function decideAccreditation(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer'>,
  acting: Acting,
  input: { accreditationId: string; state: 'approved' | 'declined'; note: string },
): Promise<AccreditationRow | Refusal<'not-found' | 'accreditation-decided'>> {
  return house.store.within(acting.organisation, async shelves => {
    const { accreditations, letters } = shelves
    const { accreditationId: id, state } = input
    const found = await accreditations.find(id, 'lock')
    if (!found) return refuse('not-found', { what: 'accreditation', id })
    if (!mayBecome(found.state, state)) return refuse('accreditation-decided')
    const at = house.clock.now()
    await accreditations.decide(id, { state, note: readRemark(input.note), at, by: acting.by })
    if (state === 'approved') await givePressPass(house, shelves, found, { at, by: acting.by })
    await letters.write({
      ...{ kind: `accreditation-${state}` as const, accreditationId: id, writtenAt: at },
      ...{ recipient: found.email, language: found.language, dueAt: at.add({ minutes: undoMinutes }) },
    })
    return (await accreditations.row(id))!
  })
}
