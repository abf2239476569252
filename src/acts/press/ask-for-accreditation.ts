import { mailboxKey } from '#core/boxoffice/orders/contact.ts'
import { idFrom } from '#core/id.ts'
import { isAsking } from '#core/press/accreditation.ts'
import { type Application, mostApplications, readApplication } from '#core/press/application.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export interface AskForAccreditation extends Application {
  editionId: string
  /** The very words of consent to letters to the press, and their page; null: the box was left empty. */
  consent: { shownText: string; page: string } | null
}

/**
 * Asks for accreditation; a letter to the address says that it arrived. The answer is the same whoever has the address
 * (docs/rules/press.md#asking).
 */
export function askForAccreditation(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { editionId, consent, ...given }: AskForAccreditation,
): Promise<
  { asked: true } | Refusal<'not-found' | 'wrong-value' | 'address-wrong' | 'accreditation-closed'>
> {
  const id = idFrom(house.chance.bytes(16))
  return house.store.within(acting.organisation, async ({ programme, accreditations, letters }) => {
    const edition = await programme.editions.find(editionId)
    if (!edition) return refuse('not-found', { what: 'edition' })
    const askedAt = house.clock.now()
    if (!isAsking(await accreditations.terms(editionId), edition, askedAt))
      return refuse('accreditation-closed')
    const application = readApplication(given)
    if (isRefusal(application)) return application
    const mailbox = mailboxKey(application.email)
    const before = await accreditations.askedSince(editionId, mailbox, askedAt.subtract({ hours: 24 }))
    if (before >= mostApplications) return { asked: true }
    await accreditations.add({ ...application, id, editionId, mailbox, consent, askedAt })
    await letters.write({
      ...{ kind: 'accreditation-arrived', accreditationId: id, writtenAt: askedAt },
      ...{ recipient: application.email, language: application.language },
    })
    return { asked: true }
  })
}
