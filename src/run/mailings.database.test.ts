import { generateKeyPairSync } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { countReaders } from '#acts/audience/count-readers.ts'
import { leaveNewsletter } from '#acts/audience/leave-newsletter.ts'
import { previewMailing } from '#acts/audience/preview-mailing.ts'
import { sendMailings } from '#acts/audience/send-mailings.ts'
import { settleDoubts } from '#acts/audience/settle-doubts.ts'
import { showMailing } from '#acts/audience/show-mailing.ts'
import { stopMailing } from '#acts/audience/stop-mailing.ts'
import { testMailing } from '#acts/audience/test-mailing.ts'
import { sellAtCounter } from '#acts/boxoffice/sell-at-counter.ts'
import type { House } from '#acts/ports/house.ts'
import { sendWaitingLetters } from '#acts/waiting-list/send-waiting-letters.ts'
import type { Block } from '#core/audience/newsletter/block.ts'
import type { Condition } from '#core/audience/newsletter/segment.ts'
import { dkimProves } from '#outside/contract/dkim-proof.ts'
import { openMailServer, type Received } from '#outside/contract/mail-server.ts'
import { type Fate, openTornMailServer } from '#outside/contract/torn-mail-server.ts'
import { acting, must, refused } from '#store/contract/box-office-stage.ts'
import { hello, type MailingStage, openMailingStage, publicUrl } from './contract/mailing-stage.ts'

let at: MailingStage
beforeAll(async () => {
  at = await openMailingStage()
})
afterEach(() => at.clear())
afterAll(() => at?.close())

const figures = async (mailingId: string) => must(await showMailing(at.house, acting, { mailingId })).figures
const to = () => at.smtp.received.flatMap(each => each.recipients).sort()

