import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { NotOpened } from './database.ts'
import type { Settings } from './settings.ts'

export interface Listening {
  /** Where this machine reaches the house, without a slash at the end. */
  address: string
  /** Stops taking requests and waits for those under way, at most a few seconds. */
  close(): Promise<void>
}

const patience = 5_000

/** Serves the front of the house. */
export function listen(app: Hono, { host, port }: Settings): Promise<Listening | NotOpened> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, info => {
      server.off('error', refuse)
      const shown =
        host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
      resolve({ address: `http://${shown}:${info.port}`, close: () => close(server) })
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
