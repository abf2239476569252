import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { listSuppressed } from '#acts/audience/list-suppressed.ts'
import { sendMailings } from '#acts/audience/send-mailings.ts'
import { showMailing } from '#acts/audience/show-mailing.ts'
import { signUpForNewsletter } from '#acts/audience/sign-up-for-newsletter.ts'
import { takeDeliveryReport } from '#acts/audience/take-delivery-report.ts'
import { buySeats } from '#acts/boxoffice/buy-seats.ts'
import { listOrderLetters } from '#acts/boxoffice/list-order-letters.ts'
import { resendOrder } from '#acts/boxoffice/resend-order.ts'
import type { House } from '#acts/ports/house.ts'
import { sendWaitingLetters } from '#acts/waiting-list/send-waiting-letters.ts'
import { lettersCommand } from '#cli/letters.ts'
import type { KeptCopy } from '#core/audience/newsletter/mailing.ts'
import { acting, must, refused } from '#store/contract/box-office-stage.ts'
import { type MailingStage, openMailingStage, publicUrl } from './contract/mailing-stage.ts'

let at: MailingStage
beforeAll(async () => {
  at = await openMailingStage()
})
afterEach(() => at.clear())
afterAll(() => at?.close())

async function sent(email: string): Promise<{ copy: KeptCopy; raw: string; mailingId: string }> {
  const mailingId = await at.scheduled()
  await sendMailings(at.house, acting)
  const copy = (await at.copiesOf(mailingId)).find(each => each.email === email)!
  return { copy, mailingId, raw: at.smtp.received.find(each => each.raw.includes(copy.token))!.raw }
}

interface Bounce {
  to: string
  recipient: string
  original?: string
  status?: string
  action?: string
  returned: string
}

/** As Postfix writes it (RFC 3464), with the headers of the letter given back. */
const bounce = ({
  to,
  recipient,
  original,
  status = '5.1.1',
  action = 'failed',
  returned,
}: Bounce) => `Return-Path: <>
Date: Wed, 24 Jun 2026 12:00:01 +0000 (UTC)
From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: ${to}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="4F1B.1/mx.example.net"
Message-Id: <20260624120001.4F1B@mx.example.net>

This is a MIME-encapsulated message.

--4F1B.1/mx.example.net
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.net. I'm sorry to have to inform you.

--4F1B.1/mx.example.net
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net
X-Postfix-Queue-ID: 4F1B
Arrival-Date: Wed, 24 Jun 2026 12:00:00 +0000 (UTC)

Final-Recipient: rfc822; ${recipient}
Original-Recipient: rfc822;${original ?? recipient}
Action: ${action}
Status: ${status}
Remote-MTA: dns; mail.example.org
Diagnostic-Code: smtp; 550 ${status} <${recipient}>: Recipient address
    rejected: User unknown in virtual mailbox table

--4F1B.1/mx.example.net
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers
Content-Transfer-Encoding: 8bit

${returned.split('\r\n\r\n')[0]!.replaceAll('\r\n', '\n')}

--4F1B.1/mx.example.net--
`

/** RFC 5965, as a receiver's feedback loop sends it, with the whole letter given back. */
const complaint = (to: string, fields: string, returned: string) => `From: <feedback@receiver.example>
To: ${to}
Subject: Abuse report
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="part"

--part
Content-Type: text/plain

This is an email abuse report.

--part
Content-Type: message/feedback-report

${fields}

--part
Content-Type: message/rfc822
Content-Disposition: inline

${returned.replaceAll('\r\n', '\n')}
--part--
`

const take = (message: string) =>
  takeDeliveryReport(at.house, acting, {
    message: new TextEncoder().encode(message.replaceAll('\n', '\r\n')),
  })
const suppressed = async () =>
  (await listSuppressed(at.house, acting, {})).rows.map(({ email, why }) => ({ email, why }))

test('a mailbox that is not there is suppressed, once, and its owner may confirm anew', async () => {
  await at.subscribe('wara@example.org')
  const { copy, raw, mailingId } = await sent('wara@example.org')
  const to = `bounces+${copy.token}@altura.example`
  const report = bounce({ to, recipient: copy.email, returned: raw })
  expect(await take(report)).toEqual({ counted: true })
  expect(await take(report)).toEqual({ counted: false })
  expect(await suppressed()).toEqual([{ email: copy.email, why: 'bounce' }])
  const { figures } = must(await showMailing(at.house, acting, { mailingId }))
  expect(figures).toMatchObject({ sent: 1, bounced: 1 })
  await at.scheduled()
  expect(await sendMailings(at.house, acting)).toEqual({ letters: 0 })
  await at.subscribe('wara@example.org')
  expect(await suppressed()).toEqual([])
})

