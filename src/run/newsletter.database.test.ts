import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { changeSubscription } from '#acts/audience/change-subscription.ts'
import { confirmSignUp } from '#acts/audience/confirm-sign-up.ts'
import { exportSubscription } from '#acts/audience/export-subscription.ts'
import { forgetSignUps } from '#acts/audience/forget-sign-ups.ts'
import { leaveNewsletter } from '#acts/audience/leave-newsletter.ts'
import { removeSubscription } from '#acts/audience/remove-subscription.ts'
import { showSignUp } from '#acts/audience/show-sign-up.ts'
import { showSubscription } from '#acts/audience/show-subscription.ts'
import { type SignUpForNewsletter, signUpForNewsletter } from '#acts/audience/sign-up-for-newsletter.ts'
import type { House } from '#acts/ports/house.ts'
import { sendWaitingLetters } from '#acts/waiting-list/send-waiting-letters.ts'
import type { Topic } from '#core/audience/newsletter/topic.ts'
import { type HouseLanguage, houseLanguages } from '#core/localised.ts'
import { stationery } from '#letters/stationery.ts'
import { type MailServer, openMailServer } from '#outside/contract/mail-server.ts'
import { mailer } from '#outside/mail.ts'
import { qrCodes } from '#outside/qr-code.ts'
import { typstPrinting } from '#outside/typst-printing.ts'
import { acting, must, openStage, refused, type Stage } from '#store/contract/box-office-stage.ts'

const publicUrl = 'https://altura.example'
let stage: Stage
let smtp: MailServer
let house: Pick<House, 'store' | 'clock' | 'chance' | 'mailer' | 'stationery'>

beforeAll(async () => {
  stage = await openStage()
  smtp = await openMailServer()
  const printing = { printer: typstPrinting(), qrCodes: qrCodes(), publicUrl }
  house = {
    ...stage.house,
    stationery: stationery(printing),
    mailer: mailer({ smtpUrl: smtp.url, from: 'Altura <post@altura.example>', folder: '/nowhere' }),
  }
})
afterEach(() => {
  smtp.received.length = 0
})
afterAll(async () => {
  await smtp?.close()
  await stage?.database.drop()
})

const ask = (email: string, wish: Partial<SignUpForNewsletter> = {}) =>
  signUpForNewsletter(house, acting, {
    ...{ editionId: stage.editionId, email, name: '', language: 'en', topics: [] },
    ...{ shownText: 'I want letters', page: `${publicUrl}/en/altura-2026/newsletter` },
    ...wish,
  })

/** The secret in the newest letter's link to a page of this kind. */
async function linked(kind: 'confirm' | 'mine' | 'leave'): Promise<string> {
  await sendWaitingLetters(house, acting)
  const { text = '' } = smtp.received.at(-1)!.email
  return new RegExp(`/newsletter/${kind}/([A-Za-z0-9_-]+)`).exec(text)![1]!
}

async function subscribed(email: string, wish: Partial<SignUpForNewsletter> = {}) {
  must(await ask(email, wish))
  const { subscriberId } = must(await confirmSignUp(house, acting, { token: await linked('confirm') }))
  return must(await showSubscription(house, acting, { id: subscriberId })).subscriber
}

const rows = (email: string) =>
  stage.query(sql<{ token: string; confirmedAt: Temporal.Instant | null }>`
    select token, confirmed_at as "confirmedAt" from newsletter_sign_up where email = ${email} order by asked_at`)

describe.each(houseLanguages)('in %s', language => {
  test('a sign-up brings a link; looking at it confirms nothing, the button does', async () => {
    const email = `wara-${language}@example.org`
    must(await ask(email, { language, name: 'Wara Cárdenas' }))
    const token = await linked('confirm')
    const [{ email: letter, recipients }] = smtp.received as [MailServer['received'][number]]
    expect(recipients).toEqual([email])
    expect(letter.to).toEqual([{ name: 'Wara Cárdenas', address: email }])
    expect(letter.html).toContain(`${publicUrl}/${language}/altura-2026/newsletter/confirm/${token}`)
    expect(letter.html).toContain(`<html lang="${language}">`)
    must(await showSignUp(house, acting, { token }))
    expect((await rows(email))[0]!.confirmedAt).toBeNull()

    const { subscriberId } = must(await confirmSignUp(house, acting, { token }))
    expect(must(await confirmSignUp(house, acting, { token }))).toEqual({ subscriberId })
    const { subscriber } = must(await showSubscription(house, acting, { id: subscriberId }))
    expect(subscriber).toMatchObject({ email, language, topics: [{ kind: 'festival' }], leftAt: null })
    const kept = must(await exportSubscription(house, acting, { token: subscriber.token }))
    expect(kept.consents).toMatchObject([{ shownText: 'I want letters', topics: [{ kind: 'festival' }] }])
    expect(kept.consents[0]!.confirmedAt).not.toBeNull()
  })
})

