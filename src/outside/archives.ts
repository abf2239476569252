import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { Archive, ArchiveRefusal, Archives, Packing } from '#acts/ports/archives.ts'
import { refuse } from '#core/refusal.ts'
import { type ZipEntry, zipEntries } from './zip-directory.ts'

const mostFiles = 65_000

/** The earliest moment that a ZIP file can tell: the same content is the same bytes, whenever it is packed. */
const noMoment = new Date(1980, 0, 1)

/** What is packed already: pictures, and most documents. */
const isPacked = /\.(?:jpe?g|png|webp|pdf|docx|xlsx|zip)$/i

/** @param most what an archive may unfold to, in MiB */
export function zipArchives(most = 1024): Archives {
  return { most, pack, open: bytes => open(bytes, most) }
}

function pack(write: (chunk: Uint8Array) => Promise<void>): Packing {
  let made: Uint8Array[] = []
  let fault: Error | null = null
  const zip = new Zip((error, chunk) => {
    fault = error
    made.push(chunk)
  })
  const handOn = async () => {
    if (fault) throw fault
    const chunks = made
    made = []
    for (const chunk of chunks) await write(chunk)
  }
  return {
    async add(name, bytes) {
      const file = isPacked.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
      file.mtime = noMoment
      zip.add(file)
      file.push(bytes, true)
      await handOn()
    },
    async close() {
      zip.end()
      await handOn()
    },
  }
}

function open(bytes: Uint8Array, most: number): Archive | ArchiveRefusal {
  const entries = zipEntries(bytes, mostFiles)
  if (entries === 'too-many') return refuse('archive-too-large', { most })
  if (!entries) return refuse('archive-damaged')
  const byName = new Map<string, ZipEntry>()
  for (const entry of entries) {
    // Two of one name are told apart by no reader of ZIP files in the same way.
    if (byName.has(entry.name)) return refuse('archive-damaged', { name: entry.name })
    byName.set(entry.name, entry)
  }
  let left = most * 1024 * 1024
  return {
    names: [...byName.keys()],
    read(name) {
      const whole = byName.get(name)!.unfold(left)
      if (whole === undefined) return refuse('archive-too-large', { most })
      if (whole === 'broken') return refuse('archive-damaged', { name })
      left -= whole.byteLength
      return whole
    },
  }
}
