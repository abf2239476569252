import { certificateIn } from '../lexicon/certificates.ts'
import { COLOURS } from '../lexicon/colours.ts'
import { Cued } from '../lexicon/cues.ts'
import { durationIn } from '../lexicon/durations.ts'
import { lean } from '../lexicon/lean.ts'
import { countOf, FIGURE, kindAt, LETTER, SMALL } from '../lexicon/letters.ts'
import { countriesIn, type FoundCode, languagesIn } from '../lexicon/lists-of-names.ts'
import { FIGURES } from '../lexicon/marks.ts'
import { swissVersionIn } from '../lexicon/swiss-versions.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { GENRES } from '../lexicon/word-sets.ts'
import { yearIn } from '../lexicon/years.ts'
import { isOnlyNames } from '../names/person-names.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import {
  codesAfterStroke,
  codesBeside,
  colourIn,
  firstFree,
  genresIn,
  isDate,
  labelWords,
  type Token,
} from './data-tokens.ts'

const FORMAT = new Cued(
  lean(
    /(?<![\p{L}\d])(?:DCP|DCI|(?:super ?)?(?:8|16|35|70) ?mm|blu-?ray|dvd|num[ée]rique|digital\w*|d-?cinema|hd|4k|2k|video|vid[ée]o|fichier|prores|mp4|h264|imax|3d|cinemascope|scope|dolby(?: (?:digital|atmos|srd?))?|stereo|mono|1[:.,]?[:]?[1-2][.,:]\d{1,2}|16:9|4:3|1[.,]\d{2}:1|2[.,]\d{2}:1|v[ií]deo|digit[aá]l?e?)(?![\p{L}\d])/giu,
  ),
  [
    ...['dcp', 'dci', '_mm', '0mm', 'blu', 'dvd', 'numerique', 'digit', 'cinema', '_hd_', '0k_', 'video'],
    ...['fichier', 'prores', 'mp0', 'h00', 'imax', '0d_', 'scope', 'dolby', 'stereo', 'mono', '0_0'],
  ],
)

/** The word for subtitles in one of our languages. */
const SUBTITLES = new Cued(
  lean(
    /(?<!\p{L})(?:subtit|sous-tit|sottotit|legend|ondertit|untertitel|undertext|undertekst|tekstitys|felirat|titulky|napisy)/u,
  ),
  [
    ...['subtit', 'sous-tit', 'sottotit', 'legend', 'ondertit', 'untertitel', 'undertext', 'undertekst'],
    ...['tekstitys', 'felirat', 'titulky', 'napisy'],
  ],
)

type Found<Find extends (...given: never[]) => unknown> = ReturnType<Find>

/** The data of one line, each piece by its place in the line. */
export interface DataInLine {
  places: FoundCode[]
  /** A year that is no part of a date. */
  year: Found<typeof yearIn>
  duration: Found<typeof durationIn>
  version: Found<typeof versionCodeIn>
  formats: Token[]
  certificate: Found<typeof certificateIn>
  colour: Found<typeof colourIn>
  genres: Token[]
  /** How many pieces are no colours, genres or languages, whose words are also said of other things. */
  strong: number
  swiss: Found<typeof swissVersionIn>
  tongues: FoundCode[]
  subtitleCodes: FoundCode[]
  /** All of these. */
  data: Token[]
  /** Labelled parts, and words that only say what the data beside them are. */
  beside: Token[]
  /** Share of the letters and digits that data takes, 0–1. */
  coverage: number
  /** How many kinds of data: country, year, length, version or format, colour, genre. */
  kinds: number
  free: (token: Token) => boolean
}

