import { type Candidate, candidate } from '../candidate.ts'
import { certificateIn } from '../lexicon/certificates.ts'
import { durationIn } from '../lexicon/durations.ts'
import { countriesIn, languagesIn } from '../lexicon/lists-of-names.ts'
import { swissVersionIn } from '../lexicon/swiss-versions.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { yearIn } from '../lexicon/years.ts'
import { isOnlyNames, properCase } from '../names/person-names.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import {
  bareMinutes,
  codesAfterStroke,
  codesBeside,
  colourIn,
  firstFree,
  gap,
  genresIn,
  isDate,
  labelWords,
  runBeside,
  type Token,
} from './data-tokens.ts'
import { isSubtitle } from './labelled-tongues.ts'
import { leftoverName, makersWithin } from './makers-in-data.ts'

/** What a line of data holds, and how much of it that is. */
export interface TechnicalLine {
  line: number
  /** Share of the letters and digits that data takes, 0–1. */
  coverage: number
  /** How many kinds of data: country, year, length, version or format, colour, genre. */
  kinds: number
  candidates: Candidate[]
  /** What the line says if the lines beside it are data too. */
  latent: Candidate[]
}

const FORMAT =
  /(?<![\p{L}\d])(?:DCP|DCI|(?:super ?)?(?:8|16|35|70) ?mm|blu-?ray|dvd|num[ée]rique|digital\w*|d-?cinema|hd|4k|2k|video|vid[ée]o|fichier|prores|mp4|h264|imax|3d|cinemascope|scope|dolby(?: (?:digital|atmos|srd?))?|stereo|mono|1[:.,]?[:]?[1-2][.,:]\d{1,2}|16:9|4:3|1[.,]\d{2}:1|2[.,]\d{2}:1|v[ií]deo|digit[aá]l?e?)(?![\p{L}\d])/giu

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
    if (line.prose || line.text.length > 320) {
      found.push(...sentencesOfData(page, line))
      continue
    }
    const technical = readLine(page, line, labelled.get(line.index) ?? [])
    const sentences =
      technical.coverage < 0.4 && /[.!?]\s/u.test(line.text) ? sentencesOfData(page, line) : []
    if (sentences.length > 0) found.push(...sentences)
    else if (technical.coverage > 0) found.push(technical)
  }
  for (const [at, it] of found.entries()) if (hasNeighbour(found, at)) it.candidates.push(...it.latent)
  return found
}

