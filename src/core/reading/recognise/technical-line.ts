import { type Candidate, candidate } from '../candidate.ts'
import { ratingAmongData } from '../lexicon/certificates.ts'
import { spokenVersionIn } from '../lexicon/version-words.ts'
import { properCase } from '../names/person-names.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import { type DataInLine, dataInLine } from './data-in-line.ts'
import { bareMinutes, gap, runBeside, type Token } from './data-tokens.ts'
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

/** A label of how the film is shown, behind which colour stands too. */
const FORMAT_LABEL = /^(?:formato?|formaat|format|bildformat|technik|cópia|copia|copie)/iu

/** What the data of one line say of the film; nothing where it has none. */
export function technicalLine(
  page: Page,
  line: Line,
  parts: readonly LabelledPart[],
): TechnicalLine | undefined {
  const data = dataInLine(page, line, parts)
  return data ? toldBy(page, line, parts, data) : withoutData(line)
}

/** A line that lines of data beside it make data: the version shown, a rating. */
function withoutData(line: Line): TechnicalLine | undefined {
  const latent = [...versionAlone(line, versionShown(line)), ...ratingAlone(line)]
  return latent.length > 0 ? { line: line.index, kinds: 0, latent, coverage: 0, candidates: [] } : undefined
}

function toldBy(page: Page, line: Line, parts: readonly LabelledPart[], told: DataInLine): TechnicalLine {
  const { text } = line
  const {
    places,
    year,
    duration,
    version,
    formats,
    certificate,
    colour,
    genres,
    strong,
    swiss,
    tongues,
    subtitleCodes,
    data,
    beside,
    coverage,
    kinds,
    free,
  } = told
  const out: Candidate[] = []
  const at = (token: Token) => ({ start: line.start + token.start, end: line.start + token.end })
  const dense = coverage >= 0.55 || (kinds >= 2 && coverage >= 0.3) || kinds >= 3
  const why = dense ? `line of data (${Math.round(coverage * 100)}%)` : 'beside other data'

  const yearNear = year && places.length > 0 && gap(places, year) < 8
  if (places.length > 0 && (yearNear || (dense && (kinds >= 2 || coverage > 0.9))))
    for (const it of runBeside(text, places, year))
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
  if (year && (yearNear || (dense && kinds >= 2)))
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
  if (
    colour &&
    (strong > 0 ||
      tongues.length > 0 ||
      (kinds >= 2 && coverage >= 0.85) ||
      parts.some(
        it => it.meanings[0] === 'minutes' || FORMAT_LABEL.test(page.text.slice(it.labelStart, it.labelEnd)),
      ))
  )
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
  const spoken = versionShown(line)
  // alone on its line it may be the way to the site's other language
  const besideVersion = kinds > 0 || out.some(it => it.field === 'subtitles')
  if (spoken && besideVersion)
    out.push(candidate('languages', spoken.code, at(spoken), 'spoken-version', 0.72, 'the version shown'))
  for (const it of subtitleCodes)
    out.push(candidate('subtitles', it.code, at(it), 'technical-line', 0.78, why))
  const rating =
    certificate ?? (duration && kinds >= 2 ? ratingAmongData(text, [...data, ...beside]) : undefined)
  if (rating)
    out.push(
      candidate('certificate', rating.certificate, at(rating), 'certificate', certificate ? 0.85 : 0.7, why),
    )
  if (dense && (yearNear || (year && duration) || (places.length > 0 && duration))) {
    const name = leftoverName(text, [...data, ...beside])
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
  if (data.length > 0 && kinds >= 2) out.push(...makersWithin(page, line, at))
  const latent: Candidate[] = []
  if (coverage >= 0.85 && kinds === 1 && parts.length === 0) {
    if (year) latent.push(candidate('year', year.year, at(year), 'stacked-data', 0.75, 'data one to a line'))
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
  if (!besideVersion) latent.push(...versionAlone(line, spoken))
  if (coverage >= 0.9 && kinds === 0)
    for (const it of tongues.filter(own => !isSubtitle(text, own.start, own.end)))
      latent.push(candidate('languages', it.code, at(it), 'stacked-data', 0.65, 'data one to a line'))
  latent.push(...ratingAlone(line))
  return { line: line.index, kinds, latent, coverage: kinds > 0 ? coverage : coverage * 0.5, candidates: out }
}

function versionShown(line: Line): ReturnType<typeof spokenVersionIn> {
  return line.words < 15 ? spokenVersionIn(line.folded, line.cues) : undefined
}

function versionAlone(line: Line, spoken: ReturnType<typeof spokenVersionIn>): Candidate[] {
  if (!spoken || line.index <= 3) return []
  const span = { start: line.start + spoken.start, end: line.start + spoken.end }
  return [candidate('languages', spoken.code, span, 'spoken-version', 0.7, 'the version shown')]
}

const RATINGS: readonly string[] = ['12A', 'PG', 'PG-13', 'NC-17']

function ratingAlone({ text, start, end }: Line): Candidate[] {
  return text.length < 6 && RATINGS.includes(text)
    ? [candidate('certificate', { value: text }, { start, end }, 'stacked-data', 0.65, 'data one to a line')]
    : []
}
