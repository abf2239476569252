import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'
import { type Checks, checksEntry } from './format.ts'

/** Cut so that a part fits memory well: a tar entry names its size before its bytes come. */
const partBytes = 4 * 1024 * 1024

export interface ArchiveWriter {
  add(name: string, content: Uint8Array): Promise<void>
  /** Adds a stream as numbered parts. */
  addParts(nameOf: (part: number) => string, stream: AsyncIterable<Uint8Array>): Promise<void>
  /** Adds the checks and waits until everything is on disk. */
  finish(rows: Checks['rows']): Promise<void>
  /** Gives up; the file is left half-written. */
  abandon(): Promise<void>
}

/** Writes a gzipped tar, readable by its owner alone: it holds names and addresses. */
export async function openArchive(file: string): Promise<ArchiveWriter> {
  const out = await open(file, 'w', 0o600)
  const tar = pack()
  const entries: Checks['entries'] = {}
  let failure: unknown
  const written = pipeline(tar, createGzip(), out.createWriteStream({ flush: true })).catch(error => {
    failure = error
  })

  const put = async (name: string, content: Uint8Array) => {
    try {
      await Promise.race([
        new Promise<void>((resolve, reject) => {
          const entry = tar.entry({ name, size: content.length, mode: 0o600 }, Buffer.from(content), error =>
            error ? reject(error) : resolve(),
          )
          entry.on('error', reject)
        }),
        written,
      ])
    } catch (error) {
      // When the disk is full the tar only says that it was cut off.
      throw failure ?? error
    }
    if (failure) throw failure
  }
  const add = async (name: string, content: Uint8Array) => {
    entries[name] = { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
    await put(name, content)
  }

  return {
    add,
    async addParts(nameOf, stream) {
      let part = 0
      let waiting: Uint8Array[] = []
      let bytes = 0
      const flush = async () => {
        if (bytes === 0) return
        await add(nameOf(++part), Buffer.concat(waiting))
        waiting = []
        bytes = 0
      }
      for await (const chunk of stream) {
        waiting.push(chunk)
        bytes += chunk.length
        if (bytes >= partBytes) await flush()
      }
      await flush()
    },
    async finish(rows) {
      const checks: Checks = { entries, rows }
      await put(checksEntry, Buffer.from(JSON.stringify(checks)))
      tar.finalize()
      await written
      if (failure) throw failure
    },
    async abandon() {
      tar.destroy()
      await written
    },
  }
}