test('each reader gets one letter in their language, with a Message-ID, a sender and links of its own', async () => {
  await at.subscribe('wara@example.org', { name: 'Wara "Ñ" Cárdenas, Łucja' })
  await at.subscribe('juan@example.org', { language: 'es' })
  await at.subscribe('section@example.org', {
    topics: [{ kind: 'film', filmId: await at.filmId(), city: '' }],
  })
  const mailingId = await at.scheduled([{ kind: 'heading', text: { es: '田中 '.repeat(30) } }, ...hello])
  expect(await sendMailings(at.house, acting)).toEqual({ letters: 2 })
  expect(await sendMailings(at.house, acting)).toEqual({ letters: 0 })
  expect(to()).toEqual(['juan@example.org', 'wara@example.org'])
  expect(must(await showMailing(at.house, acting, { mailingId }))).toMatchObject({
    state: 'sent',
    figures: { recipients: 2, sent: 2, waiting: 0, inDoubt: 0 },
  })

  for (const { email, sender, raw } of at.smtp.received) {
    const copy = (await at.copiesOf(mailingId)).find(each => each.email === email.to![0]!.address)!
    const [{ token: reader }] = (await at.stage.query(sql<{ token: string }>`
      select token from subscriber where email = ${copy.email}`)) as [{ token: string }]
    const site = `${publicUrl}/${copy.language}/altura-2026/newsletter`
    expect(email.messageId).toBe(`<${copy.token}@altura.example>`)
    expect(sender).toBe(`bounces+${copy.token}@altura.example`)
    expect(email.to![0]!.name).toBe(copy.name)
    expect(email.subject).toBe(copy.language === 'es' ? 'Novedades' : 'News · Łódź')
    expect(headerOf(email, 'list-unsubscribe')).toBe(`<${site}/leave/${copy.token}>`)
    expect(headerOf(email, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    for (const text of [email.html!, email.text!])
      for (const address of [`${site}/leave/${copy.token}`, `${site}/mine/${reader}`])
        expect(text).toContain(address)
    expect(Math.abs(Date.parse(email.date!) - Date.now())).toBeLessThan(3_600_000)
    expect(raw.split('\r\n').every(line => line.length < 999)).toBe(true)
    // Nothing that tells who opened it, and no link that tells who followed it.
    expect(email.html).not.toMatch(/<img/)
    expect([...email.html!.matchAll(/href="([^"]+)"/g)].map(found => found[1])).toEqual([
      `${site}/mine/${reader}`,
      `${site}/leave/${copy.token}`,
    ])
  }
})

const headerOf = (email: Received['email'], key: string) =>
  email.headers.find(header => header.key === key)?.value.replaceAll(/\s+/g, '')

test('blocks tell what the record has, escaped; what is not public is left out', async () => {
  const screeningId = await at.stage.screening(10)
  const inThreeDays = at.house.clock.now().add({ hours: 72 }).toZonedDateTimeISO('America/La_Paz')
  const day = inThreeDays.toPlainDate().toString()
  const blocks: Block[] = [
    { kind: 'text', text: { en: 'Look at https://altura.example/x?a=1&b=2.\n\n<script>alert(1)</script>' } },
    { kind: 'film', filmId: await at.filmId() },
    { kind: 'screening', screeningId },
    { kind: 'day', day },
    { kind: 'poster', filmId: await at.filmId(), caption: {} },
    { kind: 'film', filmId: '00000000-0000-4000-8000-000000000000' },
    { kind: 'quote', pressEntryId: '00000000-0000-4000-8000-000000000000' },
  ]
  const content = { editionId: at.stage.editionId, subject: { en: 'One & two' }, blocks }
  for (const language of ['en', 'es', 'de', 'fr'] as const) {
    const { html, text, subject } = must(await previewMailing(at.house, acting, { ...content, language }))
    expect(subject).toBe('One & two')
    for (const words of [html, text]) expect(words).toContain('El Gran Movimiento')
    expect(html).toContain('href="https://altura.example/x?a=1&amp;b=2"')
    expect(html).toContain('&lt;script&gt;')
    expect(html).toContain(`href="${publicUrl}/${language}/altura-2026/screenings/${screeningId}"`)
    expect(html).toContain(`src="${publicUrl}/altura-2026/posters/el-gran-movimiento.png"`)
    expect(html.match(/Sala \d/g)).toHaveLength(2)
    expect(html + text).not.toMatch(/undefined|\[object|\{[a-z]+\}/)
  }
  const wrong = { ...content, language: 'en' as const, subject: { en: 'One\r\nBcc: x@example.org' } }
  expect(refused(await previewMailing(at.house, acting, wrong))).toBe('wrong-value')
})

test('a test letter goes to who writes it alone, and counts nowhere', async () => {
  await at.subscribe('wara@example.org')
  await sendWaitingLetters(at.house, acting)
  at.smtp.received.length = 0
  const mailingId = await at.scheduled()
  must(await testMailing(at.house, acting, { mailingId, email: 'staff@altura.example', language: 'es' }))
  await sendWaitingLetters(at.house, acting)
  expect(to()).toEqual(['staff@altura.example'])
  expect(at.smtp.received[0]!.email.text).toContain('Hola')
  expect(await figures(mailingId)).toMatchObject({ recipients: 0 })
})

test('segments: every condition holds, and what is counted beforehand is who gets it', async () => {
  const screeningId = await at.stage.screening(10)
  const film = await at.filmId()
  await at.subscribe('ticket@example.org')
  await at.subscribe('german@example.org', { language: 'de' })
  await at.subscribe('follower@example.org', { topics: [{ kind: 'film', filmId: film, city: '' }] })
  const sold = await sellAtCounter(at.house, acting, {
    lines: [{ screeningId, priceId: at.stage.prices.full.id, quantity: 1 }],
    ...{ editionId: at.stage.editionId, language: 'de', idempotencyKey: 'segments-german' },
    ...{ name: 'G', email: 'German+tickets@Example.org' },
  })
  must(sold)
  const cases: [Condition[], string[]][] = [
    [[], ['german@example.org', 'ticket@example.org']],
    [[{ of: 'language', language: 'de' }], ['german@example.org']],
    [[{ of: 'film', filmId: film }], ['follower@example.org']],
    [[{ of: 'ticket-screening', screeningId }], ['german@example.org']],
    [
      [
        { of: 'ticket-film', filmId: film },
        { of: 'language', language: 'en' },
      ],
      [],
    ],
    [[{ of: 'wish-screening', screeningId }], []],
  ]
  for (const [segment, expected] of cases) {
    at.smtp.received.length = 0
    const { languages } = must(await countReaders(at.house, acting, { segment }))
    expect(languages.reduce((sum, each) => sum + each.readers, 0)).toBe(expected.length)
    await at.scheduled(hello, segment)
    await sendMailings(at.house, acting)
    expect({ segment, to: to() }).toEqual({ segment, to: expected })
  }
})

describe('exactly once', () => {
  const readers = Array.from({ length: 40 }, (_, n) => `reader-${n}@example.org`)
  beforeEach(async () => {
    await at.stage.query(sql`
      insert into subscriber (id, email, mailbox, language, token, confirmed_at)
      select gen_random_uuid(), e, e, 'en', rpad(md5(e), 32, '0'), now() from unnest(${readers}::text[]) e`)
    await at.stage.query(
      sql`insert into subscription (subscriber_id, kind) select id, 'festival' from subscriber`,
    )
  })

  test('five senders at the same moment send each letter once', async () => {
    const mailingId = await at.scheduled()
    const sent = await Promise.all(Array.from({ length: 5 }, () => sendMailings(at.house, acting)))
    expect(sent.reduce((sum, each) => sum + each.letters, 0)).toBe(readers.length)
    expect(to()).toEqual(readers.toSorted())
    expect(await figures(mailingId)).toMatchObject({ sent: readers.length, waiting: 0 })
  })

  test('a letter whose line breaks before its end goes again; one that breaks at its end does not, until people settle it', async () => {
    const fates: Fate[] = ['gone-in-middle', 'taken', 'dropped-at-end', 'taken-and-gone']
    const torn = await openTornMailServer(letter => fates[letter % fates.length]!)
    const mailingId = await at.scheduled()
    try {
      for (let run = 0; run < 3; run++) {
        await sendMailings({ ...at.house, ...at.sendingTo(torn.url) }, acting)
        at.stage.advance({ minutes: 1 })
      }
    } finally {
      await torn.close()
    }
    await sendMailings(at.house, acting)
    const arrived = () => [...torn.taken, ...at.smtp.received.map(each => each.raw)].map(tokenOf)
    const copies = await at.copiesOf(mailingId)
    const doubtful = copies.filter(copy => copy.state === 'in-doubt').map(copy => copy.token)
    expect(doubtful.length).toBeGreaterThan(0)
    expect(new Set(arrived()).size, 'nobody twice').toBe(arrived().length)
    const missing = copies.filter(copy => !arrived().includes(copy.token))
    expect(doubtful, 'nobody is missing without being named').toEqual(
      expect.arrayContaining(missing.map(copy => copy.token)),
    )

    const settled = must(await settleDoubts(at.house, acting, { mailingId, arrived: arrived(), again: true }))
    expect(settled).toEqual({ sent: doubtful.length - missing.length, again: missing.length })
    await sendMailings(at.house, acting)
    expect(arrived().toSorted()).toEqual(copies.map(copy => copy.token).toSorted())
    expect(must(await showMailing(at.house, acting, { mailingId })).state).toBe('sent')
  })

  test('a sender whose claim ran out ends no letter: another has it', async () => {
    const mailingId = await at.scheduled()
    const slow = at.sendingTo(at.smtp.url).circulars
    let paused: (() => void) | undefined
    const asleep = new Promise<void>(resolve => {
      paused = resolve
    })
    const sleepy: House['circulars'] = {
      ...slow,
      circulate(circular) {
        const circulation = slow.circulate(circular)
        return {
          post: (copy, mayEnd) =>
            circulation.post(copy, async () => {
              await asleep
              return mayEnd()
            }),
        }
      },
    }
    const first = sendMailings({ ...at.house, circulars: sleepy }, acting)
    while ((await at.copiesOf(mailingId)).filter(copy => copy.state === 'claimed').length < readers.length)
      await new Promise(setImmediate)
    at.stage.advance({ seconds: 30 })
    expect(await sendMailings(at.house, acting)).toEqual({ letters: readers.length })
    paused!()
    expect(await first).toEqual({ letters: 0 })
    expect(to()).toEqual(readers.toSorted())
  })

  test('who leaves, or is suppressed, before their turn gets nothing; stopping keeps the rest', async () => {
    const mailingId = await at.scheduled()
    const [first] = await at.stage.query(
      sql<{ token: string; email: string }>`select token, email from subscriber`,
    )
    await at.house.store.within(acting.organisation, async ({ mailings }) => {
      await mailings.writeCopies({ id: mailingId, segment: [] }, at.house.clock.now())
      await mailings.setState(mailingId, { state: 'sending', startedAt: at.house.clock.now() })
    })
    must(await leaveNewsletter(at.house, acting, { token: first!.token }))
    const suppressed = readers.find(email => email !== first!.email)!
    await at.house.store.within(acting.organisation, ({ newsletter }) =>
      newsletter.suppress(suppressed, 'staff', 'test', at.house.clock.now()),
    )
    await sendMailings(at.house, acting)
    expect(to()).toEqual(readers.filter(each => each !== first!.email && each !== suppressed).toSorted())
    expect(await figures(mailingId)).toMatchObject({ leftOut: 2, sent: readers.length - 2 })
    expect(refused(await stopMailing(at.house, acting, { mailingId }))).toBe('mailing-over')
  })

  test('a mailing that is stopped in the middle ends no further letter', async () => {
    const mailingId = await at.scheduled()
    let ended = 0
    const counting: House['circulars'] = {
      ...at.house.circulars,
      lines: 1,
      circulate(circular) {
        const circulation = at.house.circulars.circulate(circular)
        return {
          post: (copy, mayEnd) =>
            circulation.post(copy, async () => {
              ended += 1
              if (ended === 5) must(await stopMailing(at.house, acting, { mailingId }))
              return mayEnd()
            }),
        }
      },
    }
    expect(await sendMailings({ ...at.house, circulars: counting }, acting)).toEqual({ letters: 4 })
    at.stage.advance({ minutes: 1 })
    expect(await sendMailings(at.house, acting)).toEqual({ letters: 0 })
    const { state, figures: told } = must(await showMailing(at.house, acting, { mailingId }))
    expect({ state, sent: told.sent, waiting: told.waiting }).toEqual({
      ...{ state: 'stopped', sent: 4, waiting: readers.length - 4 },
    })
  })

  test('what the server puts off comes later, what it refuses is told, and who is not there is suppressed', async () => {
    const [off, gone, full] = readers as [string, string, string]
    const said: Record<string, { code: number; said: string }> = {
      [off]: { code: 451, said: '4.7.1 Greylisted' },
      [gone]: { code: 550, said: '5.1.1 No such mailbox' },
      [full]: { code: 552, said: '5.2.2 Mailbox full' },
    }
    at.smtp.refuse = address => said[address]
    const mailingId = await at.scheduled()
    expect(await sendMailings(at.house, acting)).toEqual({ letters: readers.length - 3 })
    expect(await figures(mailingId)).toMatchObject({ waiting: 1, refused: 2 })
    delete said[off]
    at.stage.advance({ minutes: 2 })
    expect(await sendMailings(at.house, acting)).toEqual({ letters: 1 })
    const { languages } = must(await countReaders(at.house, acting, { segment: [] }))
    expect(languages).toEqual([{ language: 'en', readers: readers.length - 1 }])
  })

  test('a server that is away costs nobody a try', async () => {
    const away = await openMailServer()
    await away.close()
    const mailingId = await at.scheduled()
    await sendMailings({ ...at.house, ...at.sendingTo(away.url) }, acting)
    expect((await at.copiesOf(mailingId)).map(copy => copy.attempts)).toEqual(readers.map(() => 0))
    at.stage.advance({ minutes: 1 })
    expect(await sendMailings(at.house, acting)).toEqual({ letters: readers.length })
  })
})

const tokenOf = (raw: string) => /^Message-ID: <([0-9a-f]{32})@/im.exec(raw)![1]!

test('letters are signed when a key is named, in a form that its public half proves', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
  const dkim = { domainName: 'altura.example', keySelector: 'post', privateKey: pem }
  await at.subscribe('wara@example.org')
  const mailingId = await at.scheduled()
  await sendMailings({ ...at.house, ...at.sendingTo(at.smtp.url, { dkim }) }, acting)
  const [{ raw }] = at.smtp.received as [Received]
  expect(raw).toMatch(/^DKIM-Signature: v=1; a=rsa-sha256;[\s\S]*d=altura\.example;\s+q=dns\/txt; s=post;/m)
  expect(/[;:]\s*h=([^;]*);/.exec(raw)![1]!.replaceAll(/\s/g, '').split(':')).toEqual(
    expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'from', 'to', 'subject']),
  )
  expect(dkimProves(raw, publicKey)).toBe(true)
  expect(dkimProves(raw.replace('Hello', 'Hallo'), publicKey)).toBe(false)
  expect(await figures(mailingId)).toMatchObject({ sent: 1 })
})
