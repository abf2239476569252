import type { MadeCorrection } from '#core/film/correction.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { namesOfThoseWhoAct } from '../house/steps/names-of-those-who-act.ts'
import type { House } from '../ports/house.ts'

export interface SignedCorrection extends MadeCorrection {
  /** Of the person or token that said it; empty where the team knows it no more. */
  madeByName: string
}

/** What people said of a document, in the order in which they said it. */
export async function listCorrections(
  house: Pick<House, 'store' | 'accounts'>,
  acting: Acting,
  { documentId }: { documentId: string },
): Promise<SignedCorrection[] | Refusal> {
  const made = await house.store.within(acting.organisation, async ({ record }) => {
    if (!(await record.documents.find(documentId)))
      return refuse('not-found', { what: 'document', id: documentId })
    return await record.corrections.ofDocument(documentId)
  })
  if (isRefusal(made)) return made
  const nameOf = await namesOfThoseWhoAct(house, acting)
  return made.map(it => ({ ...it, madeByName: nameOf(it.madeBy) }))
}
