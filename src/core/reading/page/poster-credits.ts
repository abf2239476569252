import { fold } from '../lexicon/fold.ts'
import { LABELS } from '../lexicon/labels.ts'
import { lean } from '../lexicon/lean.ts'
import { kindAt, kindOf, LARGE, SMALL as SMALL_LETTER } from '../lexicon/letters.ts'
import { COLON } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { meaningIn } from '../lexicon/phrase-index.ts'
import type { LabelHit } from './label-hit.ts'
import type { Line } from './page.ts'

/** Words in small letters between names in capitals, and the other way round. */
const SMALL = lean(/(?<=^|\p{Lu}[.,)]?\s)(\p{Ll}[\p{Ll}'’ ,&/-]{2,40}?)\s(?=\p{Lu}['’]?\p{Lu})/gu)
const CAPITAL = lean(/(?<=^|\p{Ll}[.,)]?\s)(\p{Lu}['’]?\p{Lu}[\p{Lu}'’ ,&/-]{1,40}?)\s(?=\p{Lu}\p{Ll})/gu)

/**
 * The labels of a poster's block of credits, which only their letters tell from the names:
 * `scénario CLAUDE SCHMITZ image FLORIAN BERUTTI`, `IMAGE Boris Kaufman MUSIQUE Maurice Jaubert`. Two known ones make one.
 */
export function posterCredits(line: Line, near: ReadonlySet<string>, language: string): LabelHit[] {
  if (line.text.length > 1500 || (line.marks & COLON && line.text.includes(':'))) return []
  if (LABELS.placesIn(line.starts).length < 2 || !hasThreeCapitals(line.text) || !takeTurns(line.text))
    return []
  for (const form of [SMALL, CAPITAL]) {
    const hits = matchesOf(form, line.text).flatMap((match): LabelHit[] => {
      const entry = LABELS.whole(fold(match[1]!))
      if (!entry?.meanings.some(it => near.has(it.language))) return []
      const to = match.index + match[1]!.length
      return [{ meanings: [meaningIn(entry, language)], from: match.index, to, value: to + 1, style: 'mark' }]
    })
    if (new Set(hits.map(it => it.meanings[0])).size > 1) return hits
  }
  return []
}

/** Three capitals side by side; most lines have none, which one look at every third letter tells. */
function hasThreeCapitals(text: string): boolean {
  for (let at = 2; at < text.length; at += 3) {
    if ((kindOf(text.charCodeAt(at)) & LARGE) === 0) continue
    let from = at
    while (kindAt(text, from - 1) & LARGE) from--
    while (kindAt(text, at + 1) & LARGE) at++
    if (at - from >= 2) return true
  }
  return false
}

/** Words in capitals and in small letters take turns, twice at least: runs of three letters or more in one case. */
function takeTurns(text: string): boolean {
  let turns = 0
  let letters = 0
  let kind = 0
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const own = kindOf(text.charCodeAt(at)) & (LARGE | SMALL_LETTER)
    letters = own !== 0 && own === kind ? letters + 1 : 1
    kind = own
    if (own === 0 || letters < 3 || own === last) continue
    if (last !== 0 && ++turns > 2) return true
    last = own
  }
  return false
}
