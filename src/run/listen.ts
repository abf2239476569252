import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { NotOpened } from './database.ts'
import type { Settings } from './settings.ts'

export interface Listening {
  /** Where this machine reaches the house, without a slash at the end. */
  address: string
  port: number
  /** Who answers from now on; until then every request hears that the house is opening. */
  open(front: Hono): void
  /** Stops taking requests and waits for those under way, at most a few seconds. */
  close(): Promise<void>
}

const patience = 5_000

/** What everybody hears while the database starts and the demo loads. */
function opening(): Hono {
  const app = new Hono()
  app.all('*', c => c.text('The house is opening: try again in a moment.\n', 503, { 'retry-after': '5' }))
  return app
}

/** Takes the port, before anything slow or lasting is done: who finds it taken has changed nothing. */
export function listen({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<Listening | NotOpened> {
  let answering = opening()
  return new Promise((resolve, reject) => {
    const fetch: Hono['fetch'] = (...request) => answering.fetch(...request)
    const server = serve({ fetch, hostname: host, port }, info => {
      server.off('error', refuse)
      const shown =
        host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
      resolve({
        address: `http://${shown}:${info.port}`,
        port: info.port,
        open: front => {
          answering = front
        },
        close: () => close(server),
      })
    }) as Server
    const refuse = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        resolve({
          refused: 'port-in-use',
          sentence: `Port ${port} is in use by another program: stop it, or set PORT to another one (PORT=${port + 1} npm start).`,
        })
      } else if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL') {
        resolve({
          refused: 'port-forbidden',
          sentence: `${host}:${port} cannot be listened on (${error.code}): set HOST and PORT to an address of this machine and a port from 1024 on.`,
        })
      } else reject(error)
    }
    server.once('error', refuse)
  })
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    const impatient = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(impatient)
      resolve()
    })
    server.closeIdleConnections()
  })
}
