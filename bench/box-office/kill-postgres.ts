import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The server that the house started: beside its data, or where the data folder's record says. */
export function killPostgres(folder: string): void {
  const record = join(folder, 'postgres-home')
  const home = existsSync(record) ? readFileSync(record, 'utf8').trim() : folder
  const [server] = readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(server), 'SIGKILL')
}
