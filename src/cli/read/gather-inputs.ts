import type { Stats } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
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

/** What there is to read, and what lay beside it in folders and cannot be a document. */
export interface Gathered {
  inputs: Input[]
  leftOut: string[]
}

/** Files above this are not even loaded; documents that large are refused anyway. */
const LARGEST_LOADED = 64 * 1024 * 1024

/** Endings of what lies in folders beside documents: pictures, films, sound, archives, programs, fonts, leftovers. */
const NO_DOCUMENTS = new Set(
  'jpg jpeg png gif webp svg tif tiff bmp heic avif psd ai ico mp4 mov mkv avi webm m4v mxf mpg mpeg mp3 wav aac flac ogg m4a aif aiff zip rar 7z gz tgz tar bz2 xz dmg iso exe msi dll so js mjs ts css woff woff2 ttf otf db tmp bak part crdownload lnk url webloc srt vtt kdm pem key'.split(
    ' ',
  ),
)

/**
 * The files that were named, those in folders that were named, and standard input for `-`. Of a folder, hidden files and
 * files that cannot be documents by their ending are left out; its files come in the order of their names, letter by
 * letter, whatever the machine's language is.
 */
export async function gatherInputs(paths: readonly string[]): Promise<Gathered> {
  const gathered: Gathered = { inputs: [], leftOut: [] }
  for (const path of paths) {
    if (path === '-') {
      gathered.inputs.push({ path: '-', name: 'standard input', bytes: () => buffer(process.stdin) })
      continue
    }
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw new Declined(sentenceFor(path, error))
    })
    if (!found.isDirectory()) {
      gathered.inputs.push(fileInput(path, found))
      continue
    }
    const before = gathered.inputs.length
    await gatherFolder(path, gathered)
    if (gathered.inputs.length === before)
      throw new Declined(
        `${path}: the folder is empty, or holds no documents. Name a folder with documents in it.`,
      )
  }
  return gathered
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

async function gatherFolder(folder: string, gathered: Gathered): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Declined(sentenceFor(folder, error))
  })
  const shown = entries.filter(it => !/^[.~]/.test(it.name))
  for (const entry of shown.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      await gatherFolder(path, gathered)
      continue
    }
    // links to folders may lead round in a circle, and sockets have no end
    const found = await stat(path).catch(() => undefined)
    if (found?.isFile() && !NO_DOCUMENTS.has(extname(entry.name).slice(1).toLowerCase()))
      gathered.inputs.push(fileInput(path, found))
    else gathered.leftOut.push(path)
  }
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

const MOST_NAMED = 4

/** One line about what was left out of folders. */
export function leftOutSentence(paths: readonly string[]): string {
  const named = paths.slice(0, MOST_NAMED).join(', ')
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : ''
  return `Left out, as no documents: ${named}${more}. Name a file itself to have it read.`
}
