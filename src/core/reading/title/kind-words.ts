import { Cued } from '../lexicon/cues.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { everyWordOf } from '../lexicon/word-sets.ts'
import type { Line, Page } from '../page/page.ts'

const KINDS = [...everyWordOf('review'), ...everyWordOf('interview')].filter(it => it.length > 3)
const KIND_WORD = anyWord(KINDS)
const HEADLINE_WORD = anyWord([...KINDS, ...everyWordOf('directorRoles').filter(it => it.length > 3)])

/** True where words say that the page is a review or an interview. */
export function saysKind(text: string): boolean {
  return KIND_WORD.test(fold(text))
}

/** True where a line says that the page is a review or an interview. */
export function saysItsKind(line: Line): boolean {
  return KIND_WORD.test(line.folded, line.cues)
}

/** A page that says so in a line of its own at the top: a heading "Kritik". */
export function headedByKind(page: Page): boolean {
  return page.lines.slice(0, 3).some(it => it.words <= 2 && saysItsKind(it))
}

/** True where a line has the words of an article: of a review, an interview, or somebody's role. */
export function isArticleHeadline(line: Line): boolean {
  return HEADLINE_WORD.test(line.folded, line.cues)
}

function anyWord(words: readonly string[]): Cued {
  const escaped = [...new Set(words)].map(it => RegExp.escape(it))
  return new Cued(
    lean(new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'u')),
    words.map(it => `_${it}_`),
  )
}
