import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { Archive, ArchiveRefusal, Archives, Packing } from '#acts/ports/archives.ts'
import { refuse } from '#core/refusal.ts'
import { type ZipEntry, zipEntries } from './zip-entries.ts'

/** What an archive may hold: `most` in MiB, unfolded. The form of ZIP that is written ends at 65,535 files and 4 GiB. */
interface Limits {
  most: number
  mostFiles: number
}

/** The earliest moment that a ZIP file can tell: the same content is the same bytes, whenever it is packed. */
const noMoment = new Date(1980, 0, 1)

/** What is packed already: pictures, and most documents. */
const isPacked = /\.(?:jpe?g|png|webp|pdf|docx|xlsx|zip)$/i

export function zipArchives({ most = 1024, mostFiles = 65_000 }: Partial<Limits> = {}): Archives {
  return { most, mostFiles, pack, open: bytes => open(bytes, { most, mostFiles }) }
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

async function open(bytes: Uint8Array, { most, mostFiles }: Limits): Promise<Archive | ArchiveRefusal> {
  const entries = await zipEntries(bytes, mostFiles)
  if (entries === 'too-many') return refuse('archive-too-large', { mostFiles })
  if (!entries) return refuse('archive-damaged')
  const byName = new Map<string, ZipEntry>()
  for (const entry of entries) {
    // Two of one name are told apart by no reader of ZIP files in the same way.
    if (byName.has(entry.name)) return refuse('archive-damaged', { name: entry.name })
    byName.set(entry.name, entry)
  }
  let left = most * 1024 * 1024
  const counted = new Map<string, number>()
  const unfold = async (name: string, take?: (piece: Uint8Array) => void) => {
    const before = counted.get(name)
    const length = await byName.get(name)!.unfold(before ?? left, take)
    if (length === 'too-large') return refuse('archive-too-large', { most })
    if (length === 'broken') return refuse('archive-damaged', { name })
    if (before === undefined) left -= length
    counted.set(name, length)
    return undefined
  }
  return {
    names: [...byName.keys()],
    check: name => unfold(name),
    async read(name) {
      const pieces: Uint8Array[] = []
      return (await unfold(name, piece => void pieces.push(piece))) ?? Buffer.concat(pieces)
    },
  }
}
