import type { ReceiptSheet } from '#core/audience/appeal/receipt.ts'
import {
  type Letter,
  type LetterKind,
  type NoticeKind,
  nextAttempt,
  type PressLetterKind,
} from '#core/boxoffice/orders/letter.ts'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import { secretFrom } from '#core/id.ts'
import type { Acting } from '../acting.ts'
import { gatherReceipt, gatherYear } from '../appeals/steps/gather-receipts.ts'
import { gatherMailing } from '../audience/steps/gather-mailing.ts'
import type { House } from '../ports/house.ts'
import type { Message } from '../ports/mailer.ts'
import type { Stationery } from '../ports/stationery.ts'
import type { Shelves } from '../ports/store.ts'

type SendingHouse = Pick<House, 'store' | 'clock' | 'chance' | 'mailer' | 'stationery'>

/** So many letters a run; the next run takes the rest. */
const most = 100

/**
 * Sends what waits in the outbox, oldest first. A letter is marked as sent in the transaction that keeps it from
 * others, so two senders never send the same one; after a crash between handing over and marking, one may go twice
 * under the same Message-ID.
 */
export async function sendWaitingLetters(
  house: SendingHouse,
  acting: Acting,
  _input: Record<never, never> = {},
): Promise<{ sent: number; failed: number }> {
  const told = { sent: 0, failed: 0 }
  while (told.sent + told.failed < most) {
    const outcome = await sendOne(house, acting)
    if (outcome === 'none') break
    told[outcome] += 1
  }
  return told
}

function sendOne(house: SendingHouse, acting: Acting): Promise<'sent' | 'failed' | 'none'> {
  return house.store.within(acting.organisation, async shelves => {
    const { letters } = shelves
    const now = house.clock.now()
    const letter = await letters.lockDue(now)
    if (!letter) return 'none'
    try {
      const message = await messageOf(house, shelves, letter, now)
      if (message) await house.mailer.post(message)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      await letters.markFailed(letter.id, why.slice(0, 500), nextAttempt(now, letter.attempts + 1))
      return 'failed'
    }
    await letters.markSent(letter.id, house.clock.now())
    return 'sent'
  })
}

/**
 * The letter in words: about an order, about what is held for somebody without one, or to the audience. Undefined when there
 * is nothing to tell any more.
 */
async function messageOf(
  { stationery, chance }: Pick<House, 'stationery' | 'chance'>,
  shelves: Shelves,
  { kind, orderId, wishListId, waitingId, ...letter }: Letter,
  now: Temporal.Instant,
): Promise<Message | undefined> {
  if (letter.accreditationId !== null) {
    const of = { ...letter, kind: kind as PressLetterKind, accreditationId: letter.accreditationId }
    return pressLetter({ stationery, chance }, shelves, of, now)
  }
  const { boxOffice, wishLists, waitingList, newsletter, visitPlans } = shelves
  if (orderId !== null) {
    const sheet = (await boxOffice.orderSheet(orderId))!
    const receipt = await receiptWith(kind, shelves, sheet)
    return stationery.letter({ ...letter, kind: kind as LetterKind, sheet, ...(receipt && { receipt }) })
  }
  switch (kind) {
    case 'newsletter-confirm':
      return stationery.signUp({ ...letter, sheet: await newsletter.signUpSheet(letter.signUpId!) })
    case 'film-comes': {
      const { subscriberId, subjectId, editionId } = letter
      const sheet = await newsletter.filmSheet(subscriberId!, subjectId!, editionId!, now)
      return sheet.screenings.length > 0 ? stationery.filmComes({ ...letter, sheet }) : undefined
    }
    case 'plan-link':
      return stationery.notice({ ...letter, kind, sheet: await visitPlans.sheet(letter.visitPlanId!) })
    case 'mailing-test':
      return testLetter(stationery, shelves, letter)
    default: {
      const sheet = wishListId ? await wishLists.sheet(wishListId) : await waitingList.sheet(waitingId!)
      return stationery.notice({ ...letter, kind: kind as NoticeKind, sheet })
    }
  }
}

/** What goes with the thanks for a gift, and with the letter that brings a year's receipt. */
async function receiptWith(
  kind: Letter['kind'],
  shelves: Shelves,
  sheet: OrderSheet,
): Promise<ReceiptSheet | undefined> {
  if (kind === 'gift-year') return gatherYear(shelves, sheet)
  const isThanks = sheet.state === 'paid' && (kind === 'order' || kind === 'order-paid')
  return isThanks ? gatherReceipt(shelves, sheet) : undefined
}

/** To whoever asked for accreditation. A link is drawn when its letter is written out: only a digest of it is kept. */
async function pressLetter(
  { stationery, chance }: Pick<House, 'stationery' | 'chance'>,
  { accreditations }: Pick<Shelves, 'accreditations'>,
  letter: Pick<Letter, 'id' | 'recipient'> & { kind: PressLetterKind; accreditationId: string },
  now: Temporal.Instant,
): Promise<Message | undefined> {
  const { kind, accreditationId } = letter
  const sheet = await accreditations.sheet(accreditationId)
  const opens = kind === 'accreditation-approved' || kind === 'press-link'
  if (opens && sheet.accreditation.state !== 'approved') return undefined
  const secret = opens ? secretFrom(chance.bytes(24)) : ''
  if (opens) await accreditations.addLink(accreditationId, secret, now)
  return stationery.pressLetter({ ...letter, sheet, secret })
}

/** A mailing to whoever writes it; the secrets of a reader have nothing to open there. */
async function testLetter(
  stationery: Pick<Stationery, 'mailing'>,
  shelves: Shelves,
  { id, recipient, language, mailingId }: Pick<Letter, 'id' | 'recipient' | 'language' | 'mailingId'>,
): Promise<Message> {
  const mailing = (await shelves.mailings.find(mailingId!))!
  const sheet = (await gatherMailing(shelves, mailing.editionId, mailing))!
  const { unsubscribe: _, ...letter } = await stationery.mailing(sheet, language, {
    token: 'test',
    reader: 'test',
  })
  return { ...letter, id, language, to: { name: '', address: recipient }, attachments: [] }
}
