import type { Dice } from '../dice.ts'
import { n, type Picture, posterWidth } from './picture.ts'

/** Mountains behind mountains, with a moon. */
export const ridges: Picture = (dice, { fills }, height) => {
  const moon = dice.between(70, 170)
  const x = dice.between(moon + 40, posterWidth - moon - 40)
  const layers = dice.whole(4, 6)
  const tones = [fills[0], fills[2], fills[1]]
  const parts = Array.from({ length: layers }, (_, layer) => {
    const top = height * (0.34 + (0.58 * layer) / layers)
    return `<path fill="${tones[layer % 3]}" d="M0 ${n(height)}L0 ${n(top)}${skyline(dice, top, height * 0.16)}L${posterWidth} ${n(height)}Z"/>`
  })
  return `<circle cx="${n(x)}" cy="${n(height * 0.3)}" r="${n(moon)}" fill="${fills[2]}"/>${parts.join('')}`
}

function skyline(dice: Dice, top: number, rise: number): string {
  let path = ''
  let x = 0
  let up = dice.next() < 0.5
  while (x < posterWidth) {
    x = Math.min(posterWidth, x + dice.between(50, 170))
    path += `L${n(x)} ${n(top + (up ? -1 : 0.5) * dice.between(0.15, 1) * rise)}`
    up = !up
  }
  return path
}
