/** A word of a text, for comparing, and where it stands. */
export interface Word {
  /** In lower case and NFC. */
  word: string
  start: number
  end: number
}

const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'
const letters = `(?:(?![${cjk}])[\\p{L}\\p{M}\\p{N}])`
const pattern = new RegExp(`[${cjk}]|${letters}+(?:['’-]${letters}+)*`, 'gu')

/** The words of a text as docs/rules/pull-quotes.md takes it apart. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    word: found.normalize('NFC').toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + found.length,
  }))
}
