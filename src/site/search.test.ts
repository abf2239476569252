import { expect, test } from 'vitest'
import { rehearsalView } from './rehearsal/programme.ts'

const { search, guide } = rehearsalView('de')
const slugs = (words: string) =>
  search(words).map(id => guide.programme.items.find(item => item.id === id)!.slug)

test.each([
  ['la sal', 'la-sal'],
  ['KACHI', 'la-sal'],
  ['lza', 'kurz-vor-zwei'],
  ['Łza', 'kurz-vor-zwei'],
  ['menard', 'kurz-vor-zwei'],
  ['Menrad', 'kurz-vor-zwei'],
  ['quisp', 'la-sal'],
  ['Quiespe', 'la-sal'],
  ['bolivien', 'la-sal'],
  ['Pologne', 'kurz-vor-zwei'],
  ['anden', 'la-sal'],
])('"%s" finds %s: diacritics, case, slips and half words are forgiven', (words, slug) => {
  expect(slugs(words)).toContain(slug)
})

test('what nothing resembles finds nothing', () => {
  expect(slugs('xylophon')).toEqual([])
})
