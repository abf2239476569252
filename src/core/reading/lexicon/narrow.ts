/** Longer texts are left as they are: their letters would not fit into one call. */
const LONGEST = 8000

/**
 * The same text held in one byte a letter where its letters allow. A text cut out of a page keeps two bytes a letter
 * as soon as the page has one curly quotation mark, and expressions over two bytes know all letters of Unicode: they are
 * many times larger, and slower.
 */
export function narrow(text: string): string {
  if (text.length > LONGEST) return text
  const codes = new Array<number>(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 255) return text
    codes[at] = code
  }
  return String.fromCharCode(...codes)
}
