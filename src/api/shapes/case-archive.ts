import { buffer } from 'node:stream/consumers'
import { pack } from 'tar-stream'
import type { ExportedCase } from '#acts/export-case.ts'

/** A case folder as one tar file. The same case is the same bytes: its files have no time of their own. */
export async function tarOf({ name, files }: ExportedCase): Promise<{ name: string; bytes: Uint8Array }> {
  const archive = pack()
  for (const { path, text } of files) archive.entry({ name: path, mtime: new Date(0) }, text)
  archive.finalize()
  return { name: `${name}.tar`, bytes: await buffer(archive) }
}
