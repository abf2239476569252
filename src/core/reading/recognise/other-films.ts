import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { anyOf, beginsWith, DIGIT, kindAt, LARGE, SMALL, SPACE } from '../lexicon/letters.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { QUOTED } from '../title/title-shape.ts'

/** No sentence is read from further back. */
const LONGEST = 600

/** Where the sentence begins in which a place of a line stands. */
export function sentenceStart(text: string, at: number): number {
  const floor = Math.max(0, at - LONGEST)
  for (let stop = at - 1; stop > floor; stop--) {
    if (!STOPS.includes(text[stop]!) || !endsWord(text, stop - 1)) continue
    const space = stop + (CLOSING.includes(text[stop + 1]!) ? 2 : 1)
    let start = space
    while (start < at && (kindAt(text, start) & SPACE) !== 0) start++
    if (start > space && start < at && beginsSentence(text, start)) return start
  }
  return floor
}

const STOPS = '.!?…'
const CLOSING = '"”»'

function endsWord(text: string, at: number): boolean {
  return (kindAt(text, at) & (SMALL | DIGIT)) !== 0 || '»”")'.includes(text[at]!)
}

function beginsSentence(text: string, at: number): boolean {
  return (kindAt(text, at) & LARGE) !== 0 || '¿¡«“"„'.includes(text[at]!)
}

/** `Title (1996)` or `Title (Director, 2012)`: how running text names other films. */
const DATED_TITLE = lean(/\p{Lu}[^()]{1,60}\((?:[^()]{3,40},\s)?(?:18|19|20)\d\d\)/u)

/**
 * Whether what a sentence says at a place is of another film than the page's: the last title that it named before, in
 * quotation marks or with a year, is not the page's, and its own title does not come later.
 */
export function ofAnotherFilm(text: string, at: number, title: string | undefined): boolean {
  const from = sentenceStart(text, at)
  const before = text.slice(from, at)
  const dated = before.includes(')', before.length - LONGEST_DATED)
  if (!dated && !hasQuotation(before)) return false
  const own = title === undefined ? -1 : fold(before).lastIndexOf(fold(title))
  const quoted = matchesOf(QUOTED, before)
    .filter(it => looksTitled(it[1]!))
    .at(-1)
  if (quoted && quoted.index > own - 2 && !(title && fold(quoted[1]!).includes(fold(title)))) return true
  return dated && own < 0 && DATED_TITLE.test(before.slice(-LONGEST_DATED))
}

/** So far back a title with its year in parentheses is looked for. */
const LONGEST_DATED = 90

const hasQuotation = anyOf('“„«»"‘\'')

/** Words in quotation marks that can be a title rather than speech. */
function looksTitled(words: string): boolean {
  return beginsWith(words, LARGE | DIGIT) && words.split(' ').length <= 8 && !'.!?…,'.includes(words.at(-1)!)
}
