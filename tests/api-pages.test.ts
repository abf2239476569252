import { randomBytes } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TrialHouse, trialHouse } from '../src/api/contract/trial-house.ts'
import { launchBrowser, leavePicture } from './browser.ts'

let trial: TrialHouse
let browser: Browser
beforeAll(async () => {
  ;[trial, browser] = await Promise.all([trialHouse(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await trial.close()
})

/** The reference is long and the same throughout: the first resources stand for the others. */
const alike = 'section:nth-of-type(n + 4):not(:has(#problems))'

/** Opens a page and gathers what the browser complains of: refused styles or scripts, missing files. */
async function open(path: string, width: number, colorScheme: 'light' | 'dark') {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale: 'es' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('requestfailed', request => complaints.push(request.url()))
  await page.goto(`${trial.address}${path}`)
  return { page, complaints, close: () => context.close() }
}

const isWiderThanWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

for (const path of ['/api/reference', '/api/enter?link=guess']) {
  test.each([
    [320, 'dark'],
    [1440, 'light'],
  ] as const)(`${path} is clean for everyone at %i px in the %s`, async (width, scheme) => {
    const { page, complaints, close } = await open(path, width, scheme)
    const { violations } = await new AxeBuilder({ page }).exclude(alike).analyze()
    expect(violations.map(each => `${each.id}: ${each.nodes[0]?.html}`)).toEqual([])
    expect(await isWiderThanWindow(page)).toBe(false)
    expect(complaints).toEqual([])
    await leavePicture(page, `api${path.split('?')[0]!.replaceAll('/', '-').slice(4)}-${width}-${scheme}`)
    await close()
  })
}

test('the button of a link signs in and leads to the desk', async () => {
  const secret = randomBytes(32).toString('base64url')
  const at = Temporal.Now.instant()
  await trial.house.accounts.withTeam('lapaz', async team => {
    const { staff } = await team.addMember({ email: 'ana@example.org', name: 'Ana', roles: ['door'], at })
    await team.keepSignInLink({ secret, staffId: staff.id, until: at.add({ hours: 1 }) })
  })
  const { page, close } = await open(`/api/enter?link=${secret}`, 390, 'light')
  await page.getByRole('button', { name: 'Entrar al escritorio' }).click()
  await page.waitForURL('**/desk/')
  const answer = await page.request.get(`${trial.address}/api/v1/me`)
  expect(await answer.json()).toMatchObject({ name: 'Ana', roles: ['door'] })
  await close()
})
