/** What a line has of some letters and marks, one bit each: an expression that needs one it has not need not be tried. */
export const FIGURES = 1
export const COLON = 2
export const PARENTHESIS = 4
/** Quotation marks of any kind, apostrophes among them. */
export const QUOTATION = 8
/** `|·•►/`. */
export const BAR = 16
/** `–—―-`. */
export const DASH = 32
export const QUESTION = 64
/** `★☆` and their like, asterisks. */
export const STAR = 128
/** Two spaces side by side, or a space of another kind, which may be half of such. */
export const WIDE_SPACE = 256

const MARKS = new Uint16Array(0x10000)
for (const [marks, bit] of [
  ['0123456789', FIGURES],
  [':：', COLON],
  ['()[]', PARENTHESIS],
  ['"\'“”„‟«»‘’‚‹›<>', QUOTATION],
  ['|·•►/', BAR],
  ['–—―-', DASH],
  ['?', QUESTION],
  ['★⭐☆✩½*', STAR],
  [
    '\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff',
    WIDE_SPACE,
  ],
] as const)
  for (const mark of marks) MARKS[mark.charCodeAt(0)]! |= bit

/** The marks of a text. */
export function marksOf(text: string): number {
  let marks = text.includes('  ') ? WIDE_SPACE : 0
  for (let at = 0; at < text.length; at++) marks |= MARKS[text.charCodeAt(at)]!
  return marks
}
