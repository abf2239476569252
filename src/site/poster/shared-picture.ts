import sharp from 'sharp'
import { type PosterSubject, posterOf } from './poster.ts'

/** The Open Graph picture of a film, 1200 × 630 PNG: its poster on a blown-up piece of itself. */
export async function sharedPicture(film: PosterSubject): Promise<Uint8Array> {
  const poster = Buffer.from(posterOf(film))
  const ground = await sharp(poster)
    .resize(1200, 1800)
    .extract({ left: 0, top: 60, width: 1200, height: 630 })
    .toBuffer()
  const front = await sharp(poster).resize({ height: 630 }).toBuffer()
  return sharp(ground)
    .modulate({ brightness: 0.72 })
    .composite([{ input: front, gravity: 'centre' }])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}
