import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { launchBrowser, windows } from '../tests/browser.ts'
import { type StartedHouse, scratchFolder, startHouse } from '../tests/started-house.ts'

/** The pictures of README.md and the guide, taken from the running program: `node scripts/pictures.ts`. */
const out = join(import.meta.dirname, '..', 'docs', 'pictures')

interface Shot {
  name: string
  window: BrowserContextOptions
  take(page: Page, house: StartedHouse): Promise<void>
}

const dark = { colorScheme: 'dark' } as const

const site: Shot[] = [
  {
    name: 'site-home',
    window: windows.desk,
    take: (page, { address }) => open(page, `${address}/en/cable-a-cielo`),
  },
  {
    name: 'site-film',
    window: { ...windows.phone, deviceScaleFactor: 2 },
    take: (page, { address }) => open(page, `${address}/en/cable-a-cielo/films/la-piel-del-salar`),
  },
  {
    name: 'site-programme-dark',
    window: { ...windows.phone, ...dark, deviceScaleFactor: 2 },
    take: (page, { address }) => open(page, `${address}/es/cable-a-cielo/programme`),
  },
]

const desk: Shot[] = [
  {
    name: 'desk-document',
    window: windows.desk,
    async take(page, { address }) {
      await open(page, `${address}/desk/cable-a-cielo/inbox`)
      await page.getByRole('link', { name: /programme\.txt/ }).click()
      await page.getByText('1993').first().waitFor()
    },
  },
  {
    name: 'desk-timetable',
    window: windows.desk,
    async take(page, { address }) {
      await open(page, `${address}/desk/cable-a-cielo/timetable`)
      await page.getByText('Una hora al sur').first().waitFor()
    },
  },
]

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' })
}

async function take(browser: Browser, house: StartedHouse, shot: Shot, cookies: Cookies): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB', ...shot.window })
  await context.addCookies(cookies)
  const page = await context.newPage()
  await shot.take(page, house)
  const picture = await page.screenshot()
  // Few colours and a small file: the pictures travel with every clone.
  await writeFile(
    join(out, `${shot.name}.png`),
    await sharp(picture).png({ palette: true, effort: 10 }).toBuffer(),
  )
  await context.close()
}

type Cookies = Parameters<Awaited<ReturnType<Browser['newContext']>>['addCookies']>[0]

async function signIn(browser: Browser, { signInLink }: StartedHouse): Promise<Cookies> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(signInLink)
  await page.getByRole('button').click()
  await page.waitForURL(/\/desk/)
  const cookies = await context.cookies()
  await context.close()
  return cookies
}

await mkdir(out, { recursive: true })
const { folder, remove } = scratchFolder()
const house = await startHouse(folder)
const browser = await launchBrowser()
try {
  for (const shot of site) await take(browser, house, shot, [])
  const cookies = await signIn(browser, house)
  for (const shot of desk) await take(browser, house, shot, cookies)
} finally {
  await browser.close()
  await house.stop()
  remove()
}
