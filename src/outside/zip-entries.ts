import { crc32 } from 'node:zlib'
import { fromBufferPromise, type ZipFile } from 'yauzl'

/** One file of a ZIP archive, as its directory tells it. */
export interface ZipEntry {
  name: string
  /**
   * Unfolds it piece by piece, off the event loop; the number of bytes it came to.
   *
   * @param most bytes: it stops there, whatever the directory says of its size
   * @returns `broken` where it is not what the directory says
   */
  unfold(most: number, take?: (piece: Uint8Array) => void): Promise<number | 'broken' | 'too-large'>
}

const decoder = new TextDecoder()

/**
 * The files of an archive by its directory, which stands at its end; undefined where there is none that can be read. Names
 * are told as they stand there, so that whoever asked can refuse those that lead out.
 *
 * @param most files; more are not looked at
 */
export async function zipEntries(
  bytes: Uint8Array,
  most: number,
): Promise<ZipEntry[] | 'too-many' | undefined> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    // Sizes are held against what is unfolded here: the library would not tell a bomb from a damaged file.
    const zip = await fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: false })
    if (zip.entryCount > most) return 'too-many'
    const entries: ZipEntry[] = []
    for await (const entry of zip.eachEntry())
      entries.push({
        name: decoder.decode(entry.fileNameRaw),
        unfold: (limit, take) => unfold(zip, entry, limit, take),
      })
    return entries
  } catch {
    return undefined
  }
}

async function unfold(
  zip: ZipFile,
  entry: Parameters<ZipFile['openReadStreamPromise']>[0],
  most: number,
  take: (piece: Uint8Array) => void = () => {},
): Promise<number | 'broken' | 'too-large'> {
  let length = 0
  let sum = 0
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      length += piece.byteLength
      if (length > most) return 'too-large'
      sum = crc32(piece, sum)
      take(piece)
    }
  } catch {
    return 'broken'
  }
  return sum === entry.crc32 ? length : 'broken'
}
