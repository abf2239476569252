import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { isPersonName, properCase } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'

/** `JTK: …`, `Wendelin Haas: …`: who speaks, before a colon. */
const TURN = /^[*_]*(\p{Lu}[\p{L}\p{M}'’.\s-]{0,40}?)\s?:\s/u

/**
 * Whom the turns of a conversation make speak: the person whose name, or whose initials, stand before most of what is
 * said. Who asks is short of words and ends in question marks.
 */
export function speakers(page: Page): Candidate[] {
  const said = new Map<string, { line: Line; name: string; length: number; asks: number; turns: number }>()
  for (const line of page.lines) {
    const name = TURN.exec(line.text)?.[1]?.trim()
    if (!name || (!isPersonName(name) && !/^\p{Lu}{2,4}$/u.test(name))) continue
    const known = said.get(fold(name)) ?? { line, name, length: 0, asks: 0, turns: 0 }
    known.length += line.text.length
    known.turns++
    if (/\?[*_”"]*$/u.test(line.text)) known.asks++
    said.set(fold(name), known)
  }
  const turns = [...said.values()].reduce((sum, it) => sum + it.turns, 0)
  if (turns < 3) return spokenOnce(said)
  const most = [...said.values()].filter(it => it.asks * 2 <= it.turns).sort((a, b) => b.length - a.length)[0]
  if (!most) return []
  if (isPersonName(most.name))
    return [spoken(most.name, { start: most.line.start, end: most.line.start + most.name.length })]
  return withInitials(page, most.name)
}

/** Where only the first answer names who gives it. */
function spokenOnce(
  said: ReadonlyMap<string, { line: Line; name: string; length: number; asks: number }>,
): Candidate[] {
  const one = [...said.values()].find(it => isPersonName(it.name) && it.asks === 0 && it.length > 120)
  return one ? [spoken(one.name, { start: one.line.start, end: one.line.start + one.name.length })] : []
}

/** The first person whose name begins with these letters. */
function withInitials(page: Page, letters: string): Candidate[] {
  const words = [...letters].map(it => `${it}[\\p{L}\\p{M}'’]+`).join('[\\s-]')
  const name = new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'u')
  for (const line of page.lines.slice(0, 20)) {
    const match = name.exec(line.text)
    if (match && isPersonName(match[0]))
      return [
        spoken(match[0], {
          start: line.start + match.index,
          end: line.start + match.index + match[0].length,
        }),
      ]
  }
  return []
}

function spoken(name: string, span: { start: number; end: number }): Candidate {
  return candidate('interviewee', properCase(name), span, 'speaks-in-turns', 0.7)
}
