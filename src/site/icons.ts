import sharp from 'sharp'

/** The ground of icon.svg, which a maskable icon goes on with to its edges. */
const ground = '#121110'

/** How much of a maskable icon the drawing fills: its corners stay within the circle that no launcher cuts into. */
const safeShare = 0.7

/**
 * The icon of a web application as pixels, for launchers that take no drawing (Web Application Manifest, `purpose`).
 * As maskable it stands on its ground with room around it: launchers cut it to a circle or a drop.
 */
export async function drawIcon(
  svg: Uint8Array,
  { side, isMaskable }: { side: number; isMaskable: boolean },
): Promise<Buffer> {
  const drawn = Math.round(side * (isMaskable ? safeShare : 1))
  const before = Math.floor((side - drawn) / 2)
  const after = side - drawn - before
  return sharp(svg, { density: 1200 })
    .resize(drawn, drawn)
    .extend({ top: before, left: before, bottom: after, right: after, background: ground })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}
