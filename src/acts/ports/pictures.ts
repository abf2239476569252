import type { StillType } from '#core/press/press-kit.ts'

export interface ReadPicture {
  mediaType: StillType
  /** As it is seen: turned by what the camera noted. */
  width: number
  height: number
}

/** Looks into pictures. */
export interface Pictures {
  /** What a file holds; undefined where it is no picture that the house takes, or a broken one. */
  read(bytes: Uint8Array): Promise<ReadPicture | undefined>
  /** A JPEG whose longer side is at most so many pixels, without what the camera noted. */
  shrink(bytes: Uint8Array, longest: number): Promise<Uint8Array>
}
