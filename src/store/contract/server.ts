import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../embedded/start-embedded.ts'
import { scratchInMemory } from './scratch-in-memory.ts'
import { dropDatabase, makeTemplates } from './templates.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server on which the tests may make databases. */
    server: string
    /** Databases to copy, by how many organisations they have, from one on. */
    templates: string[]
  }
}

/**
 * Vitest's global set-up: the server that `DATABASE_URL` names, or an embedded one for this run. That one leaves out
 * the waiting for the disk, which the tests of durability (src/store/embedded) do not.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const removeScratch = scratchInMemory()
  const named = process.env.DATABASE_URL
  if (named) {
    const templates = await makeTemplates(named)
    project.provide('server', named)
    project.provide('templates', templates)
    return async () => {
      for (const name of templates) await dropDatabase(named, name)
      removeScratch()
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'cartelera-tests-'))
  // As root the server runs under another account, which has to get in.
  chmodSync(folder, 0o755)
  const silent = { info() {}, warn() {} }
  const server = await startEmbedded({
    folder,
    log: silent,
    settings: {
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      max_connections: '300',
      max_wal_size: '128MB',
    },
  })
  if ('refused' in server) throw new Error(server.sentence)
  const templates = await makeTemplates(server.connectionString).catch(async error => {
    await server.stop()
    removeScratch()
    throw error
  })
  project.provide('server', server.connectionString)
  project.provide('templates', templates)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
    removeScratch()
  }
}