test('the token counts from the headers given back too, and an address that was forwarded by its original one', async () => {
  await at.subscribe('wara@example.org')
  const { raw } = await sent('wara@example.org')
  const forwarded = bounce({
    ...{
      to: 'post@altura.example',
      recipient: 'gone@elsewhere.example',
      original: 'wara@example.org',
      returned: raw,
    },
  })
  expect(await take(forwarded)).toEqual({ counted: true })
})

test('a report that lies changes nothing', async () => {
  await at.subscribe('wara@example.org')
  await at.subscribe('juan@example.org')
  const { copy, raw, mailingId } = await sent('wara@example.org')
  const juan = (await at.copiesOf(mailingId)).find(each => each.email === 'juan@example.org')!
  const to = `bounces+${copy.token}@altura.example`
  const lies = {
    'somebody else’s address': bounce({ to, recipient: 'juan@example.org', returned: raw }),
    'an unknown token': bounce({
      ...{ to: `bounces+${'0'.repeat(32)}@altura.example`, recipient: copy.email, returned: 'X: y' },
    }),
    'no token': bounce({
      to: 'post@altura.example',
      recipient: copy.email,
      returned: 'Message-ID: <x@y.example>',
    }),
    'two tokens': bounce({
      ...{ to, recipient: copy.email, returned: raw.replaceAll(copy.token, juan.token) },
    }),
    'a delay': bounce({ to, recipient: copy.email, returned: raw, action: 'delayed', status: '4.4.1' }),
    'a success': bounce({ to, recipient: copy.email, returned: raw, action: 'failed', status: '2.0.0' }),
    'no status': bounce({ to, recipient: copy.email, returned: raw, status: 'bad' }),
    'a plain letter that quotes one': `From: <x@y.example>\nTo: ${to}\nSubject: Re\n\n${bounce({ to, recipient: copy.email, returned: raw })}`,
    'the letter itself': raw.replaceAll('\r\n', '\n'),
    'another kind of feedback': complaint(to, 'Feedback-Type: not-spam\nUser-Agent: x/1', raw),
    'a complaint for another': complaint(
      to,
      'Feedback-Type: abuse\nUser-Agent: x/1\nOriginal-Rcpt-To: <juan@example.org>',
      raw,
    ),
    nothing: '',
    noise: '\u0000\u0001'.repeat(5000),
  }
  for (const [lie, message] of Object.entries(lies))
    expect({ lie, refused: refused(await take(message)) }).toEqual({ lie, refused: 'report-unknown' })
  expect(await suppressed()).toEqual([])
  const { figures } = must(await showMailing(at.house, acting, { mailingId }))
  expect(figures).toMatchObject({ bounced: 0, complained: 0 })
})

test('a complaint suppresses for good: the form answers as ever, and no letter goes out', async () => {
  await at.subscribe('Wara+news@example.org')
  const { raw, mailingId } = await sent('Wara+news@example.org')
  const report = complaint(
    'fbl@altura.example',
    'Feedback-Type: abuse\nUser-Agent: receiver/1\nVersion: 1',
    raw,
  )
  expect(await take(report)).toEqual({ counted: true })
  expect(await suppressed()).toEqual([{ email: 'Wara+news@example.org', why: 'complaint' }])
  const asked = { email: 'wara@example.org', name: '', language: 'en' as const, topics: [] }
  const page = { editionId: at.stage.editionId, shownText: 'Yes', page: publicUrl }
  expect(await signUpForNewsletter(at.house, acting, { ...asked, ...page })).toEqual({ asked: true })
  const { figures } = must(await showMailing(at.house, acting, { mailingId }))
  expect(figures.complained).toBe(1)
})

test('a full mailbox is suppressed when three letters in a row came back, and not before', async () => {
  await at.subscribe('full@example.org')
  for (const isLast of [false, false, true]) {
    at.stage.advance({ hours: 24 })
    const { copy, raw } = await sent('full@example.org')
    const to = `bounces+${copy.token}@altura.example`
    const report = bounce({ to, recipient: copy.email, status: '5.2.2', returned: raw })
    expect(await take(report)).toEqual({ counted: true })
    expect(await suppressed()).toEqual(isLast ? [{ email: 'full@example.org', why: 'bounce' }] : [])
  }
})

