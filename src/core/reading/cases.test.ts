import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectedOf } from './case-folder.ts'
import { readDocument } from './read-document.ts'

const folder = join(import.meta.dirname, '../../../fixtures/reading')

/** Every case folder: what a page must be read as, and in `why.txt` what makes it worth a case. */
describe.each(readdirSync(folder))('case %s', name => {
  const file = (part: string) => readFileSync(join(folder, name, part), 'utf8')
  const text = file('document.txt')
  const read = readDocument(text, 'document.txt')

  it(file('why.txt').trim(), () => {
    expect(expectedOf(read)).toEqual(JSON.parse(file('expected.json')))
  })

  it('quotes the words of every claim', () => {
    for (const { start, end, quote } of read.claims) expect(text.slice(start, end)).toBe(quote)
  })
})
