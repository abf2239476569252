import { n, type Picture, posterWidth } from './picture.ts'

/** An audience: eyes that all look somewhere. */
export const eyes: Picture = (dice, { fills, ground }, height) => {
  const columns = dice.pick([1, 2, 3])
  const wide = posterWidth / columns
  const tall = wide * 0.56
  const rows = Math.floor(height / tall)
  const top = (height - rows * tall) / 2
  const look = dice.next() * Math.PI * 2
  const parts: string[] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const x = wide * (column + 0.5)
      const y = top + tall * (row + 0.5)
      const half = wide * 0.46
      const lid = tall * 0.82
      const shift = tall * 0.13
      const px = x + Math.cos(look) * shift * 1.7
      const py = y + Math.sin(look) * shift * 0.6
      const white = fills[(row + column) % 2 === 0 ? 0 : 2]
      parts.push(
        `<path fill="${white}" d="M${n(x - half)} ${n(y)}Q${n(x)} ${n(y - lid)} ${n(x + half)} ${n(y)}Q${n(x)} ${n(y + lid)} ${n(x - half)} ${n(y)}Z"/><circle cx="${n(px)}" cy="${n(py)}" r="${n(tall * 0.27)}" fill="${fills[1]}"/><circle cx="${n(px + tall * 0.08)}" cy="${n(py - tall * 0.08)}" r="${n(tall * 0.07)}" fill="${ground}"/>`,
      )
    }
  return parts.join('')
}
