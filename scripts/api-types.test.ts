import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { currentTypes, typesFile } from './api-types.ts'

test('the desk has the types of the API as it stands: run `node scripts/api-types.ts` when this fails', async () => {
  expect(readFileSync(typesFile, 'utf8') === (await currentTypes())).toBe(true)
})
