import { type Accreditation, linkUntil } from '#core/press/accreditation.ts'
import { isUpTo } from '#core/programme/moment.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Shelves } from '../../ports/store.ts'

/** Who a private link belongs to, and until when it works; one that ended, was withdrawn or never was is `not-found`. */
export async function pressGuest(
  { programme, accreditations }: Pick<Shelves, 'programme' | 'accreditations'>,
  secret: string,
  now: Temporal.Instant,
): Promise<{ accreditation: Accreditation; linkUntil: Temporal.PlainDate } | Refusal<'not-found'>> {
  const accreditation = await accreditations.ofLink(secret)
  const edition = accreditation && (await programme.editions.find(accreditation.editionId))
  if (!accreditation || !edition) return refuse('not-found')
  const last = linkUntil(await accreditations.terms(edition.id), edition)
  return isUpTo(last, edition.timeZone, now) ? { accreditation, linkUntil: last } : refuse('not-found')
}
