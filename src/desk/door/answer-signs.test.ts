import { expect, test } from 'vitest'
import { scanAnswers } from '#core/boxoffice/door/door-answer.ts'
import { answerSigns } from './answer-signs.ts'

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const signs = scanAnswers.map(answer => answerSigns[answer])

test.each(['word', 'colour', 'icon', 'sound', 'buzz'] as const)('no two answers share a %s', part => {
  expect(new Set(signs.map(sign => (part === 'icon' ? sign.icon : JSON.stringify(sign[part])))).size).toBe(
    scanAnswers.length,
  )
})

test('white words are readable on every colour (WCAG 1.4.3)', () => {
  for (const sign of signs) expect(1.05 / (luminance(sign.colour) + 0.05)).toBeGreaterThanOrEqual(4.5)
})
