const FOLDED = new Map<number, string>()

/**
 * Lower case without diacritics, unit by unit: the result has the same length, so offsets stay true. Letters that
 * do not decompose (ø, ł, ß) keep one plain letter, and quotation marks and dashes the plain one: a folded line is then
 * seldom held in two bytes a letter (`narrow`).
 */
export function fold(text: string): string {
  let out = ''
  let from = 0
  let capitals = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128) {
      if (code > 64 && code < 91) capitals = true
      continue
    }
    out += text.slice(from, at) + (FOLDED.get(code) ?? learn(code))
    from = at + 1
  }
  if (from === 0) return capitals ? text.toLowerCase() : text
  out += text.slice(from)
  const lower = out.toLowerCase()
  return lower.length === text.length ? lower : out
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
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '“': '"',
  '”': '"',
  '„': '"',
}

/** Unit by unit, so that the length stays. */
function learn(code: number): string {
  const unit = String.fromCharCode(code)
  const plain = PLAIN[unit]
  const bare = plain ?? unit.normalize('NFD').replace(/\p{M}/gu, '')
  const kept = bare.length === 1 ? bare : unit
  if (FOLDED.size < 4096) FOLDED.set(code, kept)
  return kept
}
