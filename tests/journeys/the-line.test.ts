import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, leavePicture, windows } from '../browser.ts'
import { pictureOfPdf, qrCodeIn } from '../pdf-picture.ts'
import { type StartedHouse, scratchFolder, startHouse } from '../started-house.ts'
import {
  acceptProposals,
  makePlace,
  openDocument,
  type Place,
  pointAt,
  release,
  settleConflict,
  signIn,
  takeMoney,
  uploadDocuments,
} from '../walk/at-desk.ts'
import { browserThatSees, openDoor, scan, typeNumber } from '../walk/at-door.ts'
import { buySeats } from '../walk/at-site.ts'
import { isSignedBy } from '../walk/ticket-signature.ts'

/** Documents about one film, the place they speak of, and what the line makes of them. */
interface Line {
  name: string
  folder: string
  place: Place
  /** When the house believes it is: on the day of the first screening. */
  at: string
  /** A document of the folder, a fact that it states as the record shows it, and the words it stands on. */
  document: RegExp
  stated: { shown: string; words: string }
  film: { slug: string; title: string }
  screenings: string[]
  price: { name: RegExp; seats: number; toPay: boolean }
}

const prices = [
  { key: 'full', name: { en: 'Full price' }, amount: 1800 },
  { key: 'free', name: { en: 'Invited' }, amount: 0 },
]

const basel: Line = {
  name: 'el-gran-movimiento',
  folder: join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds'),
  place: {
    edition: {
      name: 'Juni am Rhein',
      slug: 'basel',
      country: 'CH',
      startsOn: '2022-06-22',
      endsOn: '2022-06-26',
      timeZone: 'Europe/Zurich',
      currency: 'CHF',
    },
    venues: [
      { name: 'kult.kino atelier', country: 'CH', screens: [{ name: 'Atelier 1', capacity: 120 }] },
      { name: 'Stadtkino Basel', country: 'CH', screens: [{ name: 'Stadtkino', capacity: 99 }] },
    ],
    prices,
  },
  at: '2022-06-24T18:00:00+02:00',
  document: /^000/,
  stated: { shown: 'Pablo Paniagua', words: 'Pablo Paniagua' },
  film: { slug: 'el-gran-movimiento', title: 'El Gran Movimiento' },
  screenings: ['24', '26'],
  price: { name: /Invited/, seats: 2, toPay: false },
}

const lapaz: Line = {
  name: 'la-piel-del-salar',
  folder: join(import.meta.dirname, '..', '..', 'examples', 'documents', 'la-piel-del-salar'),
  place: {
    edition: {
      name: 'Cable a Cielo',
      slug: 'lapaz',
      country: 'BO',
      startsOn: '2027-08-04',
      endsOn: '2027-08-08',
      timeZone: 'America/La_Paz',
      currency: 'BOB',
    },
    venues: [
      { name: 'Cine Kantuta', country: 'BO', screens: [{ name: 'Sala Grande', capacity: 310 }] },
      { name: 'Teatro Warawara', country: 'BO', screens: [{ name: 'Platea', capacity: 460 }] },
    ],
    prices,
  },
  at: '2027-08-05T17:00:00-04:00',
  document: /programme/,
  stated: { shown: 'Gabriela Soliz', words: 'Gabriela Soliz' },
  film: { slug: 'la-piel-del-salar', title: 'La piel del salar' },
  screenings: ['5', '7'],
  price: { name: /Full price/, seats: 2, toPay: true },
}

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser?.close())

const filesIn = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map(name => join(folder, name))

async function walk(line: Line): Promise<void> {
  const { folder, remove } = scratchFolder()
  const settings = { CARTELERA_DEMO: 'no', CARTELERA_REHEARSE: line.at }
  const house = await startHouse(folder, settings)
  const staff = await browser.newContext(windows.desk)
  const visitor = await browser.newContext({ ...windows.phone, javaScriptEnabled: false })
  const faults: string[] = []
  staff.on('weberror', fault => faults.push(String(fault.error())))
  try {
    await recordAndRelease(house, staff, line)
    await seeAndBuy(house, staff, visitor, line, folder)
    expect(faults).toEqual([])
  } finally {
    await staff.close()
    await visitor.close()
    await house.stop()
    remove()
  }
}

/** From four documents to a released timetable, at the desk. */
async function recordAndRelease(house: StartedHouse, staff: BrowserContext, line: Line): Promise<void> {
  const page = await signIn(staff, house)
  await makePlace(staff, house, line.place)
  const at = `${house.address}/desk/${line.place.edition.slug}`

  const documents = filesIn(line.folder)
  await uploadDocuments(page, `${at}/inbox`, documents)
  await leavePicture(page, `${line.name}-1-inbox`)

  await openDocument(
    page,
    documents.map(path => path.split('/').at(-1)!).find(name => line.document.test(name))!,
  )
  expect(await pointAt(page, line.stated.shown)).toBe(line.stated.words)
  await leavePicture(page, `${line.name}-2-document`)
  await settleConflict(page)

  expect(await acceptProposals(page, `${at}/inbox`)).toBe(line.screenings.length)
  await release(page, `${at}/timetable`)
  await leavePicture(page, `${line.name}-3-released`)
}

/** From the public page to an admission at the door. */
async function seeAndBuy(
  house: StartedHouse,
  staff: BrowserContext,
  visitor: BrowserContext,
  line: Line,
  folder: string,
): Promise<void> {
  const page = await visitor.newPage()
  const film = `${house.address}/en/${line.place.edition.slug}/films/${line.film.slug}`
  await page.goto(film)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(line.film.title)
  await leavePicture(page, `${line.name}-4-film`)

  const wish = {
    price: line.price.name,
    seats: line.price.seats,
    name: 'Valentina Ríos',
    email: 'valentina@correo.example',
  }
  const bought = await buySeats(page, film, wish, `${line.name}-5`)

  const picture = await pictureOfPdf(browser, bought.pdf)
  const code = await qrCodeIn(picture)
  expect(code).toBeDefined()
  expect(await isSignedBy(house, staff, code!)).toBe(true)

  const sees = await browserThatSees(picture, folder)
  try {
    const address = `${house.address}/desk/door/?edition=${line.place.edition.slug}&day=${line.at.slice(0, 10)}`
    const door = await openDoor(sees, staff, address)
    await door.getByRole('button').filter({ hasText: line.film.title }).first().click()
    if (line.price.toPay) {
      await typeNumber(door, bought.ticketNumber, 'unpaid')
      await takeMoney(
        await staff.newPage(),
        `${house.address}/desk/${line.place.edition.slug}/orders`,
        wish.name,
      )
    }
    await scan(door, 'admitted')
    await leavePicture(door, `${line.name}-6-admitted`)
    await typeNumber(door, bought.ticketNumber, 'already-used')
    await leavePicture(door, `${line.name}-7-already-used`)
  } finally {
    await sees.close()
  }
}

test('our own four documents become a paid ticket that the door scans', () => walk(lapaz))

const seeds = existsSync(basel.folder)
const why = seeds ? '' : ' (left out: the folder ../shared/seeds is not here)'

test.skipIf(!seeds)(
  `the four documents about El Gran Movimiento become a free ticket that the door scans${why}`,
  () => walk(basel),
)
