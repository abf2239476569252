import {
  chmodSync,
  chownSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../root.mjs'

/** `nobody`: an account that is no one's and exists everywhere. */
const uid = 65534
const gid = 65534

const left = new Set(['.git', 'data', 'dist', '.cache', '.vite', '.vite-temp'])

function copyFolder(from, to, own) {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (left.has(entry.name) && own(from)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyFolder(source, target, own)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else if (entry.isFile()) linkOrCopy(source, target)
  }
  chownSync(to, uid, gid)
}

function linkOrCopy(source, target) {
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target)
  }
}

/**
 * A clone as an ordinary user would have it: the same files under hard links (or copies, on another disk), in folders
 * that belong to that user. Lets root test what everybody else gets, without making an account.
 */
export function ordinaryCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'cartelera-ordinary-'))
  copyFolder(root, folder, from => from === root || from === join(root, 'node_modules'))
  chmodSync(folder, 0o755)
  return { folder, uid, gid }
}
