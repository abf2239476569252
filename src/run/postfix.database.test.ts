import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { listSuppressed } from '#acts/audience/list-suppressed.ts'
import { sendMailings } from '#acts/audience/send-mailings.ts'
import { takeDeliveryReport } from '#acts/audience/take-delivery-report.ts'
import { buySeats } from '#acts/boxoffice/buy-seats.ts'
import { listOrderLetters } from '#acts/boxoffice/list-order-letters.ts'
import { sendWaitingLetters } from '#acts/waiting-list/send-waiting-letters.ts'
import { openPostfix, type Postfix, whyNoPostfix } from '#outside/contract/postfix.ts'
import { acting, must } from '#store/contract/box-office-stage.ts'
import { type MailingStage, openMailingStage } from './contract/mailing-stage.ts'

describe.skipIf(whyNoPostfix)(`through a Postfix (${whyNoPostfix ?? 'here'})`, () => {
  let at: MailingStage
  let postfix: Postfix
  let house: MailingStage['house']
  beforeAll(async () => {
    at = await openMailingStage()
    postfix = await openPostfix(at.smtp.url)
    house = { ...at.house, ...at.sendingTo(postfix.url) }
  })
  beforeEach(() => {
    at.smtp.refuse = address =>
      address.startsWith('gone') ? { code: 550, said: '5.1.1 No such mailbox here' } : undefined
  })
  afterEach(() => at.clear())
  afterAll(async () => {
    await postfix?.close()
    await at?.close()
  })

  /** What Postfix brought to an address that begins so, once there is as much as expected. */
  const brought = (beginning: string, count: number) =>
    vi.waitFor(
      () => {
        const found = at.smtp.received.filter(each => each.recipients.some(to => to.startsWith(beginning)))
        expect(found).toHaveLength(count)
        return found
      },
      { timeout: 30_000, interval: 100 },
    )
  const take = (raw: string) => takeDeliveryReport(house, acting, { message: new TextEncoder().encode(raw) })
  const suppressed = async () =>
    (await listSuppressed(house, acting, {})).rows.map(row => [row.email, row.why])

  test('a newsletter reaches each reader once, and what Postfix reports of a mailbox that is gone is understood', async () => {
    const readers = Array.from({ length: 20 }, (_, at) => `reader-${at}@example.org`)
    for (const email of [...readers, 'gone-reader@example.org']) await at.subscribe(email)
    await at.scheduled()
    expect(await sendMailings(house, acting)).toEqual({ letters: 21 })

    const letters = await brought('reader-', readers.length)
    expect(letters.flatMap(each => each.recipients).sort()).toEqual(readers.toSorted())
    const [report] = await brought('bounces+', 1)
    expect(await take(report!.raw)).toEqual({ counted: true })
    expect(await suppressed()).toEqual([['gone-reader@example.org', 'bounce']])
  })

  test('a letter with tickets arrives whole, and one that comes back is told with its order', async () => {
    const lines = [
      { screeningId: await at.stage.screening(10), priceId: at.stage.prices.free.id, quantity: 1 },
    ]
    const order = (email: string) =>
      buySeats(house, acting, {
        ...{ editionId: at.stage.editionId, lines, name: 'Łucja Ñandú', email, language: 'es' as const },
        ...{ way: 'free' as const, idempotencyKey: `postfix-${email.replace('@', '-')}` },
      })
    must(await order('there@example.org'))
    const { id: orderId } = must(await order('gone@example.org'))
    expect((await sendWaitingLetters(house, acting)).failed).toBe(0)

    const [letter] = await brought('there', 1)
    expect(letter!.email.attachments.map(each => each.mimeType)).toContain('application/pdf')
    expect(letter!.email.to?.[0]?.name).toBe('Łucja Ñandú')
    const [report] = await brought('bounces+', 1)
    expect(await take(report!.raw)).toEqual({ counted: true })
    expect(must(await listOrderLetters(house, acting, { orderId }))).toMatchObject([
      { returned: 'hard', returnedTold: expect.stringContaining('No such mailbox here') },
    ])
  })
})
