import { expect, test } from 'vitest'
import { windows } from '../browser.ts'
import { openForAll } from '../open-for-all.ts'
import { complaints, sticksOut } from '../site/accessible.ts'
import { desk } from '../walk/at-desk.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'

let open: OpenDesk
openForAll(openDesk, opened => {
  open = opened
})

const ofEdition = [
  '',
  '/inbox',
  '/films',
  '/people',
  '/items',
  '/sections',
  '/guests',
  '/venues',
  '/timetable',
]
  .concat(['/orders', '/prices', '/seats', '/news', '/press-review', '/edition'])
  .map(path => `/cable-a-cielo${path}`)
const places = [...ofEdition, '/editions', '/team', '/tokens', '/account', '/door', '/nowhere']

test.each(places)(
  '%s: axe, the console and the security policy find no fault, in light and in dark',
  async place => {
    const { page } = open
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(`${open.house.address}/desk${place}`, { waitUntil: 'networkidle' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await complaints(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor()
    // Colours that are still on their way are nobody's to judge.
    await page.evaluate(() => Promise.all(document.getAnimations().map(each => each.finished)))
    expect(await complaints(page)).toEqual([])
    expect(open.complaints()).toEqual([])
  },
)

test('no place sticks out of a phone', async () => {
  const page = await open.window(windows.phone)
  for (const place of places) {
    await page.goto(`${open.house.address}/desk${place}`, { waitUntil: 'networkidle' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await sticksOut(page), place).toBe(false)
  }
})

test('every list has a search that finds nothing politely and comes back', async () => {
  const { page } = open
  for (const place of [
    '/inbox',
    '/films',
    '/people',
    '/items',
    '/sections',
    '/guests',
    '/venues',
    '/orders',
    '/news',
  ]) {
    await page.goto(`${open.edition}${place}`)
    await page.getByRole('row').nth(1).waitFor()
    await page.getByRole('searchbox').fill('zzzz qqqq')
    await page.getByText(desk('listing.nothing-found')).waitFor()
    await page.getByRole('button', { name: desk('listing.show-all') }).click()
    await page.getByRole('row').nth(1).waitFor()
  }
})

test('search forgives accents, sorting turns round, and both stay in the address', async () => {
  const { page } = open
  await page.goto(`${open.edition}/films`)
  await page.getByRole('searchbox').fill('fohn')
  await page.getByRole('link', { name: 'Föhn im Kopf' }).waitFor()
  await expect.poll(() => page.getByRole('row').count()).toBe(2)
  expect(page.url()).toContain('q=fohn')
  await page.getByRole('searchbox').fill('')
  const titles = () => page.locator('tbody tr td:first-child').allTextContents()
  await expect.poll(async () => (await titles()).length).toBeGreaterThan(20)
  const ascending = await titles()
  await page.getByRole('button', { name: desk('field.title') }).click()
  await expect.poll(titles).not.toEqual(ascending)
  expect(page.url()).toContain('sort=-title')
  await page.reload()
  await expect.poll(async () => (await titles())[0]).toBe(ascending.at(-1))
})

test('what is removed comes back with undo', async () => {
  const { page } = open
  await page.goto(`${open.edition}/news`)
  const lines = page.locator('tbody tr')
  await page
    .getByRole('button', { name: new RegExp(`^${desk('remove-named')}`) })
    .first()
    .waitFor()
  const before = await lines.count()
  await page
    .getByRole('button', { name: new RegExp(`^${desk('remove-named')}`) })
    .first()
    .click()
  await expect.poll(() => lines.count()).toBe(before - 1)
  await page.getByRole('button', { name: desk('undo') }).click()
  await expect.poll(() => lines.count()).toBe(before)
})

test('the desk speaks the language that is chosen, and keeps it', async () => {
  const page = await open.window({ ...windows.desk, locale: 'fr-CH' })
  await page.goto(`${open.edition}/films`)
  await page.getByRole('heading', { name: 'Films' }).waitFor()
  await page.getByRole('link', { name: 'Boîte de réception' }).waitFor()
  await page.getByRole('button', { name: 'Langue' }).click()
  await page.getByRole('menuitem', { name: 'Deutsch' }).click()
  await page.getByRole('heading', { name: 'Filme' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  await page.reload()
  await page.getByRole('heading', { name: 'Filme' }).waitFor()
})
