import sharp from 'sharp'
import { expect, test } from 'vitest'
import { assetNamed } from './assets.ts'

const pixelsOf = async (name: string) =>
  sharp((await assetNamed(name))!.body)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })

test.each([
  ['icon-192.png', 192],
  ['icon-512.png', 512],
  ['icon-maskable-512.png', 512],
])('%s is as large as it says, drawn in two colours and opaque', async (name, side) => {
  const { body } = (await assetNamed(name))!
  const { width, height } = await sharp(body).metadata()
  expect({ width, height }).toEqual({ width: side, height: side })
  const { isOpaque } = await sharp(body).stats()
  expect(isOpaque).toBe(true)
})

test('whatever a launcher cuts from a maskable icon is ground, and never the drawing', async () => {
  const { data, info } = await pixelsOf('icon-maskable-512.png')
  const centre = info.width / 2
  const isGround = (at: number) => Math.max(data[at]!, data[at + 1]!, data[at + 2]!) < 0x40
  let drawn = 0
  let furthest = 0
  for (let y = 0; y < info.height; y += 1)
    for (let x = 0; x < info.width; x += 1) {
      if (isGround((y * info.width + x) * info.channels)) continue
      drawn += 1
      furthest = Math.max(furthest, Math.hypot(x + 0.5 - centre, y + 0.5 - centre))
    }
  expect(drawn).toBeGreaterThan(10_000)
  // The safe zone of the Web Application Manifest: a circle of two fifths of the side.
  expect(furthest).toBeLessThanOrEqual(info.width * 0.4)
})
