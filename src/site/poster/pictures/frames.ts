import { n, type Picture, posterWidth } from './picture.ts'

/** Lengths of film, each frame lit a little differently. */
export const frames: Picture = (dice, { fills, ground, ink }, height) => {
  const lengths = dice.whole(2, 3)
  const wide = 560 / lengths
  const gap = (posterWidth - lengths * wide) / (lengths + 1)
  const tall = wide * 0.74
  const tilt = dice.pick([-14, -7, 0, 7, 14])
  const parts: string[] = []
  for (let length = 0; length < lengths; length++) {
    const x = gap + length * (wide + gap)
    parts.push(`<rect x="${n(x)}" y="-300" width="${n(wide)}" height="${n(height + 600)}" fill="${ink}"/>`)
    let y = -280 - dice.between(0, tall)
    for (; y < height + 280; y += tall + 14) {
      const light = dice.pick(fills)
      const sky = dice.pick([...fills, ground].filter(fill => fill !== light))
      const line = tall * dice.between(0.25, 0.8)
      parts.push(
        `<rect x="${n(x + wide * 0.13)}" y="${n(y)}" width="${n(wide * 0.74)}" height="${n(tall)}" fill="${sky}"/><rect x="${n(x + wide * 0.13)}" y="${n(y + line)}" width="${n(wide * 0.74)}" height="${n(tall - line)}" fill="${light}"/>`,
      )
      for (let hole = 0; hole < 4; hole++)
        for (const side of [0.035, 0.9])
          parts.push(
            `<rect x="${n(x + wide * side)}" y="${n(y + ((tall + 14) * hole) / 4)}" width="${n(wide * 0.065)}" height="${n(tall * 0.13)}" rx="3" fill="${ground}"/>`,
          )
    }
  }
  return `<g transform="rotate(${tilt} ${posterWidth / 2} ${n(height / 2)})">${parts.join('')}</g>`
}
