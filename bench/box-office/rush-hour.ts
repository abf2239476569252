import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { serving } from '../../scripts/node26.mjs'
import type { Sale, Sold } from './buyers.ts'
import type { Cinema } from './cinema.ts'

/** Processes that serve a cinema over HTTP, and the process in which its buyers are. */
export interface RushHour {
  /** The first so many processes of the house serve. */
  sell(processes: number, sale: Omit<Sale, 'ports' | 'headers'>): Promise<Sold>
  close(): Promise<void>
}

const here = import.meta.dirname

const heard = <Said>(child: ChildProcess): Promise<Said> =>
  new Promise((resolve, reject) => {
    const end = (code: number | null) => reject(new Error(`A process of the bench ended with ${code}`))
    child.once('exit', end)
    child.once('message', said => {
      child.off('exit', end)
      resolve(said as Said)
    })
  })

export async function rushHour(cinema: Cinema, processes: number): Promise<RushHour> {
  const authorization = `Bearer ${await cinema.key()}`
  const houses = Array.from({ length: processes }, () =>
    fork(join(here, 'open-till.ts'), [cinema.connectionString, cinema.folder], { execArgv: serving.flags }),
  )
  const ports = (await Promise.all(houses.map(heard<{ port: number }>))).map(({ port }) => port)
  const buyers = fork(join(here, 'buyers.ts'))
  return {
    sell(serving, sale) {
      const sold = heard<Sold>(buyers)
      buyers.send({ ...sale, ports: ports.slice(0, serving), headers: { authorization } })
      return sold
    },
    async close() {
      buyers.disconnect()
      const ended = houses.map(house => new Promise(resolve => house.once('exit', resolve)))
      for (const house of houses) house.send('close')
      await Promise.all(ended)
    },
  }
}
