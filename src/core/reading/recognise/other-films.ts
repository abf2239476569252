import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { QUOTED } from '../title/title-shape.ts'

/** No sentence is read from further back. */
const LONGEST = 600

/** Where the sentence begins in which a place of a line stands. */
export function sentenceStart(text: string, at: number): number {
  const floor = Math.max(0, at - LONGEST)
  const before = text.slice(floor, at)
  let start = floor
  for (const stop of matchesOf(/(?<=[\p{Ll}\d»”")])[.!?…]["”»]?\s+(?=[\p{Lu}¿¡«“"„])/gu, before))
    start = floor + stop.index + stop[0].length
  return start
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
  const own = title === undefined ? -1 : fold(before).lastIndexOf(fold(title))
  const quoted = matchesOf(QUOTED, before)
    .filter(it => looksTitled(it[1]!))
    .at(-1)
  if (quoted && quoted.index > own - 2 && !(title && fold(quoted[1]!).includes(fold(title)))) return true
  const dated = DATED_TITLE.exec(before.slice(-90))
  return dated !== null && own < 0
}

/** Words in quotation marks that can be a title rather than speech. */
function looksTitled(words: string): boolean {
  return /^[\p{Lu}\d]/u.test(words) && words.split(' ').length <= 8 && !/[.!?…,]$/u.test(words)
}
