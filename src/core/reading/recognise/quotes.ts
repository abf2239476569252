import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import type { Line, Page } from '../page/page.ts'

const OPEN = '["“„«]'
const CLOSE = '["”“»]'
const ONE_LINE = new RegExp(
  `^(?:${OPEN}(.{10,600}?)${CLOSE}|[‘'](.{10,600})[’'](?=\\s))[.,]?\\s*[(|~/·*–—―★⭐☆✩-]*\\s*(.{2,70}?)\\)?$`,
  'u',
)
const BARE = new RegExp(`^${OPEN}(.{12,600})${CLOSE}[.,]?$`, 'u')
const SOURCE_LINE = /^[-–—―(|*~]*\s*(.{2,70}?)\)?$/u
const END_PAREN = /[„“"«]([^„“”"«»\n]{16,500}?)[.!?]?[“”"»]\s?\(([^()\n]{2,50})\)/gu

/**
 * Pull quotes: words in quotation marks and, beside, below or above them, the paper they are credited to. Words
 * credited to someone who made the film are a statement, not a review.
 */
export function quotes(page: Page, people: ReadonlySet<string>, title: string | undefined): Candidate[] {
  const isTitle = (said: string) => title !== undefined && fold(said) === fold(title)
  const found: Candidate[] = []
  const add = (
    line: Line,
    text: string,
    textAt: number,
    source: string,
    sourceEnd: number,
    score: number,
  ) => {
    const bare = source.replace(/^[\s–—―*(|~-]+|[\s)*,.]+$/gu, '').replace(/^(?:★+|⭐+|\*+)\s*/u, '')
    const start = line.start + textAt
    if (!isSource(bare, people)) return
    found.push(
      candidate(
        'quotes',
        { text: text.trim(), source: bare },
        { start, end: sourceEnd },
        'quote-and-source',
        score,
        `credited to "${bare}"`,
      ),
    )
  }
  for (const line of page.lines) {
    if (line.text.length > 900) {
      inText(line, people, found)
      continue
    }
    const bare = BARE.exec(line.text)
    if (bare && !/[”»"“].{0,3}[“„«"]/u.test(bare[1]!)) {
      const below = page.lines[line.index + 1]
      if (below && below.blanks === 0 && !below.prose && below.words <= 9 && !/^[“„«"]/u.test(below.text)) {
        const source = SOURCE_LINE.exec(below.text)
        if (source) add(line, bare[1]!, 1, source[1]!, below.end, 0.75)
      }
      continue
    }
    const one = ONE_LINE.exec(line.text)
    const said = one?.[1] ?? one?.[2]
    const source = one?.[3]
    if (said && source && !/[“„«"”]/u.test(source) && said.split(/\s+/u).length >= 3 && !isTitle(said)) {
      const setOff =
        /^[”"»’“.,\s]*[–—―|(~-]/u.test(line.text.slice(1 + said.length)) || source === source.toUpperCase()
      add(line, said, line.text.indexOf(said), source, line.end, setOff ? 0.85 : 0.72)
    } else inText(line, people, found)
  }
  return found
}

/** A quotation at the end of a sentence with its paper in parentheses. */
function inText(line: Line, people: ReadonlySet<string>, found: Candidate[]): void {
  for (const match of line.text.matchAll(END_PAREN)) {
    const source = match[2]!.trim()
    if (!isSource(source, people) || !/^\p{Lu}|\.\p{L}{2,3}$/u.test(source)) continue
    const start = line.start + match.index + match[0].indexOf(match[1]!)
    found.push(
      candidate(
        'quotes',
        { text: match[1]!, source },
        { start, end: line.start + match.index + match[0].length - 1 },
        'quote-in-text',
        0.7,
        `credited to "${source}"`,
      ),
    )
  }
}

function isSource(source: string, people: ReadonlySet<string>): boolean {
  if (source.length < 2 || source.length > 70 || !/^[\p{L}\d]/u.test(source) || !/\p{L}{2}/u.test(source))
    return false
  if (/^(?:de|von|by|di|par|van|d['’])\s?\S/u.test(source) || / : /.test(source)) return false
  const names = source.split(/\s*[,/|]\s*/u).map(fold)
  if (names.some(name => people.has(name))) return false
  const words = source.split(/\s+/u)
  const small = words.filter(word => /^\p{Ll}{3,}/u.test(word) && !/\.\p{L}{2,4}$/u.test(word)).length
  return words.length <= 9 && small <= Math.max(1, words.length * 0.4) && !/[:;]$/u.test(source)
}
