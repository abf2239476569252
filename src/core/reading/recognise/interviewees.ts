import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { talksIn } from '../lexicon/interview-words.ts'
import { describedNames } from '../names/described-names.ts'
import { properCase } from '../names/person-names.ts'
import type { Page } from '../page/page.ts'
import { beforeQuotations, headlined } from './interviewed-in-headline.ts'
import { interviewedMakers } from './interviewed-makers.ts'
import { namedMost } from './named-most.ts'
import { speakers } from './speakers.ts'

/** Whom an interview is with, and that the film is theirs where the page says so. */
export function interviewees(
  page: Page,
  known: { directors: ReadonlySet<string>; title: string | undefined },
): Candidate[] {
  const direct = [...spokenWith(page), ...headlined(page, known), ...speakers(page)]
  const named = direct.some(it => it.field === 'interviewee' && it.score >= 0.6)
    ? direct
    : [...direct, ...namedMost(page)]
  const found = named.some(it => it.field === 'interviewee')
    ? named
    : [...named, ...makerNearTop(page, known.directors)]
  return [...found, ...interviewedMakers(page, found, known.directors)]
}

/** Whoever answers or is asked for by words for it, folded: such a name is no title. */
export function talkedWith(page: Page): ReadonlySet<string> {
  const found = [...spokenWith(page), ...speakers(page), ...beforeQuotations(page)]
  return new Set(found.map(it => fold(String(it.value))))
}

const NOBODY: ReadonlyMap<string, string> = new Map()

/** "Conversamos con la realizadora Jane Doe", "ENTREVISTA A JANE DOE": behind words for talking stand who answers. */
function spokenWith(page: Page): Candidate[] {
  const found: Candidate[] = []
  for (const line of page.lines.slice(0, 20))
    for (const match of talksIn(line.folded, line.starts, page.language)) {
      const at = match.index + match[0].length
      const score = line.index < 6 ? 0.85 : line.index < 14 ? 0.78 : 0.6
      for (const it of describedNames(line.text, at, line.start, page.language, NOBODY).slice(0, 2))
        found.push(
          candidate('interviewee', it.name, it, 'interview-with', score, `after "${match[0].trim()}"`),
        )
    }
  return found
}

/** Whoever made the film, where the first lines name them. */
function makerNearTop(page: Page, directors: ReadonlySet<string>): Candidate[] {
  for (const line of page.lines.slice(0, 12))
    for (const name of directors) {
      const at = line.folded.indexOf(name)
      if (at < 0) continue
      const own = line.text.slice(at, at + name.length)
      const span = { start: line.start + at, end: line.start + at + own.length }
      return [candidate('interviewee', properCase(own), span, 'maker-near-top', 0.58)]
    }
  return []
}
