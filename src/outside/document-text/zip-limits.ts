import { zipEntries } from '../zip-directory.ts'

/** All files of an archive together may unfold to this many bytes. */
const LARGEST_UNFOLDED = 120 * 1024 * 1024
const MOST_FILES = 5000

/**
 * True for an archive that would unfold beyond reason. Every file is unfolded against the limit, so an archive that
 * lies about its sizes is found too.
 */
export function isZipBomb(bytes: Uint8Array): boolean {
  const entries = zipEntries(bytes, MOST_FILES)
  if (entries === 'too-many') return true
  let left = LARGEST_UNFOLDED
  for (const entry of entries ?? []) {
    const whole = entry.unfold(left)
    if (whole === undefined) return true
    if (whole !== 'broken') left -= whole.byteLength
  }
  return false
}
