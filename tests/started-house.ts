import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** A house that was started as `npm start` starts it. */
export interface StartedHouse {
  /** Of the public site, without a slash at the end. */
  address: string
  /** Everything it printed until it was open. */
  said: string
  /** The one-time link to the desk that it printed. */
  signInLink: string
  dataFolder: string
  startedInMs: number
  /** Ctrl-C; answers with the exit code. */
  stop(): Promise<number | null>
}

export interface Ended {
  code: number | null
  said: string
}

/** A folder for one journey's data, and the way to be rid of it. */
export function scratchFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'cartelera-journey-'))
  // As root the database runs under another account; where that may enter, nothing is left behind elsewhere.
  chmodSync(folder, 0o755)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/**
 * Starts the house on a data folder and a free port, and waits until it says where to go. Rejects with what it said
 * when it ends before.
 */
export async function startHouse(
  dataFolder: string,
  settings: Record<string, string> = {},
): Promise<StartedHouse> {
  const began = performance.now()
  const { child, said, ended } = run(dataFolder, settings)
  const opened = new Promise<void>(resolve => {
    child.stdout!.on('data', () => /Ctrl-C/.test(said()) && resolve())
  })
  const first = await Promise.race([opened.then(() => 'open' as const), ended])
  if (first !== 'open') throw new Error(`The house did not open (exit code ${first.code}):\n${first.said}`)
  const address = /^Public site\s+(\S+?)\/?$/m.exec(said())?.[1]
  if (!address) throw new Error(`The house did not say where its public site is:\n${said()}`)
  return {
    address,
    said: said(),
    signInLink: /\S+\/api\/enter\S*/.exec(said())?.[0] ?? '',
    dataFolder,
    startedInMs: performance.now() - began,
    async stop() {
      child.kill('SIGINT')
      return (await ended).code
    },
  }
}

/** Starts a house that is expected to refuse, and waits for its end. */
export function startInVain(dataFolder: string, settings: Record<string, string> = {}): Promise<Ended> {
  return run(dataFolder, settings).ended
}

function run(dataFolder: string, settings: Record<string, string>) {
  const { DATABASE_URL: _, ...inherited } = process.env
  const child: ChildProcess = spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], {
    cwd: root,
    env: { ...inherited, CARTELERA_DATA: dataFolder, PORT: '0', NO_COLOR: '1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', data => (output += data))
  const ended = new Promise<Ended>(resolve => {
    child.on('close', code => resolve({ code, said: output }))
  })
  return { child, ended, said: () => output }
}
