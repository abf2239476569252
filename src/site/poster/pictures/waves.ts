import { n, type Picture, posterWidth } from './picture.ts'

/** A sound track laid on its side. */
export const waves: Picture = (dice, { fills }, height) => {
  const bars = dice.pick([12, 16, 22, 30])
  const pitch = posterWidth / bars
  const slow = dice.between(0.8, 2.2)
  const quick = dice.between(3, 7)
  const phase = dice.next() * 7
  return Array.from({ length: bars }, (_, bar) => {
    const at = bar / (bars - 1)
    const loud =
      0.12 +
      0.88 *
        Math.abs(
          0.62 * Math.sin(at * slow * Math.PI + phase) + 0.38 * Math.sin(at * quick * Math.PI + phase * 2),
        )
    const tall = height * 0.86 * loud
    return `<rect x="${n(bar * pitch + pitch * 0.18)}" y="${n((height - tall) / 2)}" width="${n(pitch * 0.64)}" height="${n(tall)}" rx="${n(pitch * 0.32)}" fill="${fills[bar % 5 === 3 ? 2 : bar % 7 === 6 ? 1 : 0]}"/>`
  }).join('')
}