/** The data of a line that stand outside its labelled parts; undefined where it has none. */
export function dataInLine(page: Page, line: Line, parts: readonly LabelledPart[]): DataInLine | undefined {
  const { text, folded, starts, cues } = line
  const covered = parts.filter(it => it.style !== 'spaced').map(it => placeInLine(page, line, it))
  if (covered.some(it => it.start === 0 && it.end === text.length)) return undefined
  const figures = (line.marks & FIGURES) !== 0
  const spoken = languagesIn(text, false, folded, starts, [page.language, 'en'])
  const countries = countriesIn(text, false, folded, starts)
  const anyVersion = versionCodeIn(text, 0, cues)
  const anyFormat = FORMAT.matches(text, cues)
  const stated = certificateIn(text, cues)
  if (
    !figures &&
    spoken.length + countries.length + anyFormat.length === 0 &&
    !anyVersion &&
    !stated &&
    !COLOURS.mayStandIn(starts) &&
    !GENRES.mayStandIn(starts)
  )
    return undefined

  const free = (token: Token) =>
    !covered.some(it => covers(it, token)) && !unsurelyCovered().some(it => covers(it, token))
  // a label that only may be one is looked at where data are found
  let unsure: Token[] | undefined
  const unsurelyCovered = () =>
    (unsure ??= parts
      .filter(it => it.style === 'spaced' && isOnlyNames(page.text.slice(it.start, it.end), page.language))
      .map(it => placeInLine(page, line, it)))
  const anyYear = figures ? firstFree(from => yearIn(text, from), free) : undefined
  const year = anyYear && !isDate(folded, anyYear.start) ? anyYear : undefined
  const duration = figures ? firstFree(from => durationIn(text, from), free) : undefined
  const codes = year ? codesBeside(text, year) : []
  const version = anyVersion && firstFree(from => versionCodeIn(text, from, cues), free)
  const aboutTongues = !year && SUBTITLES.test(folded, cues)
  // `VO italien`, `Suomi, tekstitys englanti`: words for a language here are the names of countries elsewhere
  const named = countries.filter(
    it =>
      free(it) &&
      !(
        (aboutTongues || (version && kindAt(text, it.start) & SMALL)) &&
        spoken.some(own => own.start === it.start && own.end >= it.end)
      ),
  )
  const places = [
    ...named.filter(it => !codes.some(code => it.start < code.end && it.end > code.start)),
    ...codes,
  ].sort((a, b) => a.start - b.start)
  const formats = anyFormat.map(it => ({ start: it.index, end: it.index + it[0].length })).filter(free)
  const certificate = stated && free(stated) ? stated : undefined
  const data: Token[] = [...places, ...formats]
  if (year) data.push(year)
  if (duration) data.push(duration)
  if (version) data.push(version)
  if (certificate) data.push(certificate)

  const colour = colourIn(folded, free, starts)
  const genres = genresIn(text, folded, starts, free)
  const strong = data.length
  if (colour) data.push(colour)
  data.push(...genres)
  const swiss = strong > 0 ? swissVersionIn(text) : undefined
  const tongues = swiss
    ? []
    : spoken.filter(it => free(it) && !data.some(other => it.start < other.end && it.end > other.start))
  if (swiss) data.push(swiss)
  data.push(...tongues)
  const subtitleCodes = tongues.length > 0 ? codesAfterStroke(text, tongues.at(-1)!) : []
  data.push(...subtitleCodes)
  if (data.length === 0) return undefined

  const neutral = labelWords(text, folded, starts, free)
  const labelled = [...covered, ...unsurelyCovered()]
  const coverage = coverageOf(text, labelled, data, neutral)
  const kinds = [
    places.length > 0,
    !!year,
    !!duration,
    !!version || formats.length > 0,
    !!colour,
    genres.length > 0,
  ].filter(Boolean).length
  return {
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
    beside: [...labelled, ...neutral],
    coverage,
    kinds,
    free,
  }
}

/** Share of the letters and digits of a line that its labelled parts and its data take. */
function coverageOf(text: string, ...taken: readonly (readonly Token[])[]): number {
  const letters = (slice: string) => countOf(slice, LETTER | FIGURE)
  let sum = 0
  for (const tokens of taken) for (const it of tokens) sum += letters(text.slice(it.start, it.end))
  return Math.min(1, sum / (letters(text) || 1))
}

/** The stretch of a line that a labelled part takes. */
function placeInLine(page: Page, line: Line, part: LabelledPart): Token {
  return {
    start: Math.max(0, part.labelStart - line.start),
    end: Math.min(line.text.length, endOfValue(page, part) - line.start),
  }
}

function covers(one: Token, other: Token): boolean {
  return other.start < one.end && other.end > one.start
}

/** A length is all that its label announces: `D.: 82'. Bn.` says more behind it. */
function endOfValue(page: Page, part: LabelledPart): number {
  if (part.meanings.every(it => it === 'other')) return part.labelEnd
  const length = durationIn(page.text.slice(part.start, part.end))
  return length && (part.meanings[0] === 'minutes' || length.start === 0) ? part.start + length.end : part.end
}
