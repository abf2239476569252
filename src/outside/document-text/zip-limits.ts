import { zipEntries } from '../zip-entries.ts'

/** All files of an archive together may unfold to this many bytes. */
const LARGEST_UNFOLDED = 120 * 1024 * 1024
const MOST_FILES = 5000

/**
 * True for an archive that would unfold beyond reason. Every file is unfolded against the limit, so an archive that
 * lies about its sizes is found too.
 */
export async function isZipBomb(bytes: Uint8Array): Promise<boolean> {
  const entries = await zipEntries(bytes, MOST_FILES)
  if (entries === 'too-many') return true
  let left = LARGEST_UNFOLDED
  for (const entry of entries ?? []) {
    const length = await entry.unfold(left)
    if (length === 'too-large') return true
    if (length !== 'broken') left -= length
  }
  return false
}
