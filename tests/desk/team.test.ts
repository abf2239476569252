import { createHmac } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { leavePicture, windows } from '../browser.ts'
import { openForAll } from '../open-for-all.ts'
import { complaints } from '../site/accessible.ts'
import { desk } from '../walk/at-desk.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'

let open: OpenDesk
openForAll(openDesk, opened => {
  open = opened
})

/** A window of somebody who has never been here. */
async function strangersWindow(): Promise<Page> {
  const context = await open.browser.newContext({ ...windows.desk, locale: 'en' })
  return context.newPage()
}

/** Invites a person at the desk and answers with the link that is shown once. */
async function invite(name: string, role: string): Promise<string> {
  const { page } = open
  await page.goto(`${open.house.address}/desk/team`)
  await page.getByRole('button', { name: desk('team.invite') }).click()
  const form = page.getByRole('dialog', { name: desk('team.invite') })
  await form.getByLabel(desk('name')).fill(name)
  await form.getByLabel(desk('email')).fill(`${name.toLowerCase()}@festival.example`)
  await form.getByRole('checkbox', { name: role }).check()
  await form.getByRole('button', { name: desk('team.invite') }).click()
  const shown = page.getByRole('dialog', { name: desk('team.link') })
  const link = (await shown.locator('pre').textContent())!
  await shown
    .getByRole('button', { name: desk('close') })
    .last()
    .click()
  return link
}

