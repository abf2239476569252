import { n, type Picture, posterWidth } from './picture.ts'

/** A floor of quarter discs, halves, dots and wedges. */
export const tiles: Picture = (dice, { fills, ground }, height) => {
  const columns = dice.pick([3, 4, 4, 5])
  const side = posterWidth / columns
  const rows = Math.ceil(height / side)
  const parts: string[] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const x = column * side
      const y = height - (row + 1) * side
      const back = dice.pick([ground, ground, ...fills])
      const front = dice.pick(fills.filter(fill => fill !== back))
      const shape = dice.pick([
        `<path d="M0 0H1A1 1 0 0 1 0 1Z"/>`,
        `<path d="M0 0H1A1 1 0 0 1 0 1Z"/>`,
        `<path d="M0 .5A.5 .5 0 0 1 1 .5Z"/>`,
        `<circle cx=".5" cy=".5" r=".34"/>`,
        `<path d="M0 0H1L0 1Z"/>`,
        `<path d="M0 0H1V.5H0Z"/>`,
        `<path d="M0 0A1 1 0 0 1 1 1A1 1 0 0 1 0 0Z"/>`,
      ])
      const turn = dice.whole(0, 3) * 90
      parts.push(
        `<g transform="translate(${n(x)} ${n(y)}) scale(${n(side)})"><rect width="1.004" height="1.004" fill="${back}"/><g fill="${front}" transform="rotate(${turn} .5 .5)">${shape}</g></g>`,
      )
    }
  return parts.join('')
}
