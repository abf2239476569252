import { lean } from '../lexicon/lean.ts'
import { COLON, DASH, PARENTHESIS, QUOTATION } from '../lexicon/marks.ts'
import { isPressHeading } from '../lexicon/press-headings.ts'
import type { Line, Page } from '../page/page.ts'

/** What a line under a heading for the press quotes, and from which paper; places in the line. */
export interface WordsOfPaper {
  text: string
  at: number
  source: string
}

const PAPER_FIRST = lean(
  /^(\p{Lu}[^:"“”„«»\n]{1,40}?)(?:\s?:\s*|\s[–—-]\s)["“„«]\s?(.{5,600}?)\s?["”“»][.,]?$/u,
)
const PAPER_BEHIND = lean(/^(\p{Lu}[^"“”„«»()]{8,400}[.!?…])\s\((\p{Lu}[^()\n]{1,50})\)[.]?$/u)
/** As many lines as papers are quoted on under one heading. */
const REACH = 12

/** `La Tercera: “Un western de oficina”`, `Da vedere con i nonni. (Famiglia Cristiana)` under a heading for the press. */
export function wordsUnderPress(page: Page, line: Line): WordsOfPaper | undefined {
  const first = line.marks & (COLON | DASH) && line.marks & QUOTATION ? PAPER_FIRST.exec(line.text) : null
  const behind = !first && line.marks & PARENTHESIS ? PAPER_BEHIND.exec(line.text) : null
  const [text, source] = first ? [first[2], first[1]] : [behind?.[1], behind?.[2]]
  if (!text || !source || !underPress(page, line)) return undefined
  return { text, at: line.text.indexOf(text), source }
}

/** The nearest line above that an empty line or a heading sets off is a heading for the press. */
function underPress(page: Page, line: Line): boolean {
  for (let by = 1; by <= REACH; by++) {
    const above = page.lines[line.index - by]
    if (!above) return false
    if (isPressHeading(above.text)) return true
    if (page.lines[line.index - by + 1]!.blanks > 0 && !/[)"”“»][.,]?$/u.test(above.text)) return false
  }
  return false
}

/**
 * Whether papers stand above their words: in lines that follow each other without an empty one, words and papers by
 * turns, a paper is the first and words are the last.
 */
export function papersAbove(page: Page, line: Line, isWords: (text: string) => boolean): boolean {
  let last = line.index
  while (page.lines[last + 2]?.blanks === 0 && page.lines[last + 1]?.blanks === 0) {
    if (!isWords(page.lines[last + 2]!.text)) break
    last += 2
  }
  let first = line.index
  while (page.lines[first]?.blanks === 0 && page.lines[first - 1]?.blanks === 0) {
    if (first < 2 || !isWords(page.lines[first - 2]!.text)) break
    first -= 2
  }
  if (last === first || page.lines[first]!.blanks > 0) return false
  const below = page.lines[last + 1]
  return below === undefined || below.blanks > 0
}
