import { type Candidate, candidate } from '../candidate.ts'
import { interviewWords } from '../lexicon/interview-words.ts'
import { lean } from '../lexicon/lean.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { remembered } from '../lexicon/remembered.ts'
import type { Line, Page } from '../page/page.ts'
import { ofAnotherFilm } from './other-films.ts'

/** Shorter than this a length in a sentence is a shot's or a scene's, longer no film's. */
const SHORTEST = 45
const LONGEST = 260

const LENGTH = lean(/(?<![\d.,:/])(\d{2,3})(?:\s|-)min(?:ut\p{L}*)?(?![\p{L}\d])/gu)
/** "the first twenty minutes", "after 60 minutes": not the film's. */
const PART =
  /(?:first|last|final|opening|closing|nearly every|every|after|within|under|another|premières|dernières|après|pendant|toutes les|primer[ao]s|últim[ao]s|tras|después de|cada|hace|unos|ersten|letzten|nach|alle|jede|primi|ultimi|dopo|ogni|primeir[ao]s|depois de|eerste|laatste|na|elke|primers|últims|després de|lecture|read|aos|a los|als|ai|au bout de|bei minute|minuto|minute)\s$/iu
const OF =
  "(?:de|d'|von|van|di|of|do|da|:|,|with|con|mit|amb|com)\\s?(?:(?:just|only|apenas|solo|nur|a peine|appena|slechts|knapp|circa)\\s)?$"
/** "its 71 minutes", "in den 82 Minuten". */
const ITS =
  /(?:^|\s)(?:its|the|all|den|die|seine[nr]?|ihre[nr]?|les|ses|sus|los|suoi|i|os|seus|els|seus|zijn|de|nu|entire|whole)\s$/iu
/** "a 52-minute take": a piece of a film. */
const PIECE = lean(
  /^(?:[\p{L}-]+\s){0,2}(?:take|shot|scene|sequence|walk|drive|conversation|interview|version|cut|episode|short)(?!\p{L})/iu,
)

/** Lengths in figures that running text tells of the film: "a documentary of 74 minutes", "a 142-minute study". */
export function toldLengths(page: Page, line: Line, title: string | undefined): Candidate[] {
  const found: Candidate[] = []
  if (!line.folded.includes('min')) return found
  for (const match of matchesOf(LENGTH, line.text)) {
    const minutes = Number(match[1])
    if (minutes < SHORTEST || minutes > LONGEST || ofAnotherFilm(line.text, match.index, title)) continue
    const before = line.text.slice(Math.max(0, match.index - 48), match.index)
    if (PART.test(before)) continue
    const end = match.index + match[0].length
    const told = howTold(page, line, match, before, end)
    if (told)
      found.push(
        candidate(
          'minutes',
          minutes,
          { start: line.start + match.index, end: line.start + end },
          'told-length',
          told.score,
          told.why,
        ),
      )
  }
  return found
}

function howTold(
  page: Page,
  line: Line,
  match: RegExpExecArray,
  before: string,
  end: number,
): { score: number; why: string } | undefined {
  const own = workOf(page.language)
  if (own.test(line.folded.slice(Math.max(0, match.index - 60), match.index)))
    return { score: 0.62, why: 'behind a word for films' }
  if (match[0].includes('-'))
    return PIECE.test(line.text.slice(end).trimStart()) ? undefined : { score: 0.6, why: 'what the film is' }
  if (Number(match[1]) < 60) return undefined
  if (ITS.test(before)) return { score: 0.57, why: 'all of its minutes' }
  return /,\s$/u.test(before) ? { score: 0.55, why: 'beside what is told of the film' } : undefined
}

/** "documentary of ", "Schwarzweißfilm von ", "película, de ". */
const workOf = remembered(language =>
  lean(new RegExp(`(?:${interviewWords(language).works})(?:,?\\s[\\p{L}-]+){0,3},?\\s${OF}`, 'u')),
)
