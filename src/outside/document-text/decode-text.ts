/**
 * Text of bytes: UTF-8, UTF-16 with or without a byte order mark, the encoding that a page of HTML or XML names, and
 * Windows-1252 (Latin-1) where the bytes read as such. `binary` where the bytes are no text at all, `broken` where no
 * encoding makes them text.
 */
export function decodeText(bytes: Uint8Array): string | 'binary' | 'broken' {
  const wide = utf16Of(bytes)
  if (wide) return decoded(bytes, wide) ?? 'broken'
  if (looksBinary(bytes)) return 'binary'
  const utf8 = decoded(bytes, 'utf-8')
  if (utf8 !== undefined) return utf8
  // a file that was cut within its last letter
  const rest = decoded(bytes.subarray(0, startOfLastLetter(bytes)), 'utf-8')
  if (rest !== undefined && ALL.test(rest)) return rest
  const named = namedEncoding(bytes)
  const own = named && named !== 'utf-8' ? decoded(bytes, named) : undefined
  return own ?? western(bytes) ?? 'broken'
}

/** Where the last letter of several bytes begins. */
function startOfLastLetter(bytes: Uint8Array): number {
  let at = bytes.length - 1
  while (at > bytes.length - 4 && at > 0 && (bytes[at]! & 0xc0) === 0x80) at--
  return at
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A byte order mark, or letters of which every second byte is zero. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 2000)
  if (head.length < 8 || bytes.length % 2 === 1) return undefined
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2]!++
  const half = head.length / 2
  if (zeros[0] === 0 && zeros[1]! > half * 0.7) return 'utf-16le'
  return zeros[1] === 0 && zeros[0]! > half * 0.7 ? 'utf-16be' : undefined
}

/** `<meta charset="iso-8859-2">`, `<?xml version="1.0" encoding="windows-1250"?>`. */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i
    .exec(head)
    ?.slice(1)
    .find(it => it !== undefined)
    ?.toLowerCase()
}

/** What Western European texts have beside plain letters: accents, quotation marks, dashes, signs before and behind figures. */
const USUAL =
  /[ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜŸßàáâãäåæçèéêëìíîïñòóôõöøùúûüÿŒœŠšŽž‘’“”„‚«»‹›–—…•€£§©®™°ºª´·¿¡½\u00a0]/u
const ALL = /[^\0-\x7f]/u

/**
 * Windows-1252, if what stands there is what such texts have. Bytes of UTF-8 among others, and letters that betray
 * another code page, make it none: a name with wrong letters is worse than a refusal.
 */
function western(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes, 'windows-1252')
  if (text === undefined || /[\u0080-\u009f]/u.test(text)) return undefined
  if (/[ÃÂ][\u00a0-¿‚„…ˆ‰‹‘’“”•–—˜™›ƒ€]|â€/u.test(text)) return undefined
  // ř and ě of the Central European page, ł and ą of Polish
  if ((/ø/.test(text) && /[ìù]/.test(text)) || /\p{L}[³¹¿]|[³¹]\p{L}/u.test(text)) return undefined
  const marks = [...text].filter(it => ALL.test(it))
  // no language written so has accents on every third letter
  if (marks.length > text.length * 0.3) return undefined
  const usual = marks.filter(it => USUAL.test(it)).length
  return usual >= marks.length * 0.95 ? text : undefined
}

/** Zero bytes, or many control characters, in the first stretch. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536)
  let control = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) control++
  }
  return control > head.length * 0.05
}