/** `Algérie-France, 1h42.` at the end of an article: a sentence of nothing but data. */
function sentencesOfData(page: Page, line: Line): TechnicalLine[] {
  const found: TechnicalLine[] = []
  for (const match of line.text.matchAll(/(?<=^|[.!?]\s)[^.!?\n]{6,110}(?:\.(?=\s|$)|$)/gu)) {
    if (!/\d/.test(match[0]) || /^\d{1,2},?\s\d{4}/.test(match[0])) continue
    const own: Line = {
      ...line,
      text: match[0],
      folded: line.folded.slice(match.index, match.index + match[0].length),
      start: line.start + match.index,
      end: line.start + match.index + match[0].length,
    }
    const technical = readLine(page, own, [])
    if (technical.coverage > 0.8 && technical.kinds >= 2) found.push(technical)
  }
  const told = TOLD_LENGTH.exec(line.text)
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

/** "dauert 83 Minuten", "an 85-minute film": a length that a sentence tells of the film. */
const TOLD_LENGTH =
  /(?:dauert|runs|running|clocks in at|lasts|dure|dura|duurt|length of|duración(?: de)?|durée(?: de)?|durata(?: di)?)\s(?:\p{L}+\s){0,2}(\d{2,3})(?:\s|-)?(?:min|′)/iu

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

function readLine(page: Page, line: Line, parts: readonly LabelledPart[]): TechnicalLine {
  const { text, folded } = line
  const real = parts.filter(
    it => it.style !== 'spaced' || isOnlyNames(page.text.slice(it.start, it.end), page.language),
  )
  const covered: Token[] = real.map(part => ({
    start: Math.max(0, part.labelStart - line.start),
    end: Math.min(
      text.length,
      (part.meanings.every(it => it === 'other') ? part.labelEnd : part.end) - line.start,
    ),
  }))
  const free = (token: Token) => !covered.some(it => token.start < it.end && token.end > it.start)
  const out: Candidate[] = []
  const at = (token: Token) => ({ start: line.start + token.start, end: line.start + token.end })

  const year = firstFree(from => yearIn(text, from), free)
  const dated = year && isDate(folded, year.start)
  const duration = firstFree(from => durationIn(text, from), free)
  const codes = year && !dated ? codesBeside(text, year) : []
  const named = countriesIn(text, false, folded).filter(free)
  const places = [
    ...named.filter(it => !codes.some(code => it.start < code.end && it.end > code.start)),
    ...codes,
  ].sort((a, b) => a.start - b.start)
  const version = firstFree(from => versionCodeIn(text, from), free)
  const formats = [...text.matchAll(FORMAT)]
    .map(it => ({ start: it.index, end: it.index + it[0].length }))
    .filter(free)
  const certificate = certificateIn(text)
  const data: Token[] = [...places, ...formats]
  if (year && !dated) data.push(year)
  if (duration) data.push(duration)
  if (version) data.push(version)
  if (certificate && free(certificate)) data.push(certificate)

  const colour = colourIn(folded, free)
  const genres = genresIn(text, free)
  const strong = data.length
  if (colour) data.push(colour)
  data.push(...genres)
  const swiss = strong > 0 ? swissVersionIn(text) : undefined
  const tongues = swiss
    ? []
    : languagesIn(text, false, folded, [page.language, 'en']).filter(
        it => free(it) && !data.some(other => it.start < other.end && it.end > other.start),
      )
  if (swiss) data.push(swiss)
  data.push(...tongues)
  const subtitleCodes = tongues.length > 0 ? codesAfterStroke(text, tongues.at(-1)!) : []
  data.push(...subtitleCodes)

  const neutral = data.length + tongues.length > 0 ? labelWords(text, folded, free) : []
  const letters = (slice: string) => slice.replace(/[^\p{L}\p{N}]/gu, '').length
  const total = letters(text) || 1
  const labelledShare = covered.reduce((sum, it) => sum + letters(text.slice(it.start, it.end)), 0)
  const share = [...data, ...neutral].reduce((sum, it) => sum + letters(text.slice(it.start, it.end)), 0)
  const coverage = data.length === 0 ? 0 : Math.min(1, (share + labelledShare) / total)
  const kinds = [
    places.length > 0,
    !!year && !dated,
    !!duration,
    !!version || formats.length > 0,
    !!colour,
    genres.length > 0,
  ].filter(Boolean).length
  const dense = coverage >= 0.55 || (kinds >= 2 && coverage >= 0.3) || kinds >= 3
  const why = dense ? `line of data (${Math.round(coverage * 100)}%)` : 'beside other data'

  const yearNear = year && !dated && places.length > 0 && gap(places, year) < 8
  if (places.length > 0 && (yearNear || (dense && (kinds >= 2 || coverage > 0.9))))
    for (const it of runBeside(text, places, year && !dated ? year : undefined))
      out.push(
        candidate(
          'countries',
          it.code,
          at(it),
          'technical-line',
          yearNear ? 0.9 : kinds >= 2 ? 0.82 : 0.6,
          why,
        ),
      )
  if (year && !dated && (yearNear || (dense && kinds >= 2)))
    out.push(candidate('year', year.year, at(year), 'technical-line', yearNear ? 0.9 : 0.8, why))
  if (duration)
    out.push(candidate('minutes', duration.minutes, at(duration), 'technical-line', dense ? 0.88 : 0.55, why))
  else if (kinds >= 2 || (formats.length > 0 && coverage > 0.2)) {
    const bare = bareMinutes(text, data, free)
    if (bare)
      out.push(
        candidate('minutes', Number(text.slice(bare.start, bare.end)), at(bare), 'bare-minutes', 0.65, why),
      )
  }
  if (colour && (strong > 0 || tongues.length > 0))
    out.push(candidate('colour', colour.colour, at(colour), 'technical-line', dense ? 0.85 : 0.5, why))
  for (const it of genres)
    out.push(
      candidate(
        'genres',
        text.slice(it.start, it.end),
        at(it),
        'technical-line',
        (strong > 0 || tongues.length > 0) && (dense || coverage > 0.35) ? 0.8 : 0.4,
        why,
      ),
    )
  if (version && (dense || kinds >= 2 || version.told.subtitles)) {
    for (const tag of version.told.languages ?? [])
      out.push(candidate('languages', tag, at(version), 'version-code', 0.75, why))
    for (const tag of version.told.subtitles ?? [])
      out.push(candidate('subtitles', tag, at(version), 'version-code', dense ? 0.8 : 0.55, why))
  }
  if (swiss) {
    for (const tag of swiss.languages)
      out.push(candidate('languages', tag, at(swiss), 'swiss-version', 0.75, why))
    for (const tag of swiss.subtitles)
      out.push(candidate('subtitles', tag, at(swiss), 'swiss-version', 0.75, why))
  }
  for (const it of tongues) {
    const subtitle = isSubtitle(text, it.start, it.end)
    if (subtitle) out.push(candidate('subtitles', it.code, at(it), 'technical-line', 0.8, why))
    else if ((dense || coverage > 0.4) && (kinds > 0 || tongues.length > 1))
      out.push(candidate('languages', it.code, at(it), 'technical-line', dense ? 0.78 : 0.6, why))
  }
  for (const it of subtitleCodes)
    out.push(candidate('subtitles', it.code, at(it), 'technical-line', 0.78, why))
  if (certificate && free(certificate))
    out.push(candidate('certificate', certificate.certificate, at(certificate), 'certificate', 0.85, why))
  if (dense && (yearNear || (year && duration) || (places.length > 0 && duration))) {
    const name = leftoverName(text, [...data, ...covered, ...neutral])
    if (name)
      out.push(
        candidate(
          'directors',
          properCase(text.slice(name.start, name.end)),
          at(name),
          'name-in-technical-line',
          0.55,
          'the one name in a line of data',
        ),
      )
  }
  if (data.length > 0 && kinds >= 2) out.push(...makersWithin(page, line, text, at))
  const latent: Candidate[] = []
  if (coverage >= 0.9 && kinds === 1 && parts.length === 0) {
    if (year && !dated)
      latent.push(candidate('year', year.year, at(year), 'stacked-data', 0.75, 'data one to a line'))
    if (places.length > 0 && !out.some(it => it.field === 'countries'))
      for (const it of places)
        latent.push(candidate('countries', it.code, at(it), 'stacked-data', 0.75, 'data one to a line'))
    if (colour)
      latent.push(candidate('colour', colour.colour, at(colour), 'stacked-data', 0.75, 'data one to a line'))
    for (const it of genres)
      latent.push(
        candidate('genres', text.slice(it.start, it.end), at(it), 'stacked-data', 0.7, 'data one to a line'),
      )
  }
  if (coverage >= 0.9 && kinds === 0)
    for (const it of tongues.filter(own => !isSubtitle(text, own.start, own.end)))
      latent.push(candidate('languages', it.code, at(it), 'stacked-data', 0.65, 'data one to a line'))
  const rating = /^(?:12A|PG|PG-13|NC-17)$/u.exec(text)
  if (rating)
    latent.push(
      candidate(
        'certificate',
        { value: text },
        { start: line.start, end: line.end },
        'stacked-data',
        0.65,
        'data one to a line',
      ),
    )
  return { line: line.index, kinds, latent, coverage: kinds > 0 ? coverage : coverage * 0.5, candidates: out }
}
