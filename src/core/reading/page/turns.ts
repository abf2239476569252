import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { beginsWith, LARGE } from '../lexicon/letters.ts'
import { COLON, DASH } from '../lexicon/marks.ts'
import type { Page } from './page.ts'

const TURN = lean(/^[*_]*(\p{Lu}[\p{L}\p{M}'’. &-]{0,40}?)(?:\s?:|\s[–—])\s(?=\S.{6})/u)

const KNOWN = new WeakMap<Page, ReadonlyMap<string, number>>()

/** The words before a colon or a dash at the start of lines, folded, and how often: who speaks in turns, if anybody does. */
export function turnsOf(page: Page): ReadonlyMap<string, number> {
  const known = KNOWN.get(page)
  if (known) return known
  const turns = new Map<string, number>()
  for (const { text, marks } of page.lines) {
    if ((marks & (COLON | DASH)) === 0 || !mayNameSpeaker(text)) continue
    const mark = TURN.exec(text.slice(0, 60))?.[1]
    if (mark === undefined) continue
    const folded = fold(mark).trim()
    turns.set(folded, (turns.get(folded) ?? 0) + 1)
  }
  KNOWN.set(page, turns)
  return turns
}

/** Begins with a capital, or with the mark of one that stands out. */
function mayNameSpeaker(text: string): boolean {
  return beginsWith(text, LARGE) || text[0] === '*' || text[0] === '_'
}
