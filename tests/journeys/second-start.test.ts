import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StartedHouse, scratchFolder, startHouse, startInVain } from '../started-house.ts'

const { folder, remove } = scratchFolder()
let house: StartedHouse

beforeAll(async () => {
  house = await startHouse(folder)
})

afterAll(async () => {
  await house?.stop()
  remove()
})

async function isHealthy(): Promise<boolean> {
  const answer = await fetch(`${house.address}/healthz`)
  return answer.ok
}

test('the first start says where to go and shows a programme', async () => {
  expect(house.said).toContain(folder)
  expect(house.said).toMatch(/desk/i)
  expect(house.signInLink).not.toBe('')
  const home = await fetch(`${house.address}/`, { headers: { 'accept-language': 'es' } })
  expect(home.status).toBe(200)
  expect(home.url).toContain('/es/')
  expect(await home.text()).toContain('Cable a Cielo')
})

test('a port in use is said in one sentence, and the house that has it goes on', async () => {
  const { port } = new URL(house.address)
  const other = scratchFolder()
  const refused = await startInVain(other.folder, { PORT: port }).finally(other.remove)
  expect(refused.code).not.toBe(0)
  expect(refused.said).toContain(`Port ${port} is in use`)
  expect(await isHealthy()).toBe(true)
})

test('a data folder in use is said in one sentence, and the house that has it goes on', async () => {
  const refused = await startInVain(folder)
  expect(refused.code).not.toBe(0)
  expect(refused.said).toContain(folder)
  expect(refused.said).toMatch(/in use/)
  expect(await isHealthy()).toBe(true)
})

test('a data folder that cannot be is said in one sentence', async () => {
  const { folder: place, remove: clear } = scratchFolder()
  const file = join(place, 'notes.txt')
  writeFileSync(file, 'not a folder')
  const refused = await startInVain(join(file, 'data')).finally(clear)
  expect(refused.code).not.toBe(0)
  expect(refused.said.trim().split('\n').at(-1)).toContain(file)
})

test('Ctrl-C stops it cleanly, and the second start neither installs, builds nor loads anything', async () => {
  expect(await house.stop()).toBe(0)
  house = await startHouse(folder)
  expect(house.said).not.toMatch(/Installing|Building|demo/i)
  expect(await isHealthy()).toBe(true)
  const home = await fetch(`${house.address}/es/cable-a-cielo`)
  expect(await home.text()).toContain('Cable a Cielo')
})
