import { type DeliveryReport, readReport } from '#core/audience/newsletter/delivery-report.ts'
import { mostSoftBounces } from '#core/audience/newsletter/delivery-status.ts'
import { mailboxKey } from '#core/boxoffice/orders/contact.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { Shelves } from '../ports/store.ts'

/**
 * Takes a report that came back about a letter: a bounce or a complaint (docs/rules/newsletter.md#reports-that-come-back).
 * What does not carry the token of a letter of ours, or names another recipient, changes nothing.
 */
export async function takeDeliveryReport(
  house: Pick<House, 'store' | 'clock' | 'reportReader'>,
  acting: Acting,
  { message }: { message: Uint8Array },
): Promise<{ counted: boolean } | Refusal<'report-unknown'>> {
  const reports = readReport(await house.reportReader.read(message))
  const now = house.clock.now()
  return house.store.within(acting.organisation, async shelves => {
    for (const report of reports) {
      const counted = await count(shelves, report, now)
      if (counted !== undefined) return { counted }
    }
    return refuse('report-unknown')
  })
}

/** False for a second report about the same letter; undefined when it is about none of ours. */
async function count(
  shelves: Shelves,
  said: DeliveryReport,
  now: Temporal.Instant,
): Promise<boolean | undefined> {
  return (await countNewsletter(shelves, said, now)) ?? countLetter(shelves, said, now)
}

async function countNewsletter(
  { mailings, newsletter }: Shelves,
  { token, mailbox, report, told }: DeliveryReport,
  now: Temporal.Instant,
): Promise<boolean | undefined> {
  const copy = await mailings.lockReported(token)
  if (!copy || copy.email === '' || mailboxKey(copy.email) !== mailbox) return undefined
  if (copy.isReported) return false
  await mailings.noteReport(copy.id, report, now)
  if (report === 'complaint') await newsletter.suppress(copy.email, 'complaint', told, now)
  const isGone =
    report === 'hard' ||
    (report === 'soft' &&
      copy.subscriberId !== null &&
      (await mailings.bouncesInARow(copy.subscriberId)) >= mostSoftBounces)
  if (isGone) await newsletter.suppress(copy.email, 'bounce', told, now)
  return true
}

/** A letter of the outbox tells staff that it came back; it stops newsletters to a mailbox, never letters of orders. */
async function countLetter(
  { letters, newsletter }: Shelves,
  { token, mailbox, report, told }: DeliveryReport,
  now: Temporal.Instant,
): Promise<boolean | undefined> {
  const letter = await letters.lockReported(token)
  if (!letter || mailboxKey(letter.recipient) !== mailbox) return undefined
  if (letter.returned) return false
  await letters.noteReport(letter.id, { report, told }, now)
  if (report !== 'soft')
    await newsletter.suppress(letter.recipient, report === 'hard' ? 'bounce' : 'complaint', told, now)
  return true
}
