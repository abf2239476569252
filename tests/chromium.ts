import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'

const place = join(import.meta.dirname, '..', 'node_modules', '.cache', 'chromium')

/**
 * The Chromium that npm brought, taken out of its archive once per clone. Its package would put it into the system's
 * folder for passing files, where it belongs to whichever account came first and nobody else may run it; and where a
 * run that was interrupted leaves half of it.
 */
export async function chromiumProgram(): Promise<string> {
  const program = join(place, 'chromium')
  if (existsSync(program)) return program
  const half = `${place}.${process.pid}`
  const { TMPDIR } = process.env
  mkdirSync(half, { recursive: true })
  // The package asks the system where to put it, at this moment.
  process.env.TMPDIR = half
  try {
    await chromium.executablePath()
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
  try {
    renameSync(half, place)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    // Somebody else was quicker.
    if (!existsSync(program)) throw error
  }
  return program
}
