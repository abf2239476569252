import { isChangeable, type Mailing } from '#core/audience/newsletter/mailing.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Shelves } from '../../ports/store.ts'

/** A newsletter that is not on its way yet, locked; `version`: the one that the caller has seen. */
export async function changeableMailing(
  { mailings }: Pick<Shelves, 'mailings'>,
  mailingId: string,
  version?: number,
): Promise<Mailing | Refusal<'not-found' | 'stale' | 'mailing-under-way'>> {
  const mailing = await mailings.find(mailingId, 'lock')
  if (!mailing) return refuse('not-found', { what: 'mailing' })
  if (version !== undefined && version !== mailing.version)
    return refuse('stale', { what: 'mailing', version: mailing.version })
  return isChangeable(mailing) ? mailing : refuse('mailing-under-way')
}
