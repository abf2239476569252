import { constants, inflateRawSync } from 'node:zlib'

/** All files of an archive together may unfold to this many bytes. */
const LARGEST_UNFOLDED = 120 * 1024 * 1024
const MOST_FILES = 5000

/**
 * True for an archive that would unfold beyond reason. Every file is unfolded against the limit, so an archive that
 * lies about its sizes is found too.
 */
export function isZipBomb(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) return false
  const count = view.getUint16(end + 10, true)
  if (count > MOST_FILES) return true
  let at = view.getUint32(end + 16, true)
  let left = LARGEST_UNFOLDED
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return false
    const method = view.getUint16(at + 10, true)
    const packed = view.getUint32(at + 20, true)
    const local = view.getUint32(at + 42, true)
    const size = unfoldedSize(bytes, view, local, packed, method, left)
    if (size === undefined) return true
    left -= size
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return false
}

function unfoldedSize(
  bytes: Uint8Array,
  view: DataView,
  local: number,
  packed: number,
  method: number,
  left: number,
): number | undefined {
  if (local + 30 > view.byteLength) return 0
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const data = bytes.subarray(start, start + packed)
  if (method !== 8) return data.byteLength
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, left), finishFlush: constants.Z_SYNC_FLUSH })
      .byteLength
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : 0
  }
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 66_000); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}
