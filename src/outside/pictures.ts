import sharp from 'sharp'
import type { Pictures } from '#acts/ports/pictures.ts'
import type { StillType } from '#core/press/press-kit.ts'

const types: Partial<Record<string, StillType>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  tiff: 'image/tiff',
  webp: 'image/webp',
}

/** More than any still has; a file that claims more is out to fill the memory. */
const mostPixels = 120_000_000

const opened = (bytes: Uint8Array) =>
  sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient()

/** Pictures read by libvips. */
export const pictures: Pictures = {
  async read(bytes) {
    try {
      const { format, autoOrient } = await opened(bytes).metadata()
      const mediaType = types[format]
      return mediaType && { mediaType, width: autoOrient.width, height: autoOrient.height }
    } catch {
      return undefined
    }
  },

  async shrink(bytes, longest) {
    const small = opened(bytes).resize({
      width: longest,
      height: longest,
      fit: 'inside',
      withoutEnlargement: true,
    })
    const shown = await small.flatten({ background: '#fff' }).jpeg({ quality: 82, mozjpeg: true }).toBuffer()
    return new Uint8Array(shown)
  },
}
