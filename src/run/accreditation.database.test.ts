import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { holdSeats } from '#acts/boxoffice/hold-seats.ts'
import { openBasket } from '#acts/boxoffice/open-basket.ts'
import { setAllocations } from '#acts/boxoffice/set-allocations.ts'
import { setPassProduct } from '#acts/boxoffice/set-pass-product.ts'
import { showLedger } from '#acts/boxoffice/show-ledger.ts'
import type { House } from '#acts/ports/house.ts'
import { type AskForAccreditation, askForAccreditation } from '#acts/press/ask-for-accreditation.ts'
import { bookPressSeat } from '#acts/press/book-press-seat.ts'
import { cancelPressSeat } from '#acts/press/cancel-press-seat.ts'
import { decideAccreditation } from '#acts/press/decide-accreditation.ts'
import { findPressGuest } from '#acts/press/find-press-guest.ts'
import { forgetAccreditations } from '#acts/press/forget-accreditations.ts'
import { listPressSeats } from '#acts/press/list-press-seats.ts'
import { openPressRoom } from '#acts/press/open-press-room.ts'
import { removeAccreditation } from '#acts/press/remove-accreditation.ts'
import { sendPressLink } from '#acts/press/send-press-link.ts'
import { setAccreditationTerms } from '#acts/press/set-accreditation-terms.ts'
import { undoAccreditationDecision } from '#acts/press/undo-accreditation-decision.ts'
import { withdrawAccreditation } from '#acts/press/withdraw-accreditation.ts'
import { changeEdition } from '#acts/programme/change-edition.ts'
import { sendWaitingLetters } from '#acts/waiting-list/send-waiting-letters.ts'
import { houseLanguages } from '#core/localised.ts'
import { keptDays } from '#core/press/accreditation.ts'
import { mostApplications } from '#core/press/application.ts'
import { undoMinutes } from '#core/press/decision.ts'
import { stationery } from '#letters/stationery.ts'
import { type MailServer, openMailServer } from '#outside/contract/mail-server.ts'
import { mailer } from '#outside/mail.ts'
import { qrCodes } from '#outside/qr-code.ts'
import { typstPrinting } from '#outside/typst-printing.ts'
import { acting, must, openStage, refused, type Stage } from '#store/contract/box-office-stage.ts'

const publicUrl = 'https://altura.example'
let stage: Stage
let smtp: MailServer
let house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'mailer' | 'stationery'>
let passProductId: string
const visitor = { organisation: acting.organisation, by: 'public' }

beforeAll(async () => {
  stage = await openStage()
  smtp = await openMailServer()
  const printing = { printer: typstPrinting(), qrCodes: qrCodes(), publicUrl }
  house = {
    ...stage.house,
    stationery: stationery(printing),
    mailer: mailer({ smtpUrl: smtp.url, from: 'Altura <post@altura.example>', folder: '/nowhere' }),
  }
  const { editionId } = stage
  const product = must(
    await setPassProduct(house, acting, {
      ...{ editionId, key: 'press', name: { en: 'Press' }, amount: 0, rights: null, rightsPerDay: null },
      ...{ seats: 1, kinds: ['public', 'press-and-industry'], allocations: ['press'], mayOverlap: true },
      ...{ giveBackMinutes: 0, noShows: 2, closedHours: 24, position: 0 },
    }),
  )
  passProductId = product.id
  must(await open())
})
afterEach(() => {
  smtp.received.length = 0
})
afterAll(async () => {
  await smtp?.close()
  await stage?.database.drop()
})

const open = (change: object = {}) =>
  setAccreditationTerms(house, acting, {
    ...{ editionId: stage.editionId, isOpen: true, closesOn: null, linkDays: 30, passProductId },
    ...change,
  })
const ask = (change: Partial<AskForAccreditation> = {}) =>
  askForAccreditation(house, visitor, {
    ...{ editionId: stage.editionId, name: 'Inés Mamani', outlet: 'Radio Andina', role: 'radio' },
    ...{ email: 'ines@radio.example', language: 'es', languages: ['es', 'QU'], link: '', message: '' },
    ...{ consent: null, ...change },
  })
