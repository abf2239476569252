import { n, type Picture, posterWidth } from './picture.ts'

/** Layers of torn paper on a wall. */
export const strips: Picture = (dice, { fills, ground }, height) => {
  const count = dice.whole(4, 7)
  const lean = dice.between(-0.35, 0.35)
  const inks = [fills[0], fills[2], ground, fills[1]]
  return Array.from({ length: count }, (_, strip) => {
    const left = (posterWidth * strip) / count + dice.between(-30, 30)
    const edge: string[] = []
    for (let y = -20; y <= height + 40; y += dice.between(18, 60))
      edge.push(`${n(left + (y - height / 2) * lean + dice.between(-13, 13))} ${n(y)}`)
    return `<path fill="${inks[strip % inks.length]}" d="M${posterWidth + 400} -20L${edge.join('L')}L${posterWidth + 400} ${n(height + 40)}Z"/>`
  }).join('')
}
