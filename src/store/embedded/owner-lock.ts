import { spawnSync } from 'node:child_process'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** When a process began, in the system's own words; undefined when there is no such process. */
export function beginningOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined
  }
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      // A zombie holds nothing any more.
      return fields[0] === 'Z' ? undefined : fields[19]
    } catch {
      return undefined
    }
  }
  if (process.platform === 'win32') return 'alive'
  return (
    spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim() || undefined
  )
}

function read(path: string): { text: string; pid: number; began: string } | undefined {
  try {
    const text = readFileSync(path, 'utf8')
    const [pid, began] = text.trim().split('\n')
    return { text, pid: Number(pid), began: began ?? '' }
  } catch {
    return undefined
  }
}

const alive = (holder: { pid: number; began: string }) =>
  Number.isInteger(holder.pid) && holder.pid > 0 && beginningOf(holder.pid) === holder.began

/**
 * Takes a folder for this process: `owner.lock` names the process and when it began, so that a number used again by
 * another process does not count. A dead owner's lock is moved aside and looked at once more before it is thrown away,
 * for somebody else may have taken the folder meanwhile.
 *
 * @returns the way to give it back, or the living owner's process id
 */
export function takeOwnership(folder: string): { release(): void } | { heldBy: number } {
  const lock = join(folder, 'owner.lock')
  const mine = `${process.pid}\n${beginningOf(process.pid)}\n`
  const draft = `${lock}.${process.pid}`
  for (let attempt = 0; attempt < 10; attempt++) {
    writeFileSync(draft, mine)
    try {
      // link() makes the lock appear whole or not at all, and fails when there is one.
      linkSync(draft, lock)
      return {
        release() {
          if (read(lock)?.text === mine) rmSync(lock, { force: true })
        },
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      rmSync(draft, { force: true })
    }
    const holder = read(lock)
    if (holder === undefined) continue
    if (alive(holder)) return { heldBy: holder.pid }
    moveAside(lock, holder.text)
  }
  return { heldBy: read(lock)?.pid ?? 0 }
}

/** The process that owns a folder, if it lives. */
export function livingOwner(folder: string): number | undefined {
  const holder = read(join(folder, 'owner.lock'))
  return holder && alive(holder) ? holder.pid : undefined
}

function moveAside(lock: string, stale: string): void {
  const aside = `${lock}.stale-${process.pid}`
  try {
    renameSync(lock, aside)
    if (read(aside)?.text !== stale) linkSync(aside, lock)
  } catch {
    // Somebody else moved it or took the folder: the next attempt sees who.
  } finally {
    rmSync(aside, { force: true })
  }
}
