import type { AddressInfo } from 'node:net'
import { createServer, connect as dial, type Server, type Socket } from 'node:net'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect } from './connect.ts'
import { freshDatabase } from './contract/database.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let line: Server
let sockets: Socket[] = []
beforeEach(async () => {
  database = await freshDatabase({ organisations: [] })
  const { hostname, port } = new URL(database.connectionString)
  line = createServer(socket => {
    const far = dial(Number(port || 5432), hostname)
    sockets.push(socket)
    for (const [one, other] of [
      [socket, far],
      [far, socket],
    ] as const) {
      one.pipe(other)
      one.on('error', () => other.destroy())
    }
  })
  await new Promise<void>(resolve => line.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  sockets = []
  await new Promise(resolve => line.close(resolve))
  await database.drop()
})

test('a line that is cut in a transaction ends the transaction, and nothing else', async () => {
  const address = new URL(database.connectionString)
  address.host = `127.0.0.1:${(line.address() as AddressInfo).port}`
  const connection = connect(address.href, { size: 2 })
  const one = () => connection.withinHouse(db => sql<{ n: number }>`select 1 as n`.execute(db))
  const cut = connection.withinHouse(async db => {
    await sql`select 1`.execute(db)
    const closed = Promise.all(sockets.map(socket => new Promise(resolve => socket.once('close', resolve))))
    for (const socket of sockets) socket.resetAndDestroy()
    await closed
    await sql`select 1`.execute(db)
  })
  await expect(cut).rejects.toThrow()
  expect((await one()).rows).toEqual([{ n: 1 }])
  await connection.close()
})
