import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { faces } from './faces.ts'
import { fitTitle } from './lettering.ts'
import { palettes } from './palettes.ts'
import { posterHeight } from './pictures/picture.ts'
import { posterOf } from './poster.ts'

const box = { x: 48, y: 0, width: 704, height: 520 }

describe('a poster drawn from the record (docs/rules/posters.md)', () => {
  test('is the same for the same film, and another for another', () => {
    const film = { slug: 'salar', facts: { title: 'Salar', year: 2024 } }
    expect(posterOf(film)).toBe(posterOf(film))
    expect(posterOf({ ...film, slug: 'salt' })).not.toBe(posterOf(film))
  })

  test('keeps its picture when a fact is corrected', () => {
    const film = (year: number) => posterOf({ slug: 'salar', facts: { title: 'Salar', year } })
    const picture = (svg: string) => svg.slice(0, svg.indexOf('</g>'))
    expect(picture(film(2023))).toBe(picture(film(2024)))
    expect(film(2023)).not.toBe(film(2024))
  })

  test('sets any title inside its field', () => {
    const title = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }),
      fc
        .array(fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,30}$/), { minLength: 1, maxLength: 14 })
        .map(words => words.join(' ')),
      fc.constantFrom('花樣年華', 'Ночной поезд', 'المدينة', 'Σκιές στο νερό', 'Ñ', 'ÅÅÅÅ ÉÉÉÉ'),
    )
    fc.assert(
      fc.property(title, fc.constantFrom(...faces()), (text, face) => {
        const { lines, height } = fitTitle(face, text, box)
        expect(height).toBeLessThanOrEqual(box.height + 0.01)
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(box.width + 0.01)
      }),
      { numRuns: 60 },
    )
  })

  test('is an SVG that a renderer takes, whatever the title holds', async () => {
    for (const title of [
      '<script>alert(1)</script> & "quotes"',
      '花樣年華',
      'L’été',
      'Très Long '.repeat(20),
    ]) {
      const svg = posterOf({ slug: 'x', facts: { title, directors: ['Ana & Eva <3'], originalTitle: 'Ω' } })
      expect(svg).not.toContain('<script')
      const { width, height } = await sharp(Buffer.from(svg)).metadata()
      expect([width, height]).toEqual([800, posterHeight])
    }
  })
})

test.each(palettes)('ink $ink reads on ground $ground', ({ ground, ink }) => {
  expect(contrast(ground, ink)).toBeGreaterThanOrEqual(4.5)
})

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [high, low] = [light(one), light(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}
