import { extname } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import type { DocumentRefusal, DocumentText } from '#acts/ports/document-text.ts'
import { refuse } from '#core/refusal.ts'
import { looksLikeDcp, textOfDcp } from './dcp-text.ts'
import { decodeText } from './decode-text.ts'
import { textOfHtml } from './html-text.ts'
import { textOfMail } from './mail-text.ts'
import { textOfPdf } from './pdf-text.ts'
import { textOfCsv, textOfWorkbook } from './table-text.ts'
import { textOfDocx } from './word-text.ts'
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

/**
 * Text of text, Markdown, HTML, PDF, DOCX, XLSX, CSV, XML, JSON and EML files. What a file is follows from its bytes
 * first and its name second, so a program named notes.txt is refused as binary.
 */
export const documentText: DocumentText = { textOf }

async function textOf(bytes: Uint8Array, name: string): Promise<Answer> {
  if (bytes.byteLength > LARGEST_FILE)
    return refuse('document-too-large', { name, bytes: bytes.byteLength, largest: LARGEST_FILE })
  if (bytes.byteLength === 0) return refuse('document-empty', { name })
  const answer = await extract(bytes, name)
  if ('refused' in answer) return answer
  return answer.text.trim() === '' ? refuse('document-empty', { name }) : answer
}

async function extract(bytes: Uint8Array, name: string): Promise<Answer> {
  const type = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime
  const ending = extname(name).toLowerCase()
  if (type === 'application/pdf')
    return orBroken(name, async () => ({ text: await textOfPdf(bytes), mediaType: type }))
  if (type === DOCX || type === XLSX || type === 'application/zip') {
    if (isZipBomb(bytes)) return refuse('document-zip-bomb', { name })
    if (type === DOCX || (type !== XLSX && ending === '.docx'))
      return orBroken(name, async () => ({ text: await textOfDocx(bytes), mediaType: DOCX }))
    if (type === XLSX || ending === '.xlsx')
      return orBroken(name, async () => ({ text: await textOfWorkbook(bytes), mediaType: XLSX }))
    return refuse('document-unsupported', { name, type })
  }
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
    return orBroken(name, async () => ({ text: await textOfMail(bytes), mediaType: 'message/rfc822' }))
  if (looksLikeDcp(text)) return { text: textOfDcp(text), mediaType: 'application/xml' }
  if (/^\.(?:x?html?)$/.test(ending) || looksLikeHtml(text))
    return { text: textOfHtml(text), mediaType: 'text/html' }
  if (ending === '.csv' || ending === '.tsv')
    return orBroken(name, async () => ({ text: await textOfCsv(text), mediaType: PLAIN[ending]! }))
  return { text, mediaType: PLAIN[ending] ?? 'text/plain' }
}

/** A whole page of HTML, not a text with a tag in it. */
function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 500))
}

/** Libraries throw on files that are damaged inside; that is a refusal like any other. */
async function orBroken(
  name: string,
  read: () => Promise<{ text: string; mediaType: string }>,
): Promise<Answer> {
  try {
    return await read()
  } catch {
    return refuse('document-unsupported', { name, type: 'damaged' })
  }
}
