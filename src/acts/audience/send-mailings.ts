import { isHardStatus } from '#core/audience/newsletter/delivery-status.ts'
import { type Mailing, type MailingCopy, mostClaimed, nextTry } from '#core/audience/newsletter/mailing.ts'
import { idFrom, secretFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import type { Acting } from '../acting.ts'
import type { Circulation, Posting } from '../ports/circulars.ts'
import type { House } from '../ports/house.ts'
import type { CopyOutcome } from '../ports/mailings.ts'
import { gatherMailing } from './steps/gather-mailing.ts'
import { recordCopies } from './steps/record-copies.ts'

type SendingHouse = Pick<House, 'store' | 'clock' | 'chance' | 'stationery' | 'circulars'>

/** So long one run goes on; the next one, a minute later at most, takes the rest. */
const mostSeconds = 50

/**
 * Begins mailings whose moment has come and sends what is due of them, one mailing after the other, as fast as the rate
 * allows (docs/rules/newsletter.md#exactly-once). Several processes may do so at once. A job runs it.
 */
export async function sendMailings(
  house: SendingHouse,
  acting: Acting,
  _input: Record<never, never> = {},
): Promise<{ letters: number }> {
  const until = house.clock.now().add({ seconds: mostSeconds })
  const mailings = await house.store.within(acting.organisation, async shelves => {
    const now = house.clock.now()
    await shelves.mailings.endClaims(now)
    return shelves.mailings.due(now)
  })
  let letters = 0
  for (const mailing of mailings) {
    await begin(house, acting, mailing)
    letters += await sendDue(house, acting, mailing, until)
    await finish(house, acting, mailing)
  }
  return { letters }
}

/** Writes down whom it goes to, once. */
function begin({ store, clock }: SendingHouse, { organisation }: Acting, { id }: Mailing): Promise<void> {
  return store.within(organisation, async ({ mailings }) => {
    const now = clock.now()
    const mailing = await mailings.find(id, 'lock')
    if (mailing?.state === 'scheduled') {
      await mailings.writeCopies(mailing, now)
      await mailings.setState(id, { state: 'sending', startedAt: now })
    }
  })
}

/** Nothing is left to do: what is in doubt waits for people. */
function finish({ store, clock }: SendingHouse, { organisation }: Acting, { id }: Mailing): Promise<void> {
  return store.within(organisation, async ({ mailings }) => {
    const mailing = await mailings.find(id, 'lock')
    if (mailing?.state !== 'sending' || (await mailings.nextMoment(id)) !== undefined) return
    await mailings.setState(id, { state: 'sent', endedAt: clock.now() })
  })
}

/** Several lines to the mail server, each with one copy at a time. */
async function sendDue(
  house: SendingHouse,
  acting: Acting,
  mailing: Mailing,
  until: Temporal.Instant,
): Promise<number> {
  const claim = idFrom(house.chance.bytes(16))
  const line = { isLost: false }
  const copies = claimed(house, acting, { mailingId: mailing.id, claim, until, line })
  const circulations = await openCirculations(house, acting, mailing)
  const settling: Promise<unknown>[] = []
  const troubles: unknown[] = []
  let letters = 0
  await Promise.all(
    Array.from({ length: house.circulars.lines }, async () => {
      for await (const copy of copies) {
        const posting = await circulations(copy.language).then(circulation =>
          circulation.post(copy, () =>
            house.store.together(acting.organisation, recordCopies, {
              ...{ copyId: copy.id, claim, endsAt: house.clock.now() },
            }),
          ),
        )
        if (posting.posting === 'taken') letters += 1
        if (posting.posting === 'no-line') line.isLost = true
        const settled = settle(house, acting, copy, claim, posting)
        settling.push(settled.catch(trouble => troubles.push(trouble)))
      }
    }),
  )
  await Promise.all(settling)
  if (troubles.length > 0) throw troubles[0]
  return letters
}

/** What is due, claimed a second's worth at a time, until nothing is due now, the time is over, or the server is gone. */
async function* claimed(
  { store, clock, circulars }: SendingHouse,
  { organisation }: Acting,
  given: { mailingId: string; claim: string; until: Temporal.Instant; line: { isLost: boolean } },
): AsyncGenerator<MailingCopy> {
  const { mailingId, claim, until, line } = given
  const { rate } = circulars
  const most = Math.max(1, Math.min(mostClaimed, Math.ceil(rate)))
  while (!line.isLost && Temporal.Instant.compare(clock.now(), until) < 0) {
    const now = clock.now()
    const taken = await store.within(organisation, ({ mailings }) =>
      mailings.claim({ mailingId, claim, now, most, rate }),
    )
    if (taken.notBefore) await circulars.rest(now.until(taken.notBefore).total('milliseconds'))
    else if (taken.copies.length + taken.leftOut === 0) return
    for (const copy of taken.copies) {
      // What was claimed in vain comes back when the claim runs out.
      if (line.isLost) return
      yield copy
    }
  }
}

/** The mailing in each language, put into words when the first reader of it has their turn. */
async function openCirculations(house: SendingHouse, { organisation }: Acting, mailing: Mailing) {
  const sheet = (await house.store.within(organisation, shelves =>
    gatherMailing(shelves, mailing.editionId, mailing),
  ))!
  const opened = new Map<HouseLanguage, Promise<Circulation>>()
  const open = async (language: HouseLanguage) => {
    const marks = {
      token: house.chance.bytes(16).toHex(),
      reader: secretFrom(house.chance.bytes(24)),
    }
    const letter = await house.stationery.mailing(sheet, language, marks)
    return house.circulars.circulate({ ...letter, language, marks })
  }
  return (language: HouseLanguage): Promise<Circulation> => {
    const known = opened.get(language) ?? open(language)
    opened.set(language, known)
    return known
  }
}

async function settle(
  { store, clock }: SendingHouse,
  { organisation }: Acting,
  copy: MailingCopy,
  claim: string,
  posting: Posting,
): Promise<void> {
  const now = clock.now()
  const outcome = outcomeOf(posting, copy.attempts, now)
  if (outcome) await store.together(organisation, recordCopies, { copyId: copy.id, claim, outcome })
  if (posting.posting === 'refused' && isHardStatus(posting.status))
    await store.within(organisation, ({ newsletter }) =>
      newsletter.suppress(copy.email, 'bounce', posting.why, now),
    )
}

/** Nothing is written of a copy that was broken off, or that nobody knows of: its claim runs out. */
function outcomeOf(posting: Posting, attempts: number, now: Temporal.Instant): CopyOutcome | undefined {
  switch (posting.posting) {
    case 'taken':
      return { state: 'sent', at: now }
    case 'refused':
      return { state: 'refused', why: posting.why }
    case 'put-off': {
      const nextAttemptAt = nextTry(now, attempts + 1)
      return nextAttemptAt
        ? { state: 'due', why: posting.why, nextAttemptAt, attempts: attempts + 1 }
        : { state: 'refused', why: posting.why }
    }
    case 'no-line':
      return { state: 'due', why: posting.why, nextAttemptAt: now.add({ minutes: 1 }), attempts }
    default:
      return undefined
  }
}
