import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { launchBrowser, windows } from '../tests/browser.ts'
import { pictureOfPdf } from '../tests/pdf-picture.ts'
import { type StartedHouse, scratchFolder, startHouse } from '../tests/started-house.ts'
import { openDocument, pointAt, signIn } from '../tests/walk/at-desk.ts'
import { buySeats } from '../tests/walk/at-site.ts'

/** The pictures of README.md and the guide, taken from the running program: `node scripts/pictures.ts`. */
const out = join(import.meta.dirname, '..', 'docs', 'pictures')

/** A page to open, what to do on it, and the window it is seen in. */
interface Shot {
  name: string
  path: string
  window: BrowserContextOptions
  prepare?: (page: Page) => Promise<unknown>
}

const sharpPhone = { ...windows.phone, deviceScaleFactor: 2 }

const site: Shot[] = [
  {
    name: 'site-home',
    path: '/en/cable-a-cielo',
    window: { ...windows.desk, viewport: { width: 1440, height: 2330 } },
  },
  { name: 'site-film', path: '/en/cable-a-cielo/films/bagirgza', window: sharpPhone },
  {
    name: 'site-programme-dark',
    path: '/es/cable-a-cielo/programme',
    window: { ...sharpPhone, locale: 'es', colorScheme: 'dark' },
  },
]

const desk: Shot[] = [
  {
    name: 'desk-document',
    path: '/desk/cable-a-cielo/inbox',
    window: windows.desk,
    async prepare(page) {
      await openDocument(page, 'la-piel-del-salar-programme.txt')
      await pointAt(page, 'Gabriela Soliz')
    },
  },
  {
    name: 'desk-timetable',
    path: '/desk/cable-a-cielo/timetable',
    window: windows.desk,
    async prepare(page) {
      await page.getByText(/^Sat /).click()
      await page.getByText('La ciudad que se inclina').first().waitFor()
    },
  },
]

async function take(
  browser: Browser,
  { address }: StartedHouse,
  shot: Shot,
  cookies: Cookies,
): Promise<void> {
  const context = await browser.newContext(shot.window)
  await context.addCookies(cookies)
  const page = await context.newPage()
  await page.goto(`${address}${shot.path}`, { waitUntil: 'networkidle' })
  await shot.prepare?.(page)
  await keep(shot.name, await page.screenshot())
  await context.close()
}

type Cookies = Parameters<Awaited<ReturnType<Browser['newContext']>>['addCookies']>[0]

/** Few colours and a small file: the pictures travel with every clone. */
async function keep(name: string, picture: Buffer): Promise<void> {
  await writeFile(
    join(out, `${name}.png`),
    await sharp(picture).png({ palette: true, effort: 10 }).toBuffer(),
  )
}

async function takeTicket(browser: Browser, { address }: StartedHouse): Promise<void> {
  const context = await browser.newContext(windows.phone)
  const film = `${address}/en/cable-a-cielo/films/bagirgza`
  const wish = { price: /Full price/, seats: 1, name: 'Valentina Ríos', email: 'valentina@correo.example' }
  const { pdf } = await buySeats(await context.newPage(), film, wish, 'readme')
  await keep(
    'ticket',
    await sharp(await pictureOfPdf(browser, pdf))
      .resize({ width: 780 })
      .toBuffer(),
  )
  await context.close()
}

await mkdir(out, { recursive: true })
const { folder, remove } = scratchFolder()
const house = await startHouse(folder)
const browser = await launchBrowser()
try {
  for (const shot of site) await take(browser, house, shot, [])
  await takeTicket(browser, house)
  const staff = await browser.newContext()
  await signIn(staff, house)
  for (const shot of desk) await take(browser, house, shot, await staff.cookies())
} finally {
  await browser.close()
  await house.stop()
  remove()
}
