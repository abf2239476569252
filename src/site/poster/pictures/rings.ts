import { n, type Picture, posterWidth } from './picture.ts'

/** Two drops in the same water: circles that cross. */
export const rings: Picture = (dice, { fills }, height) => {
  const gap = dice.between(22, 40)
  const centres = [
    { x: posterWidth * dice.between(0.12, 0.45), y: height * dice.between(0.2, 0.8), fill: fills[0] },
    { x: posterWidth * dice.between(0.55, 0.9), y: height * dice.between(0.2, 0.8), fill: fills[2] },
  ]
  return centres
    .map(({ x, y, fill }) =>
      Array.from({ length: dice.whole(9, 16) }, (_, ring) => {
        const r = gap * (ring + 0.6)
        return ring === 0
          ? `<circle cx="${n(x)}" cy="${n(y)}" r="${n(gap)}" fill="${fill}"/>`
          : `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="none" stroke="${fill}" stroke-width="${n(gap * 0.46)}"/>`
      }).join(''),
    )
    .join('')
}
