import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inkOn, luminance, sectionColours } from './section-colours.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map(value => `#${value.toString(16).padStart(6, '0')}`)

test('words read on any section’s colour (WCAG 2.2, 1.4.3)', () => {
  fc.assert(
    fc.property(colour, ground => {
      const [high, low] = [luminance(ground), luminance(inkOn(ground))].sort((a, b) => b - a) as [
        number,
        number,
      ]
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('a colour that is none writes no rule', () => {
  const section = { id: '', editionId: '', name: {}, about: {}, position: 0 }
  const css = sectionColours([
    { ...section, slug: 'andes', colour: '#9c2f2f' },
    { ...section, slug: 'odd', colour: 'red;}body{display:none' },
  ])
  expect(css).toBe('.section-andes{--section:#9c2f2f;--on-section:#ffffff}')
})
