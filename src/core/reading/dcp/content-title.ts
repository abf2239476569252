import { kindAt, SPACE } from '../lexicon/letters.ts'
import { dcpLanguage } from './dcp-languages.ts'

/** A part of a content title and where it stands in the text. */
export interface TitlePart<Value> {
  value: Value
  start: number
  end: number
}

/** A DCP's content title taken apart (docs/rules/dcp-names.md). Parts that are not told are missing. */
export interface ContentTitle {
  start: number
  end: number
  title: TitlePart<string>
  /** FTR, SHR, TLR … */
  type: string
  /** F, S or C, with what follows ("F-133"). */
  aspect: string
  /** BCP 47; undefined where nobody speaks or nobody says. */
  spoken?: TitlePart<string>
  /** BCP 47, in the order of the name. */
  subtitles: TitlePart<string>[]
  /** ISO 3166-1 alpha-2, or INT. */
  territory?: TitlePart<string>
  rating?: TitlePart<string>
  audio?: string
  resolution?: string
  /** YYYY-MM-DD on which the package was made. */
  made?: string
  stereoscopic: boolean
  /** OV: whole; VF: needs its OV. */
  packageType?: 'OV' | 'VF'
}

/** Longer words are no names of packages. */
const LONGEST = 240
const TYPE = /^(FTR|EPS|TLR|TSR|PRO|RTG|SHR|ADV|XSN|PSA|POL|TST|STR|CLP|HLT|EVT)(?:-[A-Za-z0-9.]+)*$/
const ASPECT = /^([FSC])(?:-[A-Za-z0-9]+)*$/
const TERRITORY = /^([A-Z]{2}|INT)(?:-([A-Z0-9]+\+?))?(?:-[A-Za-z0-9]+)*$/
const AUDIO = /^(?:10|20|30|40|50|51|61|71|MOS|IAB)(?:-[A-Za-z0-9]+)*$/
const RESOLUTION = /^(2K|4K|48)(?:-[A-Za-z0-9]+)*$/
const DATE = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/
const PACKAGE = /^(OV|VF)(?:-\d+)?$/

/** All content titles in a text, in its order: words of parts joined by underscores that follow the convention. */
export function contentTitlesIn(text: string): ContentTitle[] {
  const found: ContentTitle[] = []
  let at = text.indexOf('_')
  while (at >= 0) {
    let start = at
    let end = at + 1
    while (start > 0 && !partsWords(text, start - 1)) start--
    while (end < text.length && !partsWords(text, end)) end++
    if (end - start <= LONGEST) {
      const word = text.slice(start, end)
      // signs around a name are no part of it; an apostrophe within is
      const bare = word.replace(SIGNS_AROUND, '')
      const read = contentTitle(bare, start + word.indexOf(bare))
      if (read) found.push(read)
    }
    at = text.indexOf('_', end)
  }
  return found
}

const SIGNS_AROUND = /^[^\p{L}\d]+|[^\p{L}\d]+$/gu

/** Space, and what names are listed between. */
function partsWords(text: string, at: number): boolean {
  return (kindAt(text, at) & SPACE) !== 0 || '"<>|;,'.includes(text[at]!)
}

/** Takes one name apart; undefined for a word that only has underscores in it. `at` is where it stands. */
export function contentTitle(name: string, at = 0): ContentTitle | undefined {
  const parts = partsOf(name.replace(/\.(?:xml|mxf)$/i, ''), at)
  const type = parts.findIndex((it, index) => index > 0 && TYPE.test(it.value))
  const aspect = parts[type + 1]
  if (type < 1 || !aspect || !ASPECT.test(aspect.value) || parts.length < type + 4) return undefined
  const title = wordsOfTitle(parts.slice(0, type))
  if (title.value === '') return undefined
  const read: ContentTitle = {
    start: at,
    end: parts.at(-1)!.end,
    title,
    type: TYPE.exec(parts[type]!.value)![1]!,
    aspect: aspect.value,
    subtitles: [],
    stereoscopic: parts.slice(type).some(it => /(?:^|-)3D(?:-|$)/.test(it.value)),
  }
  const rest = parts.slice(type + 2)
  const tongues = rest[0] && languagesOf(rest[0], rest[1])
  if (tongues) {
    rest.shift()
    if (tongues.spoken) read.spoken = tongues.spoken
    read.subtitles = tongues.subtitles
  }
  readTerritory(rest, read)
  for (const { value } of rest) {
    if (read.audio === undefined && AUDIO.test(value)) read.audio = value
    else if (read.resolution === undefined && RESOLUTION.test(value))
      read.resolution = RESOLUTION.exec(value)![1]!
    else if (DATE.test(value)) read.made = value.replace(DATE, '$1-$2-$3')
    else if (PACKAGE.test(value)) read.packageType = PACKAGE.exec(value)![1] as 'OV' | 'VF'
  }
  // a word with underscores is a name only where what machines need of it is there
  return read.audio || read.resolution || read.packageType ? read : undefined
}

function partsOf(name: string, at: number): TitlePart<string>[] {
  const parts: TitlePart<string>[] = []
  let start = at
  for (const value of name.split('_')) {
    parts.push({ value, start, end: start + value.length })
    start += value.length + 1
  }
  return parts
}

/** "EN-FR-NL-CCAP": who speaks, then whose subtitles; `XX` is nobody. Undefined where the part is something else. */
function languagesOf(
  part: TitlePart<string>,
  next: TitlePart<string> | undefined,
): { spoken: TitlePart<string> | undefined; subtitles: TitlePart<string>[] } | undefined {
  const codes = part.value.split('-')
  if (!/^[A-Z]{2,3}$/.test(codes[0]!)) return undefined
  // one code alone is a language only where a territory of its own follows it
  if (codes.length < 2 && !(next && TERRITORY.test(next.value))) return undefined
  const told: (TitlePart<string> | undefined)[] = []
  let start = part.start
  for (const code of codes) {
    const language = /^[A-Za-z]{2,3}$/.test(code) ? dcpLanguage(code) : undefined
    told.push(language ? { value: language, start, end: start + code.length } : undefined)
    start += code.length + 1
  }
  if (!told[0] && codes[0] !== 'XX') return undefined
  const subtitles = told.slice(1).filter(it => it !== undefined)
  return { spoken: told[0], subtitles }
}

function readTerritory(rest: TitlePart<string>[], read: ContentTitle): void {
  const part = rest[0]
  const match = part && TERRITORY.exec(part.value)
  if (!part || !match) return
  rest.shift()
  read.territory = { value: match[1]!, start: part.start, end: part.start + match[1]!.length }
  if (match[2] === undefined) return
  const start = part.start + match[1]!.length + 1
  read.rating = { value: match[2], start, end: start + match[2].length }
}

/** "TheLastLighthouse" as words: a capital after a small letter begins one, and so does a number. */
function wordsOfTitle(parts: readonly TitlePart<string>[]): TitlePart<string> {
  const value = parts
    .map(it => it.value)
    .join(' ')
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\d)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return { value, start: parts[0]!.start, end: parts.at(-1)!.end }
}
