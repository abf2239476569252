import { strToU8, zipSync } from 'fflate'
import type { ExportedCase } from '#acts/record/export-case.ts'

/** The earliest moment that a ZIP file can tell: the same case is the same bytes, whenever it is taken out. */
const noMoment = new Date(1980, 0, 1)

/** A case folder as one ZIP file. */
export function zipOf({ name, files }: ExportedCase): { name: string; bytes: Uint8Array } {
  const entries = Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)]))
  return { name: `${name}.zip`, bytes: zipSync(entries, { mtime: noMoment }) }
}
