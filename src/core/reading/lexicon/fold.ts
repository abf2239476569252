/** What each unit is folded to, by its code; 0 where it is not known yet. */
const FOLDED = new Uint16Array(0x10000)
/** Whether a text holds what cannot be folded by itself: a sigma is another at the end of a word, a half needs its other. */
const NOT_BY_ITSELF = 0xffff
/** Longer texts are folded in pieces: their letters would not fit into one call. */
const PIECE = 4000

/**
 * Lower case without diacritics, unit by unit: the result has the same length, so offsets stay true. Letters that
 * do not decompose (ø, ł, ß) keep one plain letter, and quotation marks and dashes the plain one. The result is held in one
 * byte a letter where its letters allow, whatever the text is held in.
 */
export function fold(text: string): string {
  const { length } = text
  let at = 0
  let capitals = false
  for (; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) break
    if (code > 64 && code < 91) capitals = true
  }
  if (at === length) return capitals ? text.toLowerCase() : text
  const codes = new Array<number>(length)
  for (at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    const folded = FOLDED[code]! || learn(code)
    if (folded === NOT_BY_ITSELF) return foldTogether(text)
    codes[at] = folded
  }
  if (length <= PIECE) return String.fromCharCode(...codes)
  let out = ''
  for (let from = 0; from < length; from += PIECE)
    out += String.fromCharCode(...codes.slice(from, from + PIECE))
  return out
}

/** The same for texts with letters whose small form depends on those beside. */
function foldTogether(text: string): string {
  let plain = ''
  for (let at = 0; at < text.length; at++) plain += plainOf(text.charCodeAt(at))
  const lower = plain.toLowerCase()
  return lower.length === text.length ? lower : plain
}

const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ß: 's',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  ı: 'i',
  İ: 'I',
  æ: 'a',
  Æ: 'A',
  œ: 'o',
  Œ: 'O',
  '’': "'",
  '‘': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '“': '"',
  '”': '"',
  '„': '"',
}

function learn(code: number): number {
  const together = code === SIGMA || (code & 0xf800) === 0xd800
  const folded = together ? NOT_BY_ITSELF : plainOf(code).toLowerCase().charCodeAt(0)
  FOLDED[code] = folded
  return folded
}

const SIGMA = 0x3a3

/** Unit by unit, so that the length stays. */
function plainOf(code: number): string {
  const unit = String.fromCharCode(code)
  const bare = PLAIN[unit] ?? unit.normalize('NFD').replace(/\p{M}/gu, '')
  return bare.length === 1 ? bare : unit
}
