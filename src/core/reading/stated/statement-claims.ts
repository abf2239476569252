import type { Colour, Field } from '../../film/facts.ts'
import { creditRoles } from '../../film/person.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { certificateOf } from '../lexicon/certificates.ts'
import { coloursIn } from '../lexicon/colours.ts'
import { fold } from '../lexicon/fold.ts'
import { languageOfCode } from '../lexicon/language-names.ts'
import { countriesIn, languagesIn } from '../lexicon/lists-of-names.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { countryOfCode } from '../lexicon/place-names.ts'
import { readCompanies } from '../names/company-names.ts'
import { readPeople } from '../names/person-names.ts'
import { splitList } from '../names/split-list.ts'
import { isSubtitle } from '../recognise/labelled-tongues.ts'
import { statedMinutes } from './stated-minutes.ts'
import type { Statement } from './statement.ts'

/** How far a value under a name of its own is believed, and values that only come near what is asked (docs/rules/reading.md#sheets-and-data). */
const SURE = 0.95
const NEAR = 0.6

const PEOPLE: ReadonlySet<string> = new Set([...creditRoles, 'guestsPresent'])
const COMPANIES: ReadonlySet<string> = new Set(['productionCompanies', 'distributors', 'worldSales'])
/** A text shorter than this is no synopsis but a note. */
const SHORTEST_SYNOPSIS = 30

/** What a statement says, each value with the words that it stands on. */
export function statedCandidates(it: Statement, rule: string, language: string): Candidate[] {
  const { meaning, text } = it
  if (
    text.trim() === '' ||
    /^(?:n\/?a|none|null|undefined|tbc|tba|tbd|unknown|-+|–|—|\?+)$/iu.test(text.trim())
  )
    return []
  const say = (field: Field, value: unknown, from: number, to: number, score = SURE) =>
    candidate(field, value as never, spanOf(it, from, to), rule, score, `under “${it.name}”`)
  if (PEOPLE.has(meaning))
    return names(it, language).map(own => say(meaning as Field, own.name, own.start, own.end))
  if (COMPANIES.has(meaning))
    return readCompanies(text, 0).map(own => say(meaning as Field, own.name, own.start, own.end))
  switch (meaning) {
    case 'title':
    case 'originalTitle': {
      const own = trimmed(text)
      return own.text.length <= 200 ? [say(meaning, own.text, own.from, own.to)] : []
    }
    case 'otherTitles':
      return matchesOf(/[^/;|]+/gu, text).flatMap(match => {
        const own = trimmed(match[0])
        const from = match.index + own.from
        return own.text === '' || own.text.length > 200
          ? []
          : [say('otherTitles', own.text, from, from + own.text.length)]
      })
    case 'year':
    case 'releaseDate': {
      const match = /(?<!\d)(?:18[89]\d|19\d\d|20[0-4]\d)(?!\d)/u.exec(text)
      return match
        ? [say('year', Number(match[0]), match.index, match.index + 4, meaning === 'year' ? SURE : NEAR)]
        : []
    }
    case 'minutes':
    case 'seconds': {
      const own = statedMinutes(text, meaning)
      return own ? [say('minutes', own.minutes, own.start, own.end)] : []
    }
    case 'countries':
      return countries(text).map(own => say('countries', own.code, own.start, own.end))
    case 'languages':
    case 'subtitles':
      return tongues(text).map(own =>
        say(
          meaning === 'languages' && isSubtitle(text, own.start, own.end) ? 'subtitles' : meaning,
          own.code,
          own.start,
          own.end,
        ),
      )
    case 'colour': {
      const own = trimmed(text)
      const colour = colourOf(own.text)
      return colour ? [say('colour', colour, own.from, own.to)] : []
    }
    case 'genres':
      return splitList(text, 0, language)
        .filter(own => own.text.length <= 40 && /^[\p{L}\p{N}][\p{L}\p{N} '’&+-]*$/u.test(own.text))
        .map(own => say('genres', own.text, own.start, own.start + own.text.length))
    case 'certificate': {
      const own = trimmed(text)
      const certificate = own.text.length <= 40 ? certificateOf(own.text, it.name) : undefined
      return certificate ? [say('certificate', certificate, own.from, own.to)] : []
    }
    case 'synopsis':
    case 'description': {
      const own = trimmed(text)
      return own.text.length >= SHORTEST_SYNOPSIS && !/(?:…|\.\.\.)$/u.test(own.text)
        ? [say('synopsis', own.text, own.from, own.to, meaning === 'synopsis' ? SURE : 0.8)]
        : []
    }
    case 'synopsisAuthor':
    case 'articleAuthor':
    case 'interviewee': {
      const [own] = names(it, language)
      return own ? [say(meaning, own.name, own.start, own.end, 0.85)] : []
    }
    case 'premiere':
    case 'publication': {
      const own = trimmed(text)
      return own.text.length >= 3 && own.text.length <= 120
        ? [say(meaning, own.text, own.from, own.to, 0.85)]
        : []
    }
    default:
      return []
  }
}

/** Where a stretch of a statement stands; all of it where its letters are not those of the document. */
function spanOf(it: Statement, from: number, to: number): { start: number; end: number } {
  return it.verbatim ? { start: it.start + from, end: it.start + to } : { start: it.start, end: it.end }
}

function trimmed(text: string): { text: string; from: number; to: number } {
  const own = text.trim()
  const from = text.indexOf(own)
  return { text: own, from, to: from + own.length }
}

/** `Ana Petrov "Mila", Ivo Lim "Pavel"`: a part in quotation marks ends a name, and so does a dash or a colon. */
function names(it: Statement, language: string) {
  const masked = it.text.replace(/\s["“”„«][^"“”«»,;]{1,60}["“”»](?=\s*(?:[,;/|]|$))/gu, part =>
    ' '.repeat(part.length),
  )
  return readPeople(masked, 0, language)
}

/** `Black & White and Color`: words of both kinds mean both. */
function colourOf(text: string): Colour | undefined {
  const told = new Set(coloursIn(fold(text)).flatMap(it => (it.start < 60 ? [it.colour] : [])))
  return told.size > 1 ? 'both' : [...told][0]
}

function countries(text: string): { code: string; start: number; end: number }[] {
  const bare = /^\s*([A-Za-z]{2,3})\s*$/u.exec(text)
  const code = bare ? countryOfCode(bare[1]!.toUpperCase()) : undefined
  if (bare && code) {
    const start = text.indexOf(bare[1]!)
    return [{ code, start, end: start + bare[1]!.length }]
  }
  return countriesIn(text, true)
}

/** Names of languages, or a tag alone (`en`, `pt-BR`, `ger`), which data for machines has. */
function tongues(text: string): { code: string; start: number; end: number }[] {
  const tag = /^\s*([a-z]{2,3})(?:[-_][A-Za-z]{2,4})?\s*$/iu.exec(text)
  if (tag) {
    const start = text.indexOf(tag[1]!)
    const code = tag[1]!.length === 2 ? knownTag(tag[1]!.toLowerCase()) : languageOfCode(tag[1]!)
    if (code) return [{ code, start, end: start + text.trim().length }]
  }
  return languagesIn(text, true)
}

const ENGLISH = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** Silence is no language (TMDB's `xx`), and Norwegian is one here. */
function knownTag(tag: string): string | undefined {
  if (tag === 'cn') return 'zh'
  return ENGLISH.of(tag) === undefined ? undefined : tag === 'nb' || tag === 'nn' ? 'no' : tag
}
