import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type * as source from '../clients/typescript/src/client.ts'
import { buildPackage, packageFolder } from '../scripts/client-package.ts'
import { type TrialSale, trialSale } from '../src/api/contract/edition.ts'
import { type TrialHouse, trialHouse } from '../src/api/contract/trial-house.ts'

let trial: TrialHouse
let sale: TrialSale
/** The package as it would be published, not its sources. */
let client: typeof source
let house: ReturnType<typeof source.cartelera>

beforeAll(async () => {
  buildPackage()
  const { exports } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  client = await import(pathToFileURL(join(packageFolder, exports['.'].default)).href)
  trial = await trialHouse()
  const admin = await trial.asToken(['admin', 'programme:read', 'programme:write', 'box-office:write'])
  sale = await trialSale(admin)
  house = client.cartelera({ address: `${trial.address}/`, token: admin.key, language: 'de' })
})
afterAll(() => trial?.close())

const path = () => ({ params: { path: { editionId: sale.editionId } } })

test('editions are listed and seats are held', async () => {
  const { rows } = await client.answered(house.GET('/v1/editions'))
  expect(rows.map(edition => edition.id)).toContain(sale.editionId)
  const line = { screeningId: sale.screeningId, priceId: sale.full, quantity: 2 }
  const basket = await client.answered(
    house.POST('/v1/editions/{editionId}/baskets', { ...path(), body: { language: 'en', lines: [line] } }),
  )
  expect(basket.lines[0]!.price).toEqual({ amount: 1800, currency: 'CHF' })
})

test('a refusal is a problem with its code, its figures and a sentence in the language asked for', async () => {
  const refused = await client
    .answered(
      house.POST('/v1/editions/{editionId}/baskets', {
        ...path(),
        body: {
          language: 'en',
          lines: [{ screeningId: sale.screeningId, priceId: sale.full, quantity: 30 }],
        },
      }),
    )
    .catch((error: source.Problem) => error)
  expect(refused).toBeInstanceOf(client.Problem)
  const { code, message } = refused as source.Problem
  expect(code satisfies source.ProblemCode).toBe('too-many-seats')
  expect(message).toMatch(/Plätze/)
})

test('a change against an old version is stale, and an unknown key is told', async () => {
  const edition = await client.answered(house.GET('/v1/editions/{editionId}', path()))
  const rename = (name: string) =>
    client.answered(
      house.PATCH('/v1/editions/{editionId}', { ...path(), body: { name }, ...client.against(edition) }),
    )
  expect((await rename('Festival')).version).toBe(edition.version + 1)
  await expect(rename('Festival again')).rejects.toMatchObject({ status: 412, code: 'stale' })
  const stranger = client.cartelera({ address: trial.address, token: 'cartelera_none' })
  await expect(client.answered(stranger.GET('/v1/editions'))).rejects.toMatchObject({ code: 'token-unknown' })
})
