import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runningServer } from '#store/embedded/running-server.ts'
import { type Ended, type StartedHouse, scratchFolder, startHouse, startInVain } from '../started-house.ts'

/** A house is saved while it runs, brought back elsewhere, and looked at by the doctor. */

const first = scratchFolder()
const second = scratchFolder()
const elsewhere = scratchFolder()
const backup = join(elsewhere.folder, 'festival.cartelera')
let house: StartedHouse
let twin: StartedHouse | undefined

beforeAll(async () => {
  house = await startHouse(first.folder)
})

afterAll(async () => {
  await house?.stop()
  await twin?.stop()
  for (const { remove } of [first, second, elsewhere]) remove()
})

/** `npx cartelera …` on a data folder. */
function cartelera(dataFolder: string, ...words: string[]): Promise<Ended> {
  const { DATABASE_URL: _, ...inherited } = process.env
  const program = join(import.meta.dirname, '..', '..', 'bin', 'cartelera.mjs')
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...inherited, CARTELERA_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (said += data))
  return new Promise(resolve => child.on('close', code => resolve({ code, said })))
}

/** Every public page there is, as the sitemap lists them. */
async function pagesOf({ address }: StartedHouse): Promise<string[]> {
  const sitemap = await (await fetch(`${address}/sitemap.xml`)).text()
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, page]) => page!.replace(address, '')).sort()
}

test('a backup is made while the house runs, and never over a file', async () => {
  expect(await cartelera(first.folder, 'backup', backup)).toMatchObject({ code: 0 })
  expect(existsSync(backup)).toBe(true)
  const again = await cartelera(first.folder, 'backup', backup)
  expect(again.code).toBe(1)
  expect(again.said).toContain('already there')
})

test('it comes back in another data folder, page for page', async () => {
  const restored = await cartelera(second.folder, 'restore', backup)
  expect(restored).toMatchObject({ code: 0 })
  twin = await startHouse(second.folder)
  expect(twin.said).not.toMatch(/demo/i)
  const pages = await pagesOf(house)
  expect(pages.length).toBeGreaterThan(24)
  expect(await pagesOf(twin)).toEqual(pages)
})

test('it is not brought back over a house that is there', async () => {
  const refused = await cartelera(first.folder, 'restore', backup)
  expect(refused.code).toBe(1)
  expect(refused.said).toContain('empty database')
})

test('the doctor finds a running house well', async () => {
  const { code, said } = await cartelera(first.folder, 'doctor')
  expect(said).not.toContain('✗')
  expect(code).toBe(0)
})

test('a house whose database is newer than the code stays shut, and the doctor says why', async () => {
  const client = new pg.Client({ connectionString: runningServer(second.folder)! })
  await client.connect()
  await client.query(`insert into house.migration (number, name, checksum) values (99, 'of-next-year', '')`)
  await client.end()
  expect(await twin!.stop()).toBe(0)
  twin = undefined
  const refused = await startInVain(second.folder)
  expect(refused.code).toBe(1)
  expect(refused.said).toMatch(/newer.*of-next-year/)
  const examined = await cartelera(second.folder, 'doctor')
  expect(examined.code).toBe(1)
  expect(examined.said).toMatch(/✗ Migrations.*of-next-year/)
})