test('signing up again takes nothing away and tells nothing; what it adds waits for its own confirmation', async () => {
  const before = await subscribed('known@example.org', { language: 'de' })
  const [film] = await stage.query(sql<{ id: string }>`select id from film`)
  const topics: Topic[] = [{ kind: 'film', filmId: film!.id, city: '' }]
  const known = await ask('KNOWN+x@example.org', { language: 'fr', topics })
  const unknown = await ask('unknown@example.org', { language: 'fr', topics })
  expect(known).toEqual(unknown)
  expect(must(await showSubscription(house, acting, { id: before.id })).subscriber).toEqual(before)
  await sendWaitingLetters(house, acting)
  const letters = smtp.received.slice(-2)
  expect(letters[0]!.email.subject).toBe(letters[1]!.email.subject)
  const [again] = await rows('KNOWN+x@example.org')
  must(await confirmSignUp(house, acting, { token: again!.token }))
  const { subscriber: after } = must(await showSubscription(house, acting, { id: before.id }))
  expect(after).toMatchObject({ token: before.token, confirmedAt: before.confirmedAt, language: 'fr' })
  expect(after.topics.map(topic => topic.kind).sort()).toEqual(['festival', 'film'])
})

test('one address gets three letters a day that ask it to confirm; the answer stays the same', async () => {
  for (let n = 0; n < 5; n++) expect(await ask('flooded@example.org')).toEqual({ asked: true })
  expect(await sendWaitingLetters(house, acting)).toEqual({ sent: 3, failed: 0 })
  stage.advance({ hours: 25 })
  must(await ask('flooded@example.org'))
  expect(await sendWaitingLetters(house, acting)).toEqual({ sent: 1, failed: 0 })
})

test('a name begins no header: line ends are refused, and nothing else in it gets out of its place', async () => {
  expect(refused(await ask('wara@example.org', { name: 'Wara\r\nBcc: all@example.org' }))).toBe('wrong-value')
  expect(refused(await ask('wara@example.org\r\nRCPT TO:<all@example.org>'))).toBe('address-wrong')
  const name = '"Wara" <all@example.org>, Bcc: <b@example.org>; =?UTF-8?Q?=0D=0ABcc:_c@example.org?='
  must(await ask('quoted@example.org', { name }))
  await sendWaitingLetters(house, acting)
  const [{ email, recipients, raw }] = smtp.received as [MailServer['received'][number]]
  expect(recipients).toEqual(['quoted@example.org'])
  expect(email.to).toEqual([{ name: name.replace('=?', '= ?'), address: 'quoted@example.org' }])
  expect(email.headers.map(header => header.key)).not.toContain('bcc')
  expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im)
})

test('what is not confirmed in three days is over, and deleted', async () => {
  must(await ask('late@example.org'))
  const token = await linked('confirm')
  stage.advance({ hours: 73 })
  expect(refused(await confirmSignUp(house, acting, { token }))).toBe('not-found')
  await forgetSignUps(house, acting)
  expect(await rows('late@example.org')).toEqual([])
})

test('a reader changes language and topics, leaves, comes back, and is forgotten a year after leaving', async () => {
  const { token, id } = await subscribed('reader@example.org')
  const change = (topics: Topic[], language: HouseLanguage = 'es') =>
    changeSubscription(house, acting, {
      ...{ token, topics, language, editionId: stage.editionId },
      ...{ shownText: 'More letters', page: `${publicUrl}/en/altura-2026/newsletter/mine/…` },
    })
  const [film] = await stage.query(sql<{ id: string }>`select id from film`)
  const ofFilm: Topic = { kind: 'film', filmId: film!.id, city: 'El Alto' }
  must(await change([{ kind: 'festival' }, ofFilm]))
  const shown = () => showSubscription(house, acting, { token })
  expect(must(await shown()).subscriber).toMatchObject({
    language: 'es',
    topics: [{ kind: 'festival' }, ofFilm],
  })
  const kept = must(await exportSubscription(house, acting, { id }))
  expect(kept.consents.map(each => each.shownText)).toEqual(['I want letters', 'More letters'])

  must(await leaveNewsletter(house, acting, { token, filmId: film!.id }))
  expect(must(await shown()).subscriber).toMatchObject({ topics: [{ kind: 'festival' }], leftAt: null })
  must(await leaveNewsletter(house, acting, { token }))
  must(await leaveNewsletter(house, acting, { token }))
  expect(must(await shown()).subscriber.leftAt).not.toBeNull()
  must(await change([{ kind: 'festival' }]))
  expect(must(await shown()).subscriber.leftAt).toBeNull()
  must(await change([]))
  stage.advance({ hours: 24 * 366 })
  await forgetSignUps(house, acting)
  expect(refused(await shown())).toBe('not-found')
})

test('deleting leaves nothing but the digest of a suppressed address', async () => {
  const { token, email } = await subscribed('gone@example.org')
  const at = house.clock.now()
  await stage.house.store.within(acting.organisation, ({ newsletter }) =>
    newsletter.suppress(email, 'complaint', 'abuse', at),
  )
  must(await removeSubscription(house, acting, { token }))
  expect(refused(await removeSubscription(house, acting, { token }))).toBe('not-found')
  const tables = await stage.query(sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = current_schema()`)
  for (const { name } of tables) {
    const found = await stage.query(
      sql`select from ${sql.table(name)} t where t::text ilike '%gone@example%'`,
    )
    expect({ name, found }).toEqual({ name, found: [] })
  }
  // Whoever complained is written to no more, and nobody is told.
  expect(await ask('gone@example.org')).toEqual({ asked: true })
  expect(await sendWaitingLetters(house, acting)).toEqual({ sent: 0, failed: 0 })
})
