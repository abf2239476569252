import fc from 'fast-check'
import { expect, it } from 'vitest'
import { frontMatter } from './front-matter.ts'

it('every value stands where it says', () => {
  const line = fc.constantFrom(
    'title: The Ferry',
    'title: "Salt"',
    'directors: [Jana Kos, "Ivo Lim"]',
    'cast:',
    '  - Mila Horvat',
    '- x',
    'year: 2020',
    'tags: [a, b]',
    ': :',
    '---',
    '',
    'runtime: 98',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.string(), (lines, rest) => {
      const text = `---\n${lines.join('\n')}\n---\n${rest}`
      for (const it of frontMatter(text)?.statements ?? []) expect(text.slice(it.start, it.end)).toBe(it.text)
    }),
  )
})

it('a line of dashes at the top of another text is none', () => {
  expect(frontMatter('---\nlayout: page\ntitle: Imprint\n---\nText')).toBeUndefined()
  expect(frontMatter('---\nThe Ferry\nDirector: Jana Kos\n')).toBeUndefined()
})
