import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { currentPage, documentFile } from './export-format.ts'

test('the page tells the tables as they are: run `node scripts/export-format.ts` when this fails', () => {
  expect(readFileSync(documentFile, 'utf8')).toBe(currentPage())
})
