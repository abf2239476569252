import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockAt, blocksOf } from './blocks.ts'

const text = fc
  .array(fc.constantFrom('Film', ' ', '🎬', '\n', '\r\n', 'é', '一', 'a long line without an end'), {
    maxLength: 60,
  })
  .map(parts => parts.join(''))

test('the blocks joined are the text, and no block begins within a character', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (text, size) => {
      const blocks = blocksOf(text, size)
      expect(blocks.map(block => block.text).join('')).toBe(text)
      for (const block of blocks) {
        expect(block.text.length).toBeGreaterThan(0)
        expect(block.text.length).toBeLessThanOrEqual(size + 1)
        expect(block.text).not.toMatch(/^[\uDC00-\uDFFF]/)
      }
    }),
  )
})

test('every offset is in the block that holds it', () => {
  fc.assert(
    fc.property(text, fc.nat(400), (text, offset) => {
      fc.pre(offset < text.length)
      const blocks = blocksOf(text, 7)
      const { start, text: own } = blocks[blockAt(blocks, offset)]!
      expect(start <= offset && offset < start + own.length).toBe(true)
    }),
  )
})
