import { type MailingContent, whyNotContent } from '#core/audience/newsletter/block.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { gatherMailing } from './steps/gather-mailing.ts'

/** Stand where a reader's secrets will: the links of a preview lead nowhere. */
const noSecrets = { token: 'preview', reader: 'preview' }

/** A newsletter as its readers of one language will get it, before it is kept. */
export async function previewMailing(
  { store, stationery }: Pick<House, 'store' | 'stationery'>,
  acting: Acting,
  { editionId, language, ...content }: MailingContent & { editionId: string; language: HouseLanguage },
): Promise<{ subject: string; html: string; text: string } | Refusal<'not-found' | 'wrong-value'>> {
  const sheet = await store.within(acting.organisation, async shelves => {
    const wrong = whyNotContent(content)
    if (wrong) return wrong
    return (await gatherMailing(shelves, editionId, content)) ?? refuse('not-found', { what: 'edition' })
  })
  if (isRefusal(sheet)) return sheet
  const { subject, html, text } = await stationery.mailing(sheet, language, noSecrets)
  return { subject, html, text }
}
