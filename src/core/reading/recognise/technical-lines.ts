import { type Candidate, candidate } from '../candidate.ts'
import { COLOURS } from '../lexicon/colours.ts'
import { Cued } from '../lexicon/cues.ts'
import { durationIn } from '../lexicon/durations.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { beginsWith, DIGIT, hasDigit } from '../lexicon/letters.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { FIGURES } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { wordStarts } from '../lexicon/phrase-index.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import { type TechnicalLine, technicalLine } from './technical-line.ts'

/** Lines such as `Bolivia, France 2021. 85 Min.`, `F/CH 2019, OmeU, 95'` or `1h 25min   Drama`. */
export function technicalLines(page: Page, parts: readonly LabelledPart[]): TechnicalLine[] {
  const labelled = new Map<number, LabelledPart[]>()
  for (const part of parts) {
    for (let line = part.line; line <= part.lastLine; line++) {
      const known = labelled.get(line)
      if (known) known.push(part)
      else labelled.set(line, [part])
    }
  }
  const found: TechnicalLine[] = []
  for (const line of page.lines) {
    if (line.text.length > 4000) continue
    const own = labelled.get(line.index) ?? NO_PARTS
    if (line.prose || line.text.length > 320) {
      // all but short sentences between credits are told by a figure
      const credits = own.length > 2
      if (credits || line.marks & FIGURES) found.push(...sentencesOfData(page, line, credits))
      continue
    }
    const technical = technicalLine(page, line, own)
    const sentences =
      line.marks & FIGURES && (technical?.coverage ?? 0) < 0.4 && SENTENCES.test(line.text)
        ? sentencesOfData(page, line, false)
        : []
    if (sentences.length > 0) {
      if (technical)
        sentences[0]!.candidates.push(...technical.candidates.filter(it => it.rule === 'maker-within-data'))
      found.push(...sentences)
    } else if (technical && (technical.coverage > 0 || technical.latent.length > 0)) found.push(technical)
  }
  for (const [at, it] of found.entries())
    if (hasNeighbour(found, at))
      it.candidates.push(...(isBelowTongues(found, at) ? it.latent.map(asSubtitle) : it.latent))
  return found
}

const NO_PARTS: readonly LabelledPart[] = []
const SENTENCES = /[.!?]\s/u
const SENTENCE = lean(/(?<=^|[.!?]\s)[^.!?\n]{6,110}(?:\.(?=\s|$)|$)/gu)
const DAY_AND_YEAR = /^\d{1,2},?\s\d{4}/

/** `Algérie-France, 1h42.` at the end of an article: a sentence of nothing but data. */
function sentencesOfData(page: Page, line: Line, credits: boolean): TechnicalLine[] {
  const found: TechnicalLine[] = []
  for (const match of line.marks & FIGURES ? matchesOf(SENTENCE, line.text) : []) {
    if (!hasDigit(match[0]) || DAY_AND_YEAR.test(match[0])) continue
    const stretch = stretchOf(line, match.index, match.index + match[0].length)
    const technical = technicalLine(page, stretch, NO_PARTS)
    if (technical && technical.coverage > 0.8 && technical.kinds >= 2) found.push(technical)
  }
  if (found.length === 0 && line.prose && DATA_SENTENCE.test(line.text)) {
    const run = runOfData(line)
    const technical = run && technicalLine(page, run, NO_PARTS)
    if (technical && technical.kinds >= 2) found.push(technical)
  }
  if (found.length > 0 || credits) {
    const short = shortSentences(line)
    if (found.length > 0) found[0]!.candidates.push(...short)
    else if (short.length > 0)
      found.push({ line: line.index, kinds: 0, coverage: 0, latent: [], candidates: short })
  }
  const told = TOLD_LENGTH.exec(line.text, line.cues)
  if (told) {
    const at = line.start + told.index + told[0].indexOf(told[1]!)
    const minutes = candidate(
      'minutes',
      Number(told[1]),
      { start: at, end: at + told[1]!.length },
      'told-length',
      0.56,
      'a sentence says how long it is',
    )
    found.push({ line: line.index, kinds: 0, coverage: 0, latent: [], candidates: [minutes] })
  }
  return found
}

