import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { BuyersSecond } from '#core/boxoffice/rehearsal/figures.ts'
import type { Errand, Told } from './buyers.ts'
import type { Likeness, Serving, ToServe } from './serve-copy.ts'
import type { Visited } from './visit.ts'

/** The processes of a rehearsal: one that serves the copy, one that the buyers are in. */
export interface Processes {
  /** Opens the house, with a clock so many milliseconds ahead of the machine's; answers with its address. */
  open(ahead: number): Promise<string>
  /** Sends the buyers out, and answers when all have come to an end. */
  send(errand: Errand, onSecond: (second: BuyersSecond) => void): Promise<Visited[]>
  /** Killed at once: nothing in a copy is worth a tidy end. */
  end(): Promise<void>
}

const here = import.meta.dirname

/**
 * Starts both, and waits until they are ready.
 *
 * @param onLikeness told each second what the serving process is like
 */
export async function startProcesses(
  copy: { connectionString: string; folder: string },
  onLikeness: (likeness: Likeness) => void,
): Promise<Processes> {
  const env = { ...process.env, DATABASE_URL: copy.connectionString, CARTELERA_DATA: copy.folder }
  const house = fork(join(here, 'serve-copy.ts'), { env })
  const buyers = fork(join(here, 'buyers.ts'))
  const children = [house, buyers]
  house.on('message', (said: Serving) => {
    if ('lag' in said) onLikeness(said)
  })
  const processes: Processes = {
    async open(ahead) {
      house.send({ ahead } satisfies ToServe)
      return heard(house, (said: Serving) => ('address' in said ? said.address : undefined))
    },
    send(errand, onSecond) {
      buyers.send(errand)
      return heard(buyers, (told: Told) => {
        if ('visited' in told) return told.visited
        onSecond(told.second)
        return undefined
      })
    },
    async end() {
      await Promise.all(children.map(killed))
    },
  }
  try {
    await heard(house, (said: Serving) => ('ready' in said ? true : undefined))
    return processes
  } catch (error) {
    await processes.end()
    throw error
  }
}

/** The first answer that `read` finds in what a process says. */
function heard<Said, Answer>(child: ChildProcess, read: (said: Said) => Answer | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) =>
      reject(new Error(`A process of the rehearsal ended by itself (${code})`))
    const hear = (said: Said) => {
      const answer = read(said)
      if (answer === undefined) return
      child.off('message', hear)
      child.off('exit', ended)
      resolve(answer)
    }
    child.on('message', hear)
    child.once('exit', ended)
  })
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}
