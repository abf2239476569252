import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeSubscription } from '#acts/audience/change-subscription.ts'
import { countReaders } from '#acts/audience/count-readers.ts'
import { leaveNewsletter } from '#acts/audience/leave-newsletter.ts'
import { removeSubscription } from '#acts/audience/remove-subscription.ts'
import { signUpForNewsletter } from '#acts/audience/sign-up-for-newsletter.ts'
import { addPressContact } from '#acts/press/add-press-contact.ts'
import { changePressContact } from '#acts/press/change-press-contact.ts'
import { forgetAccreditations } from '#acts/press/forget-accreditations.ts'
import { importPressContacts } from '#acts/press/import-press-contacts.ts'
import { removePressContact } from '#acts/press/remove-press-contact.ts'
import { restorePressContact } from '#acts/press/restore-press-contact.ts'
import { addToPressList } from '#acts/press/steps/add-to-press-list.ts'
import { keptDaysOffList, type PressContactDraft } from '#core/press/press-contact.ts'
import { pressListTable } from '#core/press/press-list-table.ts'
import { acting, must, openStage, refused, type Stage } from '#store/contract/box-office-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.database.drop())

const add = (email: string, change: Partial<PressContactDraft> = {}) =>
  addPressContact(stage.house, acting, {
    ...{ name: 'Inés Mamani', outlet: 'Radio Andina', email, language: 'es', tags: ['Radio', ' radio '] },
    ...{ ground: 'Gave us her card in 2025', ...change },
  })
const reached = async (tag = '') => {
  const { languages } = must(await countReaders(stage.house, acting, { segment: [{ of: 'press', tag }] }))
  return languages.reduce((sum, each) => sum + each.readers, 0)
}
const tokenOf = async (email: string) =>
  (await stage.query(sql<{ token: string }>`select token from subscriber where email = ${email}`))[0]!.token
const all = () => stage.house.store.within(acting.organisation, ({ pressContacts }) => pressContacts.list())

test('who is entered gets the letters to the press, by tag too, and none of the festival’s', async () => {
  expect(must(await add('ines@radio.example'))).toMatchObject({ tags: ['radio'], isReached: true })
  must(await add('otto@print.example', { tags: ['print'], language: 'de' }))
  expect([await reached(), await reached('radio'), await reached('none')]).toEqual([2, 1, 0])
  expect(must(await countReaders(stage.house, acting, { segment: [] })).languages).toEqual([])
  expect(await add('eva@print.example', { ground: ' ' })).toMatchObject({ about: { field: 'ground' } })
  expect(await add('eva@print.example', { name: 'Eva\nBcc: x' })).toMatchObject({ about: { field: 'name' } })
})

test('who left stays out, whatever staff enter or import afterwards', async () => {
  const { id } = must(await add('left@print.example'))
  must(await leaveNewsletter(stage.house, acting, { token: await tokenOf('left@print.example') }))
  const before = await reached()
  expect(must(await add('LEFT+press@print.example')).isReached).toBe(false)
  expect(
    must(await changePressContact(stage.house, acting, { contactId: id, outlet: 'La Razón' })),
  ).toMatchObject({
    outlet: 'La Razón',
    isReached: false,
  })
  expect(await reached()).toBe(before)
})

test('letters to the press are ended on the reader’s page, and nobody asks for them in the newsletter’s form', async () => {
  const email = 'topics@print.example'
  must(await add(email))
  const proof = {
    editionId: stage.editionId,
    language: 'es' as const,
    shownText: 'I want',
    page: 'https://x',
  }
  const change = (topics: ({ kind: 'press' } | { kind: 'festival' })[]) =>
    tokenOf(email).then(token => changeSubscription(stage.house, acting, { ...proof, token, topics }))
  const before = await reached()
  must(await change([{ kind: 'press' }, { kind: 'festival' }]))
  expect(await reached()).toBe(before)
  must(await change([{ kind: 'festival' }]))
  expect(await reached()).toBe(before - 1)
  expect(refused(await change([{ kind: 'press' }]))).toBe('wrong-value')
  const asked = { ...proof, email: 'stranger@example.org', name: '', topics: [{ kind: 'press' as const }] }
  expect(refused(await signUpForNewsletter(stage.house, acting, asked))).toBe('wrong-value')
})

