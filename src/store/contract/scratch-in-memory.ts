import { chmodSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

const memory = '/dev/shm'

/** Two houses, the tests' own server and a copy for a rehearsal take less than half of it. */
const roomNeeded = 3 * 1024 ** 3

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory)
    const mounted = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .map(line => line.split(' '))
    // PostgreSQL's programs may have to be copied next to their data.
    const runsPrograms = mounted.some(([, place, , how]) => place === memory && !/\bnoexec\b/.test(how!))
    return runsPrograms && bavail * bsize >= roomNeeded
  } catch {
    return false
  }
}

/**
 * Moves what this run and its workers put into the system's folder for passing files into memory, where that has room. A
 * database is hundreds of small files: on a disk making one takes ten times as long. No test asks for more than that files
 * outlive the processes that wrote them.
 *
 * @returns the way to be rid of it
 */
export function scratchInMemory(): () => void {
  if (!hasRoom()) return () => {}
  const folder = mkdtempSync(join(memory, 'cartelera-'))
  // As root the servers run under another account, which has to get in.
  chmodSync(folder, 0o755)
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
