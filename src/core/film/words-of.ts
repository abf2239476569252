/** Letters that Unicode does not take apart into a letter and a mark. */
const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/** The words of a name or title without case, diacritics and marks; letters that do not decompose take their usual spelling. */
export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[ßøłđðıħæœþ]/gu, letter => SPECIAL[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ‘`´.]/gu, mark => (mark === '.' ? ' ' : ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
}
