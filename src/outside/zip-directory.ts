import { constants, crc32, inflateRawSync } from 'node:zlib'

/** One file of a ZIP archive, as its directory tells it. */
export interface ZipEntry {
  name: string
  /** Undefined where it would be longer than `most` bytes; `broken` where it is not what the directory says. */
  unfold(most: number): Uint8Array | 'broken' | undefined
}

const decoder = new TextDecoder()

/**
 * The files of an archive by its directory, which stands at its end; undefined where there is none. A directory that ends
 * too early tells of those before.
 *
 * @param most files; more are not looked at
 */
export function zipEntries(bytes: Uint8Array, most: number): ZipEntry[] | 'too-many' | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) return undefined
  const count = view.getUint16(end + 10, true)
  if (count > most) return 'too-many'
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) break
    const method = view.getUint16(at + 10, true)
    const sum = view.getUint32(at + 16, true)
    const packed = view.getUint32(at + 20, true)
    const local = view.getUint32(at + 42, true)
    const length = view.getUint16(at + 28, true)
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + length)),
      unfold: limit => unfolded(bytes, view, { local, packed, method, sum }, limit),
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function unfolded(
  bytes: Uint8Array,
  view: DataView,
  { local, packed, method, sum }: { local: number; packed: number; method: number; sum: number },
  most: number,
): Uint8Array | 'broken' | undefined {
  if (local + 30 > view.byteLength) return 'broken'
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const data = bytes.subarray(start, start + packed)
  try {
    const whole =
      method === 8
        ? inflateRawSync(data, { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_SYNC_FLUSH })
        : data
    if (whole.byteLength > most) return undefined
    return crc32(whole) === sum ? whole : 'broken'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : 'broken'
  }
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 66_000); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}
