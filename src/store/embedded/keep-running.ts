import { setTimeout as pause } from 'node:timers/promises'
import type { NotStarted } from './refusal.ts'
import { type Server, stopServer } from './server.ts'

interface Told {
  info(about: object, message: string): void
  warn(about: object, message: string): void
}

const shortestPause = 100
const longestPause = 5_000

/**
 * Starts a server again, where it was, whenever it ends without being told to: killed, or out of memory. What it had
 * acknowledged is there when it is back; until then, whoever asks is refused the connection and may ask again.
 *
 * @param again starts it on a port; refused while the processes of the one that ended are still going away
 */
export function keepRunning(
  first: Server,
  again: (port: number) => Promise<Server | NotStarted>,
  log: Told,
): { kill(signal: NodeJS.Signals): void; stop(): Promise<void> } {
  let server = first
  const stopping = new AbortController()
  let returning: Promise<void> = Promise.resolve()

  async function bringBack(): Promise<void> {
    const { port } = server
    log.warn({ port }, 'the database ended by itself: starting it again')
    for (let wait = shortestPause; !stopping.signal.aborted; wait = Math.min(2 * wait, longestPause)) {
      const next = await again(port)
      if (!('refused' in next)) {
        server = next
        log.info({ port }, 'the database is back')
        watch()
        return
      }
      log.warn({ why: next.sentence }, 'the database did not start again yet')
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }

  function watch(): void {
    server.process.once('exit', () => {
      if (!stopping.signal.aborted) returning = bringBack()
    })
  }

  watch()
  return {
    kill: signal => void server.process.kill(signal),
    async stop() {
      stopping.abort()
      await returning
      await stopServer(server)
    },
  }
}
