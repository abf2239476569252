import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import {
  type Checks,
  checksEntry,
  checksForm,
  formatVersion,
  type Manifest,
  manifestEntry,
  manifestForm,
  type NotDone,
  notDone,
} from './format.ts'

/** No entry that we write is larger; the checks of a very large house are the largest. */
const largestEntry = 256 * 1024 * 1024

export interface ArchiveEntry {
  name: string
  content: Buffer
}

/** The entries of an archive in order. Throws on bytes that are no gzipped tar, and on a file that ends too early. */
export async function* readArchive(
  file: string,
  onBytes: (read: number) => void = () => {},
): AsyncGenerator<ArchiveEntry> {
  const source = createReadStream(file)
  const gunzip = createGunzip()
  const tar = extract()
  source.on('data', () => onBytes(source.bytesRead))
  source.on('error', error => gunzip.destroy(error))
  gunzip.on('error', error => tar.destroy(error))
  source.pipe(gunzip).pipe(tar)
  try {
    for await (const entry of tar) {
      const chunks: Buffer[] = []
      let bytes = 0
      for await (const chunk of entry as AsyncIterable<Buffer>) {
        bytes += chunk.length
        if (bytes > largestEntry) throw new Error(`${entry.header.name} is too large`)
        chunks.push(chunk)
      }
      yield { name: entry.header.name, content: Buffer.concat(chunks) }
    }
  } finally {
    source.destroy()
    gunzip.destroy()
  }
}

/** An archive that was read to its end and is whole. */
export interface CheckedArchive {
  file: string
  manifest: Manifest
  checks: Checks
}

function refuseManifest(file: string, content: Buffer): NotDone {
  let version: unknown
  try {
    version = JSON.parse(content.toString('utf8')).version
  } catch {
    // Said below.
  }
  return typeof version === 'number' && version > formatVersion
    ? notDone(
        'backup-newer',
        `${file} has form ${version} of a backup, and this Cartelera reads ${formatVersion}: use the newer Cartelera.`,
      )
    : notDone('not-a-backup', `${file} is not a backup of Cartelera.`)
}

/** Reads the whole archive once and compares every entry with its digest, before anything is done with it. */
export async function checkArchive(
  file: string,
  onBytes?: (read: number) => void,
): Promise<CheckedArchive | NotDone> {
  let manifest: Manifest | undefined
  let checks: Checks | undefined
  const found: Checks['entries'] = {}
  try {
    for await (const { name, content } of readArchive(file, onBytes)) {
      if (manifest === undefined) {
        if (name !== manifestEntry) return notDone('not-a-backup', `${file} is not a backup of Cartelera.`)
        const read = manifestForm.safeParse(parsed(content))
        if (!read.success) return refuseManifest(file, content)
        manifest = read.data
      }
      if (name === checksEntry) checks = checksForm.parse(parsed(content))
      else found[name] = { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code && /^(ENOENT|EACCES|EISDIR|EPERM)$/.test(code)) {
      return notDone('file-unreadable', `${file} cannot be read (${code}).`)
    }
    return manifest === undefined
      ? notDone('not-a-backup', `${file} is not a backup of Cartelera.`)
      : notDone('backup-damaged', `${file} is damaged (${message}); nothing was changed.`)
  }
  if (manifest === undefined) return notDone('not-a-backup', `${file} is not a backup of Cartelera.`)
  if (checks === undefined) {
    return notDone(
      'backup-damaged',
      `${file} ends too early: it has no checks at its end; nothing was changed.`,
    )
  }
  const wrong = differing(checks.entries, found)
  if (wrong) return notDone('backup-damaged', `${file} is damaged at ${wrong}; nothing was changed.`)
  return { file, manifest, checks }
}

function parsed(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'))
  } catch {
    return undefined
  }
}

function differing(expected: Checks['entries'], found: Checks['entries']): string | undefined {
  for (const name of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    if (expected[name]?.sha256 !== found[name]?.sha256) return name
  }
  return undefined
}
