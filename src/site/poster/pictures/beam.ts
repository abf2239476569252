import { n, type Picture, posterWidth } from './picture.ts'

/** Light from a projector that fans out over the wall. */
export const beam: Picture = (dice, { fills, ground }, height) => {
  const fromLeft = dice.next() < 0.5
  const x = fromLeft ? dice.between(40, 160) : posterWidth - dice.between(40, 160)
  const y = height * dice.between(0.12, 0.88)
  const rays = dice.whole(9, 19)
  const turn = dice.next() * Math.PI
  const reach = 1900
  const parts = Array.from({ length: rays }, (_, ray) => {
    const from = turn + (ray * 2 * Math.PI) / rays
    const to = from + (Math.PI / rays) * dice.between(0.6, 1.25)
    return `<path fill="${fills[ray % 3 === 2 ? 2 : ray % 2]}" d="M${n(x)} ${n(y)}L${n(x + Math.cos(from) * reach)} ${n(y + Math.sin(from) * reach)}L${n(x + Math.cos(to) * reach)} ${n(y + Math.sin(to) * reach)}Z"/>`
  })
  const lens = dice.between(70, 130)
  return `${parts.join('')}<circle cx="${n(x)}" cy="${n(y)}" r="${n(lens)}" fill="${ground}"/><circle cx="${n(x)}" cy="${n(y)}" r="${n(lens * 0.62)}" fill="${fills[0]}"/><circle cx="${n(x)}" cy="${n(y)}" r="${n(lens * 0.26)}" fill="${ground}"/>`
}
