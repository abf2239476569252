import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import { LRUCache } from 'lru-cache'

/** A whole answer, drawn once: its bytes plain and, as soon as somebody wants them, compressed. */
interface Kept {
  type: string
  /** Of the plain bytes; each encoding has its own ETag made from it. */
  mark: string
  plain: Bytes
  squeezed: Partial<Record<'br' | 'gzip', Promise<Bytes>>>
}

type Bytes = Uint8Array<ArrayBuffer>

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Whole pages by everything they depend on, most recently asked first, up to a number of bytes. */
export interface PageMemory {
  /**
   * Answers with the page kept under `key`, drawing it first when it is not there; 304 when the asker has it;
   * undefined when nothing was drawn.
   * `key` must name all that the page shows (docs/decisions/003-pages-in-memory.md).
   */
  answer(
    c: Context,
    key: string,
    type: string,
    draw: () => Drawn | undefined | Promise<Drawn | undefined>,
  ): Promise<Response | undefined>
}

/** Markup, a feed or a picture. */
export type Drawn = string | Uint8Array

export function pageMemory(mostBytes = 96 * 1024 * 1024): PageMemory {
  const pages = new LRUCache<string, Kept>({
    maxSize: mostBytes,
    sizeCalculation: page => page.plain.length * 2 + 500,
  })
  const drawing = new Map<string, Promise<Kept | undefined>>()

  /** Drawn once, however many ask for it at the same moment. */
  function drawOnce(key: string, type: string, draw: Parameters<PageMemory['answer']>[3]) {
    const begun = drawing.get(key)
    if (begun) return begun
    const page = (async () => {
      const drawn = await draw()
      if (drawn === undefined) return undefined
      const made = kept(type, drawn)
      pages.set(key, made)
      return made
    })().finally(() => drawing.delete(key))
    drawing.set(key, page)
    return page
  }

  return {
    async answer(c, key, type, draw) {
      const page = pages.get(key) ?? (await drawOnce(key, type, draw))
      return page && answered(c, page)
    },
  }
}

function kept(type: string, drawn: Drawn): Kept {
  const plain = Buffer.from(drawn)
  return {
    type,
    mark: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
    plain,
    squeezed: {},
  }
}

async function answered(c: Context, page: Kept): Promise<Response> {
  const encoding = isText(page.type) ? wanted(c.req.header('accept-encoding')) : undefined
  const etag = `"${page.mark}${encoding ? `-${encoding}` : ''}"`
  const headers: Record<string, string> = {
    'content-type': page.type,
    etag,
    // Kept by everybody, believed by nobody without asking: availability changes with every sale.
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
  }
  const known = c.req.header('if-none-match')
  if (known !== undefined && names(known, etag)) return c.body(null, 304, headers)
  if (!encoding) return c.body(page.plain, 200, headers)
  page.squeezed[encoding] ??= squeeze(encoding, page.plain)
  return c.body(await page.squeezed[encoding], 200, { ...headers, 'content-encoding': encoding })
}

function squeeze(encoding: 'br' | 'gzip', plain: Bytes): Promise<Bytes> {
  return encoding === 'gzip'
    ? zip(plain, { level: 7 })
    : brotli(plain, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 6,
          [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        },
      })
}

function isText(type: string): boolean {
  return !type.startsWith('image/') || type.startsWith('image/svg')
}

/** Brotli before gzip, as far as the asker takes them (RFC 9110 §12.5.3). */
function wanted(header: string | undefined): 'br' | 'gzip' | undefined {
  if (!header) return undefined
  const accepted = header
    .toLowerCase()
    .split(',')
    .map(each => each.trim().split(/\s*;\s*/))
    .filter(([, weight]) => !weight || !/^q=0(\.0*)?$/.test(weight))
    .map(([name]) => name)
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined
}

/** If-None-Match compares weakly and may name several (RFC 9110 §13.1.2). */
function names(header: string, etag: string): boolean {
  return header.trim() === '*' || header.split(',').some(each => each.trim().replace(/^W\//, '') === etag)
}