test('who works at the door alone arrives at the door, and the team knows them', async () => {
  const link = await invite('Delia', desk('role.door'))
  await open.page
    .getByRole('row')
    .filter({ hasText: 'Delia' })
    .filter({ hasText: desk('role.door') })
    .waitFor()
  const page = await strangersWindow()
  await page.goto(link)
  await page.getByRole('button').click()
  await page.getByRole('heading', { name: desk('door.title') }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/desk/door/')
})

test('who works for the press sees the places of the press and no others', async () => {
  const link = await invite('Pura', desk('role.press'))
  const page = await strangersWindow()
  await page.goto(link)
  await page.getByRole('button').click()
  await page.getByRole('link', { name: desk('places.news'), exact: true }).waitFor()
  expect(await page.getByRole('link', { name: desk('places.orders') }).count()).toBe(0)
  expect(await page.getByRole('link', { name: desk('places.team') }).count()).toBe(0)
})

test('a password is chosen after a one-time link; a wrong one is refused in a sentence, the right one lets in', async () => {
  const link = await invite('Bruno', desk('role.box-office'))
  const page = await strangersWindow()
  await page.goto(link)
  await page.getByRole('button').click()
  await page
    .getByRole('link', { name: desk('places.orders') })
    .first()
    .waitFor()
  await page.goto(`${open.house.address}/desk/account`)
  await page.getByLabel(desk('account.password.new')).fill('una butaca en la fila siete')
  await page
    .getByRole('button', { name: desk('save') })
    .last()
    .click()
  await page.getByText(desk('account.password.saved')).waitFor()

  await page.getByRole('button', { name: desk('account') }).click()
  await page.getByRole('menuitem', { name: desk('sign-out') }).click()
  await page.getByRole('heading', { name: desk('sign-in') }).waitFor()
  expect(await complaints(page)).toEqual([])
  await page.getByLabel(desk('email')).fill('bruno@festival.example')
  await page.getByLabel(desk('password'), { exact: true }).fill('una butaca en la fila ocho')
  await page.getByRole('button', { name: desk('sign-in') }).click()
  await page.getByRole('alert').waitFor()
  await page.getByLabel(desk('password'), { exact: true }).fill('una butaca en la fila siete')
  await page.getByRole('button', { name: desk('sign-in') }).click()
  await page
    .getByRole('link', { name: desk('places.orders') })
    .first()
    .waitFor()
})

/** The code of this moment for a key in base32 (RFC 6238). */
function codeNow(key: string): string {
  const bits = [...key].map(letter =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const bytes = bits
    .join('')
    .match(/.{8}/g)!
    .map(byte => Number.parseInt(byte, 2))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', Buffer.from(bytes)).update(counter).digest()
  const number = digest.readUInt32BE(digest.at(-1)! & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

test('with a second factor, a password alone does not let in; a backup code does', async () => {
  const password = 'la linterna mágica de Achocalla'
  const link = await invite('Nora', desk('role.press'))
  const page = await strangersWindow()
  await page.goto(link)
  await page.getByRole('button').click()
  await page.getByRole('link', { name: desk('places.news'), exact: true }).waitFor()
  await page.goto(`${open.house.address}/desk/account`)
  await page.getByLabel(desk('account.password.new')).fill(password)
  await page
    .getByRole('button', { name: desk('save') })
    .last()
    .click()
  await page.getByText(desk('account.password.saved')).waitFor()

  await page.reload()
  const factor = page
    .locator('form')
    .filter({ has: page.getByRole('heading', { name: desk('account.factor') }) })
  await factor.getByLabel(desk('account.password.current')).fill(password)
  await factor.getByRole('button', { name: desk('account.factor.begin') }).click()
  const key = (await factor.locator('pre').textContent())!
  const backup = (await factor.getByRole('listitem').first().textContent())!
  expect(await complaints(page)).toEqual([])
  await factor.getByLabel(desk('sign-in.code'), { exact: true }).fill(codeNow(key))
  await factor.getByRole('button', { name: desk('account.factor.confirm') }).click()
  await page.getByText(desk('account.factor.on')).waitFor()

  await page.context().clearCookies()
  await page.goto(`${open.house.address}/desk/sign-in`)
  await page.getByLabel(desk('email')).fill('nora@festival.example')
  await page.getByLabel(desk('password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: desk('sign-in') }).click()
  await page.getByLabel(desk('sign-in.code'), { exact: true }).fill(backup)
  await page.getByRole('button', { name: desk('sign-in') }).click()
  await page.getByRole('link', { name: desk('places.news'), exact: true }).waitFor()
})

test('an address of the desk without a session leads to signing in and back', async () => {
  const page = await strangersWindow()
  await page.goto(`${open.edition}/orders`)
  await page.getByRole('heading', { name: desk('sign-in') }).waitFor()
  expect(new URL(page.url()).searchParams.get('back')).toBe('/cable-a-cielo/orders')
})

test('a removed person is back with undo, and a key for programs is shown once', async () => {
  await invite('Rosa', desk('role.programmer'))
  const { page } = open
  const line = page.getByRole('row').filter({ hasText: 'Rosa' })
  await line.getByRole('button', { name: desk('remove-named') }).click()
  await line.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: desk('undo') }).click()
  await line.waitFor()

  await page.goto(`${open.house.address}/desk/tokens`)
  await page.getByRole('button', { name: desk('tokens.add') }).click()
  const form = page.getByRole('dialog', { name: desk('tokens.add') })
  await form.getByLabel(desk('name')).fill('The printed programme')
  await form.getByRole('button', { name: desk('tokens.add') }).click()
  const key = await page
    .getByRole('dialog', { name: desk('tokens.key') })
    .locator('pre')
    .textContent()
  const asked = await fetch(`${open.house.address}/api/v1/editions`, {
    headers: { authorization: `Bearer ${key}` },
  })
  expect(asked.status).toBe(200)
})

test('a webhook is entered, its secret shown once, and an address of a private network refused', async () => {
  const { page } = open
  await page.goto(`${open.house.address}/desk/webhooks`)
  await page
    .getByRole('button', { name: desk('webhooks.add') })
    .first()
    .click()
  const form = page.getByRole('dialog', { name: desk('webhooks.add') })
  await form.getByLabel(desk('name')).fill('The city’s calendar')
  await form.getByLabel(desk('webhooks.url')).fill('http://192.168.1.1/hook')
  await form.getByRole('button', { name: desk('save') }).click()
  expect(await form.getByRole('alert').textContent()).toContain('private network')
  await form.getByLabel(desk('webhooks.url')).fill('https://1.1.1.1/hook')
  await form.getByRole('button', { name: desk('save') }).click()
  const shown = page.getByRole('dialog', { name: desk('webhooks.secret') })
  expect(await shown.locator('pre').textContent()).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  await shown
    .getByRole('button', { name: desk('close') })
    .last()
    .click()
  await page.getByRole('button', { name: 'Messages to The city’s calendar' }).click()
  await page.getByText(desk('webhooks.no-messages')).waitFor()
  await page.keyboard.press('Escape')
  await page.getByText(desk('webhooks.no-messages')).waitFor({ state: 'detached' })
  expect(await complaints(page)).toEqual([])
  await leavePicture(page, 'webhooks')
})