test('who was taken off stays off until they agree anew or are entered by hand', async () => {
  const email = 'wish@print.example'
  const { id } = must(await add(email))
  const before = await reached()
  must(await removePressContact(stage.house, acting, { contactId: id }))
  const change = await changePressContact(stage.house, acting, { contactId: id, outlet: 'La Razón' })
  expect(refused(change)).toBe('not-found')
  const table = `Email,Name\nWISH+old@print.example,Rosa\nines@radio.example,Inés Mamani`
  const taken = await importPressContacts(stage.house, acting, { table, ground: 'Old table' })
  expect(taken).toEqual({ imported: 1, stayOff: 1 })
  expect(await reached()).toBe(before - 1)
  must(await add(email, { ground: 'Asked us on the telephone' }))
  expect(await reached()).toBe(before)
})

test('the sentence that accredited people agreed to stays their ground, whatever staff enter', async () => {
  const email = 'agreed@print.example'
  const person = { name: 'Ana', outlet: 'Le Tirage', email, language: 'fr' as const, tags: [] }
  const note = { at: stage.house.clock.now(), by: 'test' }
  const id = await stage.house.store.within(acting.organisation, shelves =>
    addToPressList(stage.house, shelves, { ...person, ground: 'I agree', from: 'accreditation' }, note),
  )
  must(await add(email, { ground: 'List of the ministry', outlet: 'Le Monde' }))
  const now = async () => (await all()).find(each => each.email === email)
  expect(await now()).toMatchObject({ ground: 'I agree', outlet: 'Le Monde', from: 'accreditation' })
  const change = { contactId: id, ground: 'Card' }
  expect(await changePressContact(stage.house, acting, change)).toMatchObject({ about: { field: 'ground' } })
  must(await removePressContact(stage.house, acting, { contactId: id }))
  must(await add(email, { ground: 'Card' }))
  expect(await now()).toMatchObject({ ground: 'Card', from: 'staff' })
})

test('the list goes out as a table and comes back the same; one wrong row and nothing is entered', async () => {
  const contacts = await all()
  const table = pressListTable(contacts)
  const again = (text: string) =>
    importPressContacts(stage.house, acting, { table: text, ground: 'List of the ministry' })
  expect(must(await again(table)).imported).toBe(contacts.length)
  expect(await all()).toEqual(contacts)
  const wrong = await again(`Email;Name;Tags\nnew@print.example;Nueva;a;\nno address;Otra;`)
  expect(wrong).toMatchObject({ about: { field: 'email (3)', value: 'no address' } })
  expect(await again('Mail\nx@y.example')).toMatchObject({ about: { value: 'name' } })
  expect(await all()).toEqual(contacts)
  must(await again('Email;Name;Tags\r\nnew@print.example;"Nueva; Rosa";"a;b"\r\n'))
  const rosa = (await all()).find(each => each.email === 'new@print.example')
  expect(rosa).toMatchObject({ name: 'Nueva; Rosa', tags: ['a', 'b'], ground: 'List of the ministry' })
})

test('who is taken off gets nothing, can be put back, and is deleted later, or at once on their own request', async () => {
  const { id } = must(await add('off@print.example'))
  const before = await reached()
  must(await removePressContact(stage.house, acting, { contactId: id }))
  expect(await reached()).toBe(before - 1)
  must(await restorePressContact(stage.house, acting, { contactId: id }))
  expect(await reached()).toBe(before)
  must(await removePressContact(stage.house, acting, { contactId: id }))
  const left = (await all()).find(contact => contact.email === 'left@print.example')!
  must(await removePressContact(stage.house, acting, { contactId: left.id }))
  must(await removeSubscription(stage.house, acting, { token: await tokenOf('ines@radio.example') }))
  expect((await forgetAccreditations(stage.house, acting)).forgotten).toBe(1)
  stage.advance({ hours: 24 * keptDaysOffList })
  expect((await forgetAccreditations(stage.house, acting)).forgotten).toBe(2)
  const emails = (await all()).map(contact => contact.email)
  expect(emails).not.toContain('ines@radio.example')
  expect(emails).not.toContain('off@print.example')
  const readers = await stage.query<{ email: string }>(sql`select email from subscriber`)
  expect(readers.map(({ email }) => email)).not.toContain('off@print.example')
  expect(readers.map(({ email }) => email)).toContain('left@print.example')
})
