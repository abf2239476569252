import type { Stats } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { PageFetcher } from '#acts/ports/page-fetcher.ts'
import { Declined } from '../answer.ts'
import { fetchSentence } from './fetch-sentences.ts'

/** Something to read: where it is, what it is called, and its bytes when asked for. */
export interface Input {
  path: string
  name: string
  bytes(): Promise<Uint8Array>
}

/** Files above this are not even loaded; documents that large are refused anyway. */
const LARGEST_LOADED = 64 * 1024 * 1024

/** The files that were named, those in folders that were named (hidden ones left out), and standard input for `-`. */
export async function gatherInputs(paths: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = []
  for (const path of paths) {
    if (path === '-') inputs.push({ path: '-', name: 'standard input', bytes: () => buffer(process.stdin) })
    else inputs.push(...(await inputsAt(path)))
  }
  return inputs
}

/** The pages at these addresses, one after the other; the first that cannot be had ends the command. */
export async function fetchInputs(addresses: readonly string[], pages: PageFetcher): Promise<Input[]> {
  const inputs: Input[] = []
  for (const address of addresses) {
    const page = await pages.fetchPage(address)
    if ('notFetched' in page) throw new Declined(fetchSentence(address, page))
    inputs.push({ path: address, name: page.name, bytes: async () => page.bytes })
  }
  return inputs
}

async function inputsAt(path: string): Promise<Input[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new Declined(sentenceFor(path, error))
  })
  if (!found.isDirectory()) return [fileInput(path, found)]
  const names = (await readdir(path, { withFileTypes: true })).filter(it => !it.name.startsWith('.'))
  if (names.length === 0)
    throw new Declined(`${path}: the folder is empty. Name a folder with documents in it.`)
  const inputs: Input[] = []
  for (const entry of names.sort((a, b) => a.name.localeCompare(b.name, 'en')))
    inputs.push(...(await inputsAt(join(path, entry.name))))
  return inputs
}

function fileInput(path: string, found: Stats): Input {
  return {
    path,
    name: basename(path),
    async bytes() {
      if (found.size > LARGEST_LOADED)
        throw new Declined(
          `${path}: ${Math.round(found.size / 1_048_576)} MB is too large to read. Give the part of it that tells of the film, up to 20 MB.`,
        )
      return await readFile(path).catch((error: NodeJS.ErrnoException) => {
        throw new Declined(sentenceFor(path, error))
      })
    },
  }
}

function sentenceFor(path: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return `${path}: there is no such file or folder. Check the name.`
  if (error.code === 'EACCES')
    return `${path}: you may not read this file. Ask for the right to, or copy it elsewhere.`
  return `${path}: could not be opened (${error.code ?? error.message}).`
}