test('the command takes a report from its input, and clears up doubts by a mail log', async () => {
  await at.subscribe('wara@example.org')
  const { copy, raw, mailingId } = await sent('wara@example.org')
  const told: string[] = []
  const run = async (words: string[], input: string) => {
    // Cut where a token may be: a pipe does so.
    const pieces = Array.from({ length: Math.ceil(input.length / 7) }, (_, n) =>
      input.slice(n * 7, n * 7 + 7),
    )
    const command = lettersCommand(
      work => work({ ...at.house } as House, acting.organisation),
      Readable.from(pieces.map(piece => Buffer.from(piece))),
    )
    await command.parseAsync(words, { from: 'user' })
  }
  const write = vi.spyOn(process.stdout, 'write').mockImplementation(text => told.push(String(text)) > 0)
  try {
    const report = bounce({ to: 'post@altura.example', recipient: copy.email, returned: raw })
    await run(['bounce'], report.replaceAll('\n', '\r\n'))
    await at.stage.query(sql`update mailing_recipient set state = 'in-doubt', sent_at = null`)
    const log = `Jun 24 12:00:00 mx postfix/cleanup[1]: 4F1B: message-id=<${copy.token}@altura.example>\n`
    await run(['settle', mailingId], log)
  } finally {
    write.mockRestore()
  }
  expect(told).toEqual(['Counted.\n', 'Sent: 1. Once more: 0.\n'])
  await expect(run(['bounce'], 'Subject: hello\r\n\r\nHello')).rejects.toThrow('no report about a letter')
})

async function sentAboutOrder(email: string) {
  const { house, stage, smtp } = at
  const lines = [{ screeningId: await stage.screening(10), priceId: stage.prices.full.id, quantity: 1 }]
  const order = must(
    await buySeats(house, acting, {
      ...{
        editionId: stage.editionId,
        lines,
        name: 'Wara',
        email,
        language: 'en' as const,
        way: 'counter' as const,
      },
      idempotencyKey: `returned-${email.replace('@', '-')}`,
    }),
  )
  await sendWaitingLetters(house, acting)
  const { sender, raw } = smtp.received.findLast(each => each.recipients.includes(email))!
  const letters = async () => must(await listOrderLetters(house, acting, { orderId: order.id }))
  return {
    order,
    letters,
    report: (said: Partial<Bounce>) => bounce({ to: sender, recipient: email, returned: raw, ...said }),
  }
}

test('a letter about an order that comes back is told with the order, ends newsletters and no letter of an order', async () => {
  await at.subscribe('gone@example.org')
  const { order, letters, report } = await sentAboutOrder('gone@example.org')
  expect(await take(report({ recipient: 'wara@example.org' }))).toMatchObject({ refused: 'report-unknown' })
  expect(await take(report({ action: 'delayed', status: '4.4.1' }))).toMatchObject({
    refused: 'report-unknown',
  })
  expect(await letters()).toMatchObject([{ returned: null, returnedAt: null }])

  expect(await take(report({}))).toEqual({ counted: true })
  expect(await take(report({}))).toEqual({ counted: false })
  expect(await letters()).toMatchObject([
    { returned: 'hard', returnedTold: expect.stringContaining('5.1.1') },
  ])
  expect(await suppressed()).toEqual([{ email: 'gone@example.org', why: 'bounce' }])
  await at.scheduled()
  expect(await sendMailings(at.house, acting)).toEqual({ letters: 0 })

  at.stage.advance({ minutes: 5 })
  must(await resendOrder(at.house, acting, { orderId: order.id }))
  expect(await sendWaitingLetters(at.house, acting)).toEqual({ sent: 1, failed: 0 })
  expect(await letters()).toMatchObject([{ returned: null }, { returned: 'hard' }])
})

test('a full mailbox is told with the order and suppresses nothing', async () => {
  const { letters, report } = await sentAboutOrder('full@example.org')
  expect(await take(report({ status: '5.2.2' }))).toEqual({ counted: true })
  expect(await letters()).toMatchObject([{ returned: 'soft' }])
  expect(await suppressed()).toEqual([])
  const unknown = await listOrderLetters(at.house, acting, { orderId: 'none' })
  expect(unknown).toMatchObject({ refused: 'not-found' })
})
