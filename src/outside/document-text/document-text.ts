import { basename, extname } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import type { DocumentRefusal, DocumentText } from '#acts/ports/document-text.ts'
import type { Sheets } from '#acts/ports/sheets.ts'
import { type Sheet, tableText } from '#core/reading/stated/table-layout.ts'
import { refuse } from '#core/refusal.ts'
import { looksLikeDcp } from './dcp-root.ts'
import { decodeText } from './decode-text.ts'
import { looksLikeTable } from './table-shape.ts'
import { isZipBomb } from './zip-limits.ts'

/** Files above this are refused, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024

type Answer = { text: string; mediaType: string } | DocumentRefusal

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const PLAIN: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
}

/** One library a format, loaded with the first file of it: together they take more memory than any text. */
const textOfDcp = async (xml: string) => (await import('./dcp-text.ts')).textOfDcp(xml)
const textOfHtml = async (html: string) => (await import('./html-text.ts')).textOfHtml(html)
const textOfMail = async (bytes: Uint8Array, reading: DocumentText['textOf']) =>
  (await import('./mail-text.ts')).textOfMail(bytes, reading)
const textOfPdf = async (bytes: Uint8Array) => (await import('./pdf-text.ts')).textOfPdf(bytes)
const sheetOfCsv = async (text: string, name: string, rows: 'filled' | 'all') =>
  (await import('./table-text.ts')).sheetOfCsv(text, name, rows)
const sheetsOfWorkbook = async (bytes: Uint8Array, rows: 'filled' | 'all') =>
  (await import('./table-text.ts')).sheetsOfWorkbook(bytes, rows)
const textOfDocx = async (bytes: Uint8Array) => (await import('./word-text.ts')).textOfDocx(bytes)

/**
 * Text of text, Markdown, HTML, PDF, DOCX, XLSX, CSV, XML, JSON and EML files. What a file is follows from its bytes
 * first and its name second, so a program named notes.txt is refused as binary.
 */
export const documentText: DocumentText = { textOf }

/** The same for tables alone. */
export const sheets: Sheets = { sheetsOf }

async function textOf(bytes: Uint8Array, name: string): Promise<Answer> {
  const unread = ofWrongSize(bytes, name)
  if (unread) return unread
  const answer = await extract(bytes, name)
  if ('refused' in answer) return answer
  return answer.text.trim() === '' ? refuse('document-empty', { name }) : answer
}

function ofWrongSize(bytes: Uint8Array, name: string): DocumentRefusal | undefined {
  if (bytes.byteLength > LARGEST_FILE)
    return refuse('document-too-large', { name, bytes: bytes.byteLength, largest: LARGEST_FILE })
  return bytes.byteLength === 0 ? refuse('document-empty', { name }) : undefined
}

async function sheetsOf(bytes: Uint8Array, name: string): Promise<Sheet[] | DocumentRefusal> {
  const unread = ofWrongSize(bytes, name)
  if (unread) return unread
  const type = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime
  if (type === XLSX || type === 'application/zip') {
    if (await isZipBomb(bytes)) return refuse('document-zip-bomb', { name })
    return orBroken(name, () => sheetsOfWorkbook(bytes, 'all'))
  }
  if (type !== undefined) return refuse('document-unsupported', { name, type })
  const text = decodeText(bytes)
  if (text === 'binary') return refuse('document-binary', { name })
  if (text === 'broken') return refuse('document-broken-encoding', { name })
  return orBroken(name, async () => [await sheetOfCsv(text, name, 'all')])
}

async function extract(bytes: Uint8Array, name: string): Promise<Answer> {
  const type = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime
  const ending = extname(name).toLowerCase()
  if (type === 'application/pdf')
    return orBroken(name, async () => {
      const read = await textOfPdf(bytes)
      if ('text' in read) return { text: read.text, mediaType: type }
      return refuse(read.fault === 'locked' ? 'document-locked' : 'document-scanned', { name })
    })
  if (type === DOCX || type === XLSX || type === 'application/zip') {
    if (await isZipBomb(bytes)) return refuse('document-zip-bomb', { name })
    if (type === DOCX || (type !== XLSX && ending === '.docx'))
      return orBroken(name, async () => ({ text: await textOfDocx(bytes), mediaType: DOCX }))
    if (type === XLSX || ending === '.xlsx')
      return orBroken(name, async () => ({
        text: tableText(await sheetsOfWorkbook(bytes, 'filled')),
        mediaType: XLSX,
      }))
    return refuse('document-unsupported', { name, type })
  }
  // an Office file under a password is wrapped in the form of the old ones
  if (type === 'application/x-cfb' && /^\.(?:docx|xlsx)$/.test(ending))
    return refuse('document-locked', { name })
  if (type !== undefined && !/^(?:application\/xml|text\/|application\/rtf)/.test(type))
    return ending === '' || PLAIN[ending] || /^\.(?:txt|text|html?|eml)$/.test(ending)
      ? refuse('document-binary', { name, type })
      : refuse('document-unsupported', { name, type })
  const text = decodeText(bytes)
  if (text === 'binary') return refuse('document-binary', { name })
  if (text === 'broken') return refuse('document-broken-encoding', { name })
  if (type === 'application/rtf' || ending === '.rtf' || ending === '.doc' || ending === '.pages')
    return refuse('document-unsupported', { name, type: ending })
  if (ending === '.eml')
    return orBroken(name, async () => ({
      text: await textOfMail(bytes, textOf),
      mediaType: 'message/rfc822',
    }))
  if (looksLikeDcp(text)) return { text: await textOfDcp(text), mediaType: 'application/xml' }
  if (/^\.(?:x?html?)$/.test(ending) || looksLikeHtml(text))
    return orBroken(name, async () => ({ text: await textOfHtml(text), mediaType: 'text/html' }))
  if (ending === '.csv' || ending === '.tsv' || (ending !== '.json' && looksLikeTable(text)))
    return orBroken(name, async () => ({
      text: tableText([await sheetOfCsv(text, basename(name, ending), 'filled')]),
      mediaType: PLAIN[ending] ?? 'text/csv',
    }))
  return { text, mediaType: PLAIN[ending] ?? 'text/plain' }
}

/** A whole page of HTML, not a text with a tag in it. */
function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 500))
}

/** Libraries throw on files that are damaged inside; that is a refusal like any other. */
async function orBroken<Read>(
  name: string,
  read: () => Promise<Read | DocumentRefusal>,
): Promise<Read | DocumentRefusal> {
  try {
    return await read()
  } catch {
    return refuse('document-unsupported', { name, type: 'damaged' })
  }
}
