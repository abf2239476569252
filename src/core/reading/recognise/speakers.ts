import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { kindAt, LARGE, LETTER, MARK, SPACE } from '../lexicon/letters.ts'
import { COLON } from '../lexicon/marks.ts'
import { describingLength } from '../names/describing-words.ts'
import { isPersonName, properCase } from '../names/person-names.ts'
import { onceAPage } from '../page/once-a-page.ts'
import type { Line, Page } from '../page/page.ts'

/** `JTK: …`, `Wendelin Haas: …`: who speaks, before a colon. */
const SPEAKS = lean(/^(?:\p{Lu}\.?){2,4}$|^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?$|\s/u)
const TURN = lean(/^[*_]*(\p{Lu}[\p{L}\p{M}'’.\s-]{0,40}?)\s?:\s/u)

interface Speaker {
  who: Candidate
  length: number
  asks: number
  turns: number
}

/**
 * Whom the turns of a conversation make speak: the person whose name, or whose initials, stand before most of what is
 * said. Who asks speaks first, is short of words and ends in question marks.
 */
/** Asked for by the title, whose no name of a speaker is, and by the article. */
export const speakers: (page: Page) => readonly Candidate[] = onceAPage(readSpeakers)

function readSpeakers(page: Page): Candidate[] {
  const said = new Map<string, Speaker | undefined>()
  const marks = new Map<string, Speaker | undefined>()
  for (const line of page.lines) {
    const name = line.marks & COLON ? TURN.exec(line.text)?.[1]?.trim() : undefined
    if (!name || !SPEAKS.test(name)) continue
    const mark = fold(name)
    if (!marks.has(mark)) {
      const who = whoSpeaks(page, line, name)
      const key = who ? fold(String(who.value)) : mark
      if (!said.has(key)) said.set(key, who && { who, length: 0, asks: 0, turns: 0 })
      marks.set(mark, said.get(key))
    }
    const known = marks.get(mark)
    if (!known) continue
    known.length += line.text.length
    known.turns++
    if (/\?[*_”"]*$/u.test(line.text)) known.asks++
  }
  const all = [...said.values()]
  const named = all.filter(it => it !== undefined)
  const turns = named.reduce((sum, it) => sum + it.turns, 0)
  if (turns < 3) return spokenOnce(named)
  const answering = (all.length > 1 ? all.slice(1).filter(it => it !== undefined) : named)
    .filter(it => it.asks * 2 <= it.turns && (it.turns > 1 || it.length > 120))
    .sort((a, b) => b.length - a.length)
  return answering.slice(0, 4).map(({ who }, at) => (at === 0 ? who : { ...who, score: 0.66 }))
}

const INITIALS = lean(/^(?:\p{Lu}\.?){2,4}$/u)

/** Whoever a name before a colon is, in full. */
function whoSpeaks(page: Page, line: Line, name: string): Candidate | undefined {
  if (isPersonName(name)) return spoken(name, { start: line.start, end: line.start + name.length })
  return (INITIALS.test(name) ? withInitials(page, name) : withHalfName(page, name))[0]
}

/** Where only the first answer names who gives it. */
function spokenOnce(said: readonly Speaker[]): Candidate[] {
  const one = said.find(it => it.asks === 0 && it.length > 120)
  return one ? [one.who] : []
}

/** The first person whose name begins with these letters. */
function withInitials(page: Page, letters: string): Candidate[] {
  const words = [...letters]
    .filter(it => it !== '.')
    .map(it => `${it}[\\p{L}\\p{M}'’]+`)
    .join('[\\s-]')
  return firstNamed(page, lean(new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'u')))
}

/** The first person who has this first or family name. */
function withHalfName(page: Page, half: string): Candidate[] {
  if (!page.lines.slice(0, HEAD).some(it => hasBeside(it.text, half))) return []
  const word = "\\p{Lu}[\\p{L}\\p{M}'’-]+"
  return firstNamed(
    page,
    lean(
      new RegExp(`(?<!\\p{L}|-)(?:(?:${word}\\s){1,2}${half}|${half}(?:\\s${word}){1,2})(?![\\p{L}-])`, 'u'),
    ),
  )
}

/** Whether another word with a capital stands beside the name, which most names before a colon have nowhere. */
function hasBeside(text: string, half: string): boolean {
  // a point stands for any letter
  if (half.includes('.')) return true
  for (let at = text.indexOf(half); at >= 0; at = text.indexOf(half, at + 1)) {
    const end = at + half.length
    if (kindAt(text, end) & SPACE && kindAt(text, end + 1) & LARGE) return true
    if (kindAt(text, at - 1) & SPACE && capitalBefore(text, at - 1)) return true
  }
  return false
}

/** Whether the word that ends at a place has a capital. */
function capitalBefore(text: string, end: number): boolean {
  for (let at = end - 1; at >= 0; at--) {
    const kind = kindAt(text, at)
    if (kind & LARGE) return true
    if ((kind & (LETTER | MARK)) === 0 && !"'’-".includes(text[at]!)) return false
  }
  return false
}

/** The lines that name people in full. */
const HEAD = 20

function firstNamed(page: Page, name: RegExp): Candidate[] {
  for (const line of page.lines.slice(0, HEAD)) {
    const match = name.exec(line.text)
    if (!match) continue
    const lead = describingLength(match[0])
    const own = match[0].slice(lead)
    const start = line.start + match.index + lead
    if (isPersonName(own)) return [spoken(own, { start, end: start + own.length })]
  }
  return []
}

function spoken(name: string, span: { start: number; end: number }): Candidate {
  return candidate('interviewee', properCase(name), span, 'speaks-in-turns', 0.7)
}
