const FOLDED = new Map<string, string>()
/** Without `u`: unit by unit, so that the length stays. */
const BEYOND_ASCII = /[^\0-\x7f]/g

/**
 * Lower case without diacritics, unit by unit: the result has the same length, so offsets stay true. Letters that
 * do not decompose (ø, ł, ß) keep one plain letter.
 */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase()
  const out = text.replace(BEYOND_ASCII, unit => FOLDED.get(unit) ?? learn(unit))
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
}

function learn(unit: string): string {
  const plain = PLAIN[unit]
  const bare = plain ?? unit.normalize('NFD').replace(/\p{M}/gu, '')
  const kept = bare.length === 1 ? bare : unit
  if (FOLDED.size < 4096) FOLDED.set(unit, kept)
  return kept
}
