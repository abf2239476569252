import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { create } from 'content-disposition'
import { isRefusal, type Refusal } from '#core/refusal.ts'

type Write = (chunk: Uint8Array) => Promise<void>

/**
 * A file that need not fit into memory: made on disk, where nobody else reads it, and sent from there. However slow its
 * reader is, the work waits for the disk alone, and work that fails is answered as a failure instead of half a file.
 *
 * @param seal told apart from every other file: what was read of this one before is no part of it
 */
export async function spooledFile(
  { name, mediaType, seal }: { name: string; mediaType: string; seal: string },
  work: (write: Write) => Promise<object>,
): Promise<Response | Refusal> {
  const folder = await mkdtemp(join(tmpdir(), 'cartelera-'))
  const spool = await open(join(folder, 'spool'), 'wx+', 0o600)
  const remove = () => rm(folder, { recursive: true, force: true }).catch(() => {})
  // Where the system allows it the file lives on without a name, and leaves nothing behind whatever ends the house.
  await remove()
  const close = async () => {
    await spool.close()
    await remove()
  }
  try {
    const made = await work(async chunk => void (await spool.write(chunk)))
    if (isRefusal(made)) {
      await close()
      return made
    }
    const { size } = await spool.stat()
    const stream = spool.createReadStream({ start: 0 }).once('close', remove)
    return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
      headers: {
        'content-type': mediaType,
        'content-length': String(size),
        'content-disposition': create(name),
        etag: `"${seal}"`,
      },
    })
  } catch (error) {
    await close()
    throw error
  }
}