const idOf = async (email: string) =>
  (
    await stage.query(sql<{ id: string }>`
    select id from accreditation where email = ${email} order by asked_at desc limit 1`)
  )[0]!.id
const decide = (accreditationId: string, state: 'approved' | 'declined') =>
  decideAccreditation(house, acting, { accreditationId, state, note: 'Known to us' })

/** Letters that go out now, or those of them to one address, and the secret of a press page in the last one. */
async function letters(to?: string) {
  smtp.received.length = 0
  await sendWaitingLetters(house, acting)
  const theirs = smtp.received.filter(({ recipients }) => to === undefined || recipients.includes(to))
  const { text = '' } = theirs.at(-1)?.email ?? {}
  return {
    subjects: theirs.map(({ email }) => email.subject),
    secret: /\/press\/mine\/([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? '',
  }
}

async function accredited(email: string, change: Partial<AskForAccreditation> = {}) {
  must(await ask({ email, ...change }))
  const id = await idOf(email)
  must(await decide(id, 'approved'))
  must(await sendPressLink(house, visitor, { editionId: stage.editionId, email }))
  const { secret } = await letters()
  return { id, secret, room: async () => must(await openPressRoom(house, visitor, { secret })) }
}

let keys = 0
const book = (secret: string, screeningId: string) =>
  bookPressSeat(house, visitor, {
    ...{ secret, screeningId, language: 'es', idempotencyKey: `press-key-${++keys}` },
  })

async function pressScreening(press: number, startsIn: Temporal.DurationLike = { hours: 72 }) {
  const screeningId = await stage.screening(10, startsIn)
  const allocations = [
    { kind: 'public' as const, capacity: 10 - press },
    { kind: 'press' as const, capacity: press },
  ]
  must(await setAllocations(house, acting, { screeningId, allocations }))
  return screeningId
}

test('what cannot be used is refused by its name, and nothing is kept', async () => {
  for (const [field, change] of Object.entries({
    name: { name: 'Inés\r\nBcc: all@example.org' },
    outlet: { outlet: ' ' },
    role: { role: 'king' as 'critic' },
    languages: { languages: ['not a language'] },
    link: { link: 'javascript:alert(1)' },
    message: { message: 'x'.repeat(2001) },
  }))
    expect(await ask(change)).toMatchObject({ refused: 'wrong-value', about: { field } })
  expect(refused(await ask({ email: 'a@b.example, c@d.example' }))).toBe('address-wrong')
  must(await open({ isOpen: false }))
  expect(refused(await ask())).toBe('accreditation-closed')
  must(await open({ closesOn: '2026-06-23' }))
  expect(refused(await ask())).toBe('accreditation-closed')
  expect(await open({ passProductId: crypto.randomUUID() })).toMatchObject({ refused: 'wrong-value' })
  must(await open())
  expect(await stage.query(sql`select from accreditation`)).toEqual([])
})

test.each(houseLanguages)('in %s: a letter that it arrived, and one with the link', async language => {
  const email = `press-${language}@example.org`
  const { id, secret } = await accredited(email, { language, outlet: 'Le Tirage' })
  expect(await findPressGuest(house, visitor, { secret })).toMatchObject({ id, languages: ['es', 'qu'] })
  const [{ email: letter }] = smtp.received.slice(-1) as [MailServer['received'][number]]
  expect(letter.html).toContain(`${publicUrl}/${language}/altura-2026/press/mine/${secret}`)
  const kept = await stage.query(sql<{ kept: string }>`
    select (select string_agg(l::text, ' ') from press_link l)
      || (select string_agg(l::text, ' ') from letter l) as kept`)
  expect(kept[0]!.kept).not.toContain(secret)
})

test('asking too often is answered the same, and one address gets no flood of letters', async () => {
  const email = 'often@example.org'
  for (let times = 0; times < mostApplications + 2; times += 1)
    expect(await ask({ email })).toEqual({ asked: true })
  expect((await letters()).subjects).toHaveLength(mostApplications)
})

test('the link is sent anew to who is accredited, and nobody learns who is', async () => {
  await accredited('known@example.org')
  await letters()
  const again = (email: string) => sendPressLink(house, visitor, { editionId: stage.editionId, email })
  expect(await again('stranger@example.org')).toEqual(await again('KNOWN+x@example.org'))
  await letters()
  expect(smtp.received.map(({ recipients }) => recipients)).toEqual([['known@example.org']])
})

test('a decision is taken back unheard; after its letter it is not', async () => {
  const email = 'undone@example.org'
  must(await ask({ email }))
  const id = await idOf(email)
  await letters()
  must(await decide(id, 'declined'))
  expect(refused(await decide(id, 'declined'))).toBe('accreditation-decided')
  expect(must(await undoAccreditationDecision(house, acting, { accreditationId: id })).state).toBe('pending')
  must(await decide(id, 'approved'))
  expect((await letters()).subjects).toEqual([])
  stage.advance({ minutes: undoMinutes })
  expect(refused(await undoAccreditationDecision(house, acting, { accreditationId: id }))).toBe(
    'decision-told',
  )
  const { subjects, secret } = await letters(email)
  expect(subjects).toEqual(['Acreditación aprobada: Altura'])
  must(await findPressGuest(house, visitor, { secret }))
  expect(await checkLedger(house, acting)).toEqual([])
})

test('one seat a person and screening, out of the press allocation, which every book knows', async () => {
  const [first, second] = [await pressScreening(1), await pressScreening(2)]
  const none = await stage.screening(10)
  const [ines, otto] = [await accredited('seat@example.org'), await accredited('seat-2@example.org')]
  const order = must(await book(ines.secret, first))
  expect(order).toMatchObject({ state: 'paid', way: 'free', tickets: [{ allocation: 'press' }] })
  expect((await letters()).subjects).toHaveLength(1)
  expect(smtp.received[0]!.email.attachments.map(file => file.filename)).toContain(
    `tickets-${order.number}.pdf`,
  )
  expect(refused(await book(otto.secret, first))).toBe('sold-out')
  expect(refused(await book(otto.secret, none))).toBe('sold-out')
  expect(refused(await book('x'.repeat(32), first))).toBe('not-found')

  const { seats, offered } = await ines.room()
  expect(seats.map(seat => seat.screening.id)).toEqual([first])
  const beside = offered.find(each => each.screening.id === second)
  expect(beside).toMatchObject({ free: 2, overlaps: [first] })
  expect(offered.some(each => each.screening.id === none)).toBe(false)
  const ledger = must(await showLedger(house, acting, { screeningId: first }))
  expect(ledger.allocations.find(each => each.kind === 'press')?.sold).toBe(1)
  expect(await listPressSeats(house, acting, stage)).toMatchObject([{ outlet: 'Radio Andina' }])
  expect(await checkLedger(house, acting)).toEqual([])

  const { ticketId } = seats[0]!
  must(await book(otto.secret, second))
  expect(refused(await book(otto.secret, second))).toBe('pass-seats')
  expect(refused(await cancelPressSeat(house, visitor, { secret: otto.secret, ticketId }))).toBe('not-found')
  must(await cancelPressSeat(house, visitor, { secret: ines.secret, ticketId }))
  must(await book(otto.secret, first))
  expect((await ines.room()).seats).toEqual([])
  expect(await checkLedger(house, acting)).toEqual([])
})

test('press seats do not wait for the public’s sale to open; seats of the public do', async () => {
  const { secret } = await accredited('before@example.org')
  const screeningId = await pressScreening(1)
  const { editionId } = stage
  const opensAt = house.clock.now().add({ hours: 24 })
  must(await changeEdition(house, acting, { editionId, saleOpensAt: opensAt }))
  try {
    const order = must(await book(secret, screeningId))
    expect(order).toMatchObject({ state: 'paid', tickets: [{ allocation: 'press' }] })
    const { token } = must(await openBasket(house, visitor, { editionId, language: 'es' }))
    const held = { token, screeningId, priceId: stage.prices.full.id, quantity: 1 }
    expect(refused(await holdSeats(house, visitor, held))).toBe('sale-not-open')
  } finally {
    must(await changeEdition(house, acting, { editionId, saleOpensAt: null }))
  }
})

test('who was approved before the kind of pass was named books once it is, with one pass', async () => {
  must(await open({ passProductId: null }))
  const { secret, id, room } = await accredited('early@example.org')
  const screeningId = await pressScreening(1)
  expect((await room()).offered).toEqual([])
  must(await open())
  const passes = () => stage.query(sql`select pass_id from accreditation where id = ${id}`)
  const given = await passes()
  must(await open())
  expect(await passes()).toEqual(given)
  must(await book(secret, screeningId))
  expect(await checkLedger(house, acting)).toEqual([])
})

test('seats that stayed empty close booking for a while, and a seat is given back until the start only', async () => {
  const soon = [await pressScreening(2, { hours: 1 }), await pressScreening(2, { hours: 1 })]
  const later = await pressScreening(2, { hours: 30 })
  const { secret, room } = await accredited('absent@example.org')
  for (const screeningId of soon) must(await book(secret, screeningId))
  const { ticketId } = (await room()).seats[0]!
  stage.advance({ minutes: 90 })
  expect(refused(await cancelPressSeat(house, visitor, { secret, ticketId }))).toBe('sale-closed')
  stage.advance({ hours: 3 })
  expect(refused(await book(secret, later))).toBe('pass-closed')
  expect((await room()).closedUntil).not.toBeNull()
  stage.advance({ hours: 24 })
  must(await book(secret, later))
})

test('withdrawing closes the link, gives seats to come back and stops the pass at once', async () => {
  const screeningId = await pressScreening(1)
  const ines = await accredited('withdrawn@example.org')
  const [otto, free] = [await accredited('next@example.org'), async () => (await otto.room()).offered]
  must(await book(ines.secret, screeningId))
  await letters()
  const [pass] = await stage.query<{ id: string }>(
    sql`select pass_id as id from accreditation where id = ${ines.id}`,
  )
  const gone = must(
    await withdrawAccreditation(house, acting, { accreditationId: ines.id, note: 'Broke an embargo' }),
  )
  expect(gone).toMatchObject({
    state: 'withdrawn',
    decisions: [{ note: 'Broke an embargo', by: 'test' }, {}],
  })
  expect(refused(await openPressRoom(house, visitor, { secret: ines.secret }))).toBe('not-found')
  expect(refused(await book(ines.secret, screeningId))).toBe('not-found')
  expect((await letters()).subjects).toEqual(['Tu acreditación terminó: Altura'])
  expect((await free()).find(each => each.screening.id === screeningId)?.free).toBe(1)
  must(await book(otto.secret, screeningId))
  const [{ ended } = { ended: false }] = await stage.query<{ ended: boolean }>(
    sql`select ended_at is not null as ended from pass where id = ${pass!.id}`,
  )
  expect(ended).toBe(true)
  expect(await checkLedger(house, acting)).toEqual([])
  must(await decide(ines.id, 'approved'))
  expect(refused(await openPressRoom(house, visitor, { secret: ines.secret }))).toBe('not-found')
})

test('a seat that was used stays on the list, whoever is withdrawn or approved anew', async () => {
  const screeningId = await pressScreening(1, { hours: 1 })
  const { id, secret } = await accredited('used@example.org')
  must(await book(secret, screeningId))
  stage.advance({ hours: 2 })
  const kept = async () =>
    must(await listPressSeats(house, acting, stage)).filter(seat => seat.accreditationId === id)
  const gone = must(await withdrawAccreditation(house, acting, { accreditationId: id, note: '' }))
  expect(gone.seats).toBe(1)
  expect(await kept()).toMatchObject([{ screening: { id: screeningId } }])
  expect(must(await decide(id, 'approved')).seats).toBe(1)
  expect(await kept()).toHaveLength(1)
})

test('whoever is withdrawn while they book keeps no seat', async () => {
  const screeningId = await pressScreening(8)
  const people = await Promise.all(['a', 'b', 'c', 'd'].map(name => accredited(`${name}@at-once.example`)))
  await Promise.all(
    people.flatMap(({ id, secret }) => [
      book(secret, screeningId),
      withdrawAccreditation(house, acting, { accreditationId: id, note: '' }),
    ]),
  )
  const { allocations } = must(await showLedger(house, acting, { screeningId }))
  expect(allocations.find(each => each.kind === 'press')?.sold).toBe(0)
  expect(await checkLedger(house, acting)).toEqual([])
})

test('consent counts once its mailbox opens the link, once a request, and falls with that request alone', async () => {
  const email = 'letters@example.org'
  const contacts = () =>
    stage.query(sql`
      select t.kind from press_contact c left join subscriber s using (mailbox) left join subscription t on t.subscriber_id = s.id
      where c.email = ${email} and c.removed_at is null`)
  const withdraw = (accreditationId: string) =>
    withdrawAccreditation(house, acting, { accreditationId, note: '' })
  const agreed = await accredited(email, { consent: { shownText: 'I do', page: '/' } })
  expect(await contacts()).toEqual([])
  await agreed.room()
  expect(await contacts()).toEqual([{ kind: 'press' }])

  stage.advance({ seconds: 1 })
  const other = await accredited(email)
  await other.room()
  must(await withdraw(other.id))
  expect(await contacts()).toEqual([{ kind: 'press' }])

  await stage.query(sql`delete from subscription where kind = 'press'`)
  await agreed.room()
  must(await withdraw(agreed.id))
  expect(await contacts()).toEqual([])
  must(await decide(agreed.id, 'approved'))
  must(await sendPressLink(house, visitor, { editionId: stage.editionId, email }))
  must(await openPressRoom(house, visitor, await letters(email)))
  expect(await contacts()).toEqual([])
})

test('who wants everything deleted loses page, seat and letters with it', async () => {
  const screeningId = await pressScreening(1)
  const { id, secret } = await accredited('delete@example.org', { consent: { shownText: 'I do', page: '/' } })
  must(await book(secret, screeningId))
  must(await removeAccreditation(house, acting, { accreditationId: id }))
  expect(refused(await openPressRoom(house, visitor, { secret }))).toBe('not-found')
  expect(refused(await removeAccreditation(house, acting, { accreditationId: id }))).toBe('not-found')
  const kept = await stage.query(sql`
    select from accreditation where email = 'delete@example.org'
    union all select from press_contact where email = 'delete@example.org'
    union all select from subscriber where email = 'delete@example.org'`)
  expect(kept).toEqual([])
  expect(await checkLedger(house, acting)).toEqual([])
})

test('links end with the edition and its days, and later all of it is forgotten', async () => {
  const { secret } = await accredited('late@example.org')
  const days = (count: number) =>
    stage.advance(
      house.clock.now().until(Temporal.Instant.from('2026-06-29T04:00:00Z').add({ hours: 24 * count })),
    )
  days(30)
  expect(refused(await openPressRoom(house, visitor, { secret }))).toBe('not-found')
  const count = async () => (await stage.query(sql`select from accreditation`)).length
  const before = await count()
  await forgetAccreditations(house, visitor)
  expect(await count()).toBe(before)
  days(keptDays + 1)
  expect((await forgetAccreditations(house, visitor)).forgotten).toBe(before)
  const left = await stage.query(sql`
    select id::text from accreditation union all select accreditation_id::text from press_link
    union all select recipient from letter where accreditation_id is not null`)
  expect(left).toEqual([])
})
