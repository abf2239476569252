import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { beginsWith, LARGE } from '../lexicon/letters.ts'
import { COLON, DASH } from '../lexicon/marks.ts'
import { onceAPage } from './once-a-page.ts'

const TURN = lean(/^[*_]*(\p{Lu}[\p{L}\p{M}'’. &-]{0,40}?)(?:\s?:|\s[–—])\s(?=\S.{6})/u)

/** The words before a colon or a dash at the start of lines, folded, and how often: who speaks in turns, if anybody does. */
export const turnsOf = onceAPage((page): ReadonlyMap<string, number> => {
  const turns = new Map<string, number>()
  for (const { text, marks } of page.lines) {
    if ((marks & (COLON | DASH)) === 0 || !mayNameSpeaker(text)) continue
    const mark = TURN.exec(text.slice(0, 60))?.[1]
    if (mark === undefined) continue
    const folded = fold(mark).trim()
    turns.set(folded, (turns.get(folded) ?? 0) + 1)
  }
  return turns
})

/** Begins with a capital, or with the mark of one that stands out. */
function mayNameSpeaker(text: string): boolean {
  return beginsWith(text, LARGE) || text[0] === '*' || text[0] === '_'
}
