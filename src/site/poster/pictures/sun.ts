import { n, type Picture, posterWidth } from './picture.ts'

/** A disc on the horizon, and its light on water. */
export const sun: Picture = (dice, { fills }, height) => {
  const horizon = height * dice.between(0.55, 0.72)
  const x = posterWidth * dice.pick([0.3, 0.5, 0.5, 0.7])
  const radius = Math.min(horizon * 0.82, dice.between(250, 360))
  const rings = dice.whole(1, 4)
  const discs = Array.from({ length: rings }, (_, ring) => {
    const r = radius * (1 - ring / (rings + 0.6))
    return `<circle cx="${n(x)}" cy="${n(horizon)}" r="${n(r)}" fill="${fills[ring % 2 === 0 ? 0 : 2]}"/>`
  })
  const stripes: string[] = []
  for (let y = horizon, step = 0; y < height; step++) {
    const thick = 9 + step * 4.2
    const wide = radius * dice.between(0.5, 1.25) * (1 + step * 0.06)
    const shift = dice.between(-40, 40)
    stripes.push(
      `<rect x="${n(x - wide + shift)}" y="${n(y + thick)}" width="${n(wide * 2)}" height="${n(thick * 0.62)}" fill="${fills[step % 3 === 1 ? 2 : 0]}"/>`,
    )
    y += thick * 1.75
  }
  return `<clipPath id="sky"><rect width="${posterWidth}" height="${n(horizon)}"/></clipPath><g clip-path="url(#sky)">${discs.join('')}</g><rect y="${n(horizon)}" width="${posterWidth}" height="${n(height - horizon)}" fill="${fills[1]}"/>${stripes.join('')}`
}
