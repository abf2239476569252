import { type Candidate, candidate } from '../candidate.ts'
import { durationIn } from '../lexicon/durations.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { beginsWith, DIGIT, hasRun, LETTER } from '../lexicon/letters.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { PARENTHESIS, QUOTATION, STAR } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { isPersonName } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import { papersAbove, wordsUnderPress } from './papers-beside-words.ts'

const OPEN = '(?:["“”„«»]|<<\\s?)'
const CLOSE = '(?:["”“»«]|\\s?>>)'
/** Stars that a paper gives, beside its words. */
const STARS = '[★⭐☆✩½]'
const ANY_STAR = new RegExp(STARS)
const ONE_LINE = lean(
  new RegExp(
    `^(?:${STARS}{1,6}\\s)?(?:${OPEN}(.{5,600}?)${CLOSE}|[‘'](.{5,600})[’'](?=\\s))[.,]?\\s*[(|~/·•…*–—―★⭐☆✩½\\s-]*(.{2,70}?)\\)?$`,
    'u',
  ),
)
const BARE = lean(new RegExp(`^(?:${OPEN}(.{5,600})${CLOSE}|[‘'](.{5,600})[’'])[.,]?$`, 'u'))
/** `★★★★ Télérama`: a paper with its stars, above or below its words. */
const STARRED = lean(new RegExp(`^${STARS}{1,6}\\s*(\\p{Lu}[^"“„«]{1,50})$`, 'u'))
const SOURCE_LINE = /^[-–—―(|*~]*\s*(.{2,70}?)\)?$/u
const END_PAREN = lean(/[„“"«]([^„“”"«»\n]{16,500}?)[.!?]?[“”"»]\s?\(([^()\n]{2,50})\)/gu)

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
    const bare = source
      .replace(/^[\s–—―*(|~-]+|[\s)*,.]+$/gu, '')
      .replace(/^[★⭐☆✩½*]+\s*/u, '')
      .replace(/,\s(?:19|20)\d\d$/u, '')
    const start = line.start + textAt
    if (!isSource(bare, people, (line.marks & STAR) !== 0 && ANY_STAR.test(line.text))) return
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
    if ((line.marks & (QUOTATION | PARENTHESIS)) === 0) continue
    if (line.text.length > 900) {
      inText(line, people, found)
      continue
    }
    const bare = line.marks & QUOTATION ? BARE.exec(line.text) : null
    const words = bare?.[1] ?? bare?.[2]
    if (bare && words && !/[”»"“].{0,3}[“„«"]/u.test(words)) {
      const at = line.text.indexOf(words)
      const above = page.lines[line.index - 1]
      const starred = above && line.blanks === 0 ? STARRED.exec(above.text) : null
      if (starred && !isTitle(words)) {
        const source = starred[1]!.trim()
        if (isSource(source, people))
          found.push(
            candidate(
              'quotes',
              { text: words.trim(), source },
              { start: above!.start, end: line.end },
              'quote-and-source',
              0.75,
              'below the paper and its stars',
            ),
          )
        continue
      }
      const paper = page.lines[line.index - 1]
      if (paper && !isTitle(words) && papersAbove(page, line, text => BARE.test(text))) {
        const source = paper.text.replace(/\s?:$/u, '')
        if (!paper.prose && paper.words <= 6 && isSource(source, people))
          found.push(
            candidate(
              'quotes',
              { text: words.trim(), source },
              { start: paper.start, end: line.end },
              'quote-and-source',
              0.75,
              'papers stand above their words here',
            ),
          )
        continue
      }
      const below = page.lines[line.index + 1]
      if (below && below.blanks === 0 && !below.prose && below.words <= 9 && !/^[“„«"<]/u.test(below.text)) {
        const source = SOURCE_LINE.exec(below.text)
        const few = words.split(/\s+/u).length < 3 && page.lines.filter(it => BARE.test(it.text)).length < 2
        if (source && !isTitle(words) && !few) add(line, words, at, source[1]!, below.end, 0.75)
      }
      continue
    }
    const press = wordsUnderPress(page, line)
    if (press && !isTitle(press.text)) {
      add(line, press.text, press.at, press.source, line.end, 0.75)
      continue
    }
    const one = line.marks & QUOTATION ? ONE_LINE.exec(line.text) : null
    const said = one?.[1] ?? one?.[2]
    const source = one?.[3]
    const setApart =
      said !== undefined &&
      !beginsWith(line.text.slice(line.text.indexOf(said) + said.length + 1).trim(), LETTER)
    const enough =
      said !== undefined &&
      (said.split(/\s+/u).length >= 3 ||
        setApart ||
        /[.!]$/u.test(said) ||
        [-1, 1].some(by => ONE_LINE.test(page.lines[line.index + by]?.text ?? '')))
    if (said && source && !/[“„«"”]/u.test(source) && enough && !isTitle(said)) {
      const setOff =
        /^[”"»’“.,\s]*[–—―|(~-]/u.test(line.text.slice(1 + said.length)) || source === source.toUpperCase()
      add(line, said, line.text.indexOf(said), source, line.end, setOff ? 0.85 : 0.72)
    } else inText(line, people, found)
  }
  return found
}

const NAME_OR_ADDRESS = lean(/^\p{Lu}|\.\p{L}{2,3}$/u)

/** A quotation at the end of a sentence with its paper in parentheses. */
function inText(line: Line, people: ReadonlySet<string>, found: Candidate[]): void {
  if ((line.marks & PARENTHESIS) === 0 || (line.marks & QUOTATION) === 0) return
  for (const match of matchesOf(END_PAREN, line.text)) {
    const source = match[2]!.trim().replace(/,\s(?:19|20)\d\d$/u, '')
    if (match[1]!.split(/\s+/u).length < 5 && isPersonName(source)) continue
    if (!isSource(source, people) || !NAME_OR_ADDRESS.test(source)) continue
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

/** "de Volkskrant": small letters that begin the name of a paper behind its stars. */
const SMALL_PAPER = lean(/^(?:de|het|la|il|le|el|the|der|die|das)\s\p{Lu}\p{L}{2,}(?:\s\p{Lu}\p{L}+)?$/u)

/** "Incontro con Jane Doe": with whom the page talks. */
const SPEAKS_WITH = lean(
  /^(?:(?:an?|une?|ein|een|una?) )?(?:interview|entretien|entrevista|intervista|incontro|conversa\p{L}*|gespräch|gesprek|rencontre|charla)\s(?:with|avec|con|a|com|mit|met|amb)\s/iu,
)

/** "Jane Doe talks to us about The Long Night": who speaks, and no paper. */
const TALKS_ABOUT = lean(
  /\s(?:talks?|speaks|im gespräch|in conversation|habla|parla|fala|parle|vertelt|racconta)\s(?:\p{L}+\s){0,2}(?:about|on|with|to|über|de|del|di|do|da|sobre|su|over|mit)(?:\s|$)/iu,
)

/** "Review: A Sly Comedy …" behind a title in quotation marks: a headline's kind, and no paper. */
const IS_REVIEW = lean(
  /^(?:(?:film|movie|tv|festival|\p{L}+) )?(?:review|critique|cr[ií]tica|reseña|recensione|kritik|filmkritik|recensie|resenha|ressenya|trailer|interview)\s?[:–—-]/iu,
)

const SMALL_WORD = lean(/^\p{Ll}{3,}/u)
const ADDRESS = lean(/\.\p{L}{2,4}$/u)

function isSource(source: string, people: ReadonlySet<string>, starred = false): boolean {
  if (isDataOfFilm(source) || isMaker(source, people)) return false
  if (SPEAKS_WITH.test(source) || TALKS_ABOUT.test(source) || IS_REVIEW.test(source)) return false
  if (starred && SMALL_PAPER.test(source)) return true
  if (source.length < 2 || source.length > 70) return false
  if (!beginsWith(source, LETTER | DIGIT) || !hasRun(source, LETTER, 2)) return false
  if (/^(?:de|von|by|di|par|van|d['’])\s?\S/u.test(source) || / : /.test(source)) return false
  const names = source.split(/\s*[,/|]\s*/u).map(fold)
  if (names.some(name => people.has(name))) return false
  const words = source.split(/\s+/u)
  const small = words.filter(word => SMALL_WORD.test(word) && !ADDRESS.test(word)).length
  return words.length <= 9 && small <= Math.max(1, words.length * 0.4) && !/[:;]$/u.test(source)
}

/** `Dänemark 1987, 102 Min.`: what stands behind a title in quotation marks. */
function isDataOfFilm(source: string): boolean {
  return (
    /(?<!\d)(?:18|19|20)\d\d(?!\d)/u.test(source) &&
    (durationIn(source) !== undefined || countriesIn(source, false).length > 0)
  )
}

const INITIAL = lean(/^(\p{L})\.\s(.+)$/u)

/** `S. Incudine`: the initial and the family name of somebody who made the film. */
function isMaker(source: string, people: ReadonlySet<string>): boolean {
  const folded = fold(source)
  if ([...people].some(name => name.includes(' ') && folded.includes(name))) return true
  const initial = INITIAL.exec(folded)
  return (
    initial !== null &&
    [...people].some(name => name.startsWith(initial[1]!) && name.endsWith(` ${initial[2]}`))
  )
}