/** `… 2025. 94 min. …`: a year or a length between full stops. */
const DATA_SENTENCE = lean(
  /(?:^|\.\s)(?:(?:18|19|20)\d\d|\d{1,3}\s?(?:min|mins|minut\p{L}*|['’′]))\.?(?:\s|$)/u,
)

const SHORT_PIECE = lean(/(?<=^|\.\s)[^.\n]{2,70}(?:\.(?=\s|$)|$)/gu)
/** Versions, formats and colours. */
const OF_COPY = /^(?:V\.?O|OmU|OmeU|In\s|DCP|35|Col|Bn)/u

/** `Dir. Irene Moray. Espanya. 2025. 94 min. VO amb subtítols`: the stretch of short sentences from the first that is data. */
function runOfData(line: Line): Line | undefined {
  const pieces = matchesOf(SHORT_PIECE, line.text)
  const data = (it: RegExpExecArray) =>
    beginsWith(it[0], DIGIT) || OF_COPY.test(it[0]) || countriesIn(it[0], false)[0]?.start === 0
  const first = pieces.findIndex(data)
  if (first < 0) return undefined
  let last = first
  while (
    last + 1 < pieces.length &&
    pieces[last + 1]!.index - pieces[last]!.index - pieces[last]![0].length <= 1 &&
    data(pieces[last + 1]!)
  )
    last++
  if (last === first) return undefined
  const from = pieces[first]!.index
  const to = pieces[last]!.index + pieces[last]![0].length
  return stretchOf(line, from, to)
}

/** A part of a line as a line of its own. */
function stretchOf(line: Line, from: number, to: number): Line {
  const folded = line.folded.slice(from, to)
  const text = line.text.slice(from, to)
  return { ...line, text, folded, starts: wordStarts(folded), start: line.start + from, end: line.start + to }
}

const SHORTEST_PIECE = lean(/(?<=^|[.!?]\s)[\p{Lu}\d][^.!?\n]{1,16}(?=\.?(?:\s|$))/gu)

/** `… Hugh Lattimer. 88min. Bn.`: sentences between credits and data that are nothing but a length or a colour. */
function shortSentences(line: Line): Candidate[] {
  const found: Candidate[] = []
  for (const match of matchesOf(SHORTEST_PIECE, line.text)) {
    const at = line.start + match.index
    const length = durationIn(match[0])
    const colour = COLOURS.whole(fold(match[0]))?.meanings[0]?.meaning
    const span = { start: at, end: at + (length?.end ?? match[0].length) }
    if (length?.start === 0 && length.end === match[0].length)
      found.push(candidate('minutes', length.minutes, span, 'technical-line', 0.84, 'a sentence of data'))
    else if (colour)
      found.push(candidate('colour', colour, span, 'technical-line', 0.7, 'a sentence of data'))
  }
  return found
}

/** "dauert 83 Minuten", "an 85-minute film": a length that a sentence tells of the film. */
const TOLD_LENGTH = new Cued(
  lean(
    /(?:dauert|runs|running|clocks in at|lasts|dure|dura|duurt|length of|duración(?: de)?|durée(?: de)?|durata(?: di)?)\s(?:\p{L}+\s){0,2}(\d{2,3})(?:\s|-)?(?:min|′)/iu,
  ),
  ['dauert', 'runs', 'running', 'clocks', 'lasts', 'dura', 'dure', 'duurt', 'length', 'duracion', 'durata'],
)

/** `Spaans, Zapoteeks` and below it `Engels`: languages told in a line hold together, so those of the next are subtitles. */
function isBelowTongues(all: readonly TechnicalLine[], at: number): boolean {
  const above = all[at - 1]
  const tongues = (it: TechnicalLine) =>
    it.latent.length > 0 && it.latent.every(own => own.field === 'languages')
  return above?.line === all[at]!.line - 1 && above.latent.length > 1 && tongues(above) && tongues(all[at]!)
}

function asSubtitle(it: Candidate): Candidate {
  return candidate(
    'subtitles',
    String(it.value),
    it,
    it.rule,
    it.score,
    ...(it.reasons ?? []),
    'below the languages',
  )
}

/** Data one to a line, one below the other, is as sure as data in one line. */
function hasNeighbour(all: readonly TechnicalLine[], at: number): boolean {
  const it = all[at]!
  return (
    it.latent.length > 0 &&
    all
      .slice(Math.max(0, at - 2), at + 3)
      .some(
        other =>
          other !== it && Math.abs(other.line - it.line) <= 2 && other.coverage >= 0.85 && other.kinds >= 1,
      )
  )
}
