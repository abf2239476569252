import type { Award } from '../../film/facts.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'

const ENGLISH =
  /\b(?:winner of|won|wins|winning|was awarded|awarded|received|picked up|took home|scooped)\s+(?:of\s+)?(?:the\s+|a\s+|an\s+|both\s+)?((?:[\p{Lu}\d][\p{L}\p{M}\d'’.-]*|of|de|for|the|du|da|la|le|d['’]\p{L}+|&|in|and)(?:\s(?:[\p{Lu}\d][\p{L}\p{M}\d'’.-]*|of|de|for|the|du|da|la|le|&|in|and))*)\s+(?:at|from|by|in)\s+(?:the\s+|its\s+)?(?:((?:19|20)\d\d)\s+)?(?:edition of the\s+)?([\p{Lu}\d][\p{L}\p{M}\d'’.&-]*(?:\s(?:[\p{Lu}\d][\p{L}\p{M}\d'’.&-]*|of|de|del|for|the|du|da|la|di|d['’]\p{L}+|&))*)(?:[,\s(]+(?:in\s+)?((?:19|20)\d\d)\)?)?/u

/** Prizes that this film won: labelled lists, lines of festival and prize, and sentences that say so. */
export function awards(
  page: Page,
  parts: readonly LabelledPart[],
  biographies: ReadonlySet<number>,
  title: string | undefined,
): Candidate[] {
  const prizes = wordsOf('prizes', pageLanguages(page))
  const nominated = wordsOf('nominated', pageLanguages(page))
  const found: Candidate[] = []
  for (const part of parts) {
    if (!part.meanings.includes('awards') || part.style === 'spaced') continue
    for (const line of page.lines.slice(part.line, part.lastLine + 1)) {
      const from = Math.max(line.start, part.start)
      const text = page.text.slice(from, Math.min(line.end, part.end))
      for (const piece of text.matchAll(/[^;|•]+/gu)) {
        const award = listedAward(piece[0].trim(), prizes, nominated)
        if (!award) continue
        const start = from + piece.index + (piece[0].length - piece[0].trimStart().length)
        found.push(
          candidate('awards', award, { start, end: start + piece[0].trim().length }, 'label-awards', 0.8),
        )
      }
    }
  }
  for (const line of page.lines) {
    if (!line.prose || biographies.has(line.index)) continue
    found.push(...told(line, title, nominated))
  }
  return found
}

/** `Venice 2021: Special Jury Prize`, `Special Jury Prize, Venice Film Festival 2021`. */
function listedAward(
  text: string,
  prizes: readonly string[],
  nominated: readonly string[],
): Award | undefined {
  if (text.length < 8 || text.length > 180) return undefined
  const folded = text.toLowerCase()
  if (nominated.some(word => folded.includes(word))) return undefined
  const parts = text.split(/\s*(?:,|:|–|—|\s-\s|\(|\)|\|)\s*/u).filter(it => it !== '')
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(text)?.[0]
  const award = parts.find(it => prizes.some(word => it.toLowerCase().includes(word)))
  if (!award) return undefined
  const festival = parts
    .find(it => it !== award && /\p{L}{3}/u.test(it))
    ?.replace(/\s*(?:19|20)\d\d\s*/u, ' ')
    .trim()
  if (!festival) return undefined
  const own: Award = { festival, award: award.replace(/\s*(?:19|20)\d\d$/u, '') }
  if (year) own.year = Number(year)
  return own
}

/** A sentence that says this film won: its title or "the film" in the sentence, no other film's title owning it. */
function told(line: Line, title: string | undefined, _nominated: readonly string[]): Candidate[] {
  const found: Candidate[] = []
  for (const sentence of line.text.matchAll(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]?/gu)) {
    const match = ENGLISH.exec(sentence[0])
    if (!match) continue
    const before = sentence[0].slice(0, match.index)
    const about =
      (title !== undefined && before.toLowerCase().includes(title.toLowerCase())) ||
      /\b(?:the film|the movie|it|which)\b/iu.test(before) ||
      before.trim().length < 12 ||
      /^['‘“"«][^'’”"»]+['’”"»]\s+(?:was|is|has)/u.test(before.trim())
    if (!about || /\b(?:he|she|his|her)\b/iu.test(before)) continue
    const year = match[2] ?? match[4]
    const award: Award = {
      festival: match[3]!.replace(/\s+(?:19|20)\d\d$/u, ''),
      award: match[1]!.replace(/\s+for\s.*$/u, ''),
    }
    if (year) award.year = Number(year)
    const start = line.start + sentence.index + match.index + match[0].indexOf(match[1]!)
    found.push(
      candidate(
        'awards',
        award,
        { start, end: line.start + sentence.index + match.index + match[0].length },
        'told-prize',
        0.72,
      ),
    )
  }
  return found
}
