import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { PLACES } from '../lexicon/place-names.ts'
import { remembered } from '../lexicon/remembered.ts'
import { oneOf } from '../lexicon/sentence-phrases.ts'
import { andWords, FURNITURE } from '../lexicon/word-sets.ts'
import type { FoundName } from './person-names.ts'

const CAPITAL = "(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’&.+-]*|&)"
const SMALL = "(?:du|de|des|del|della|di|do|da|dos|of|the|van|von|la|le|les|el|au|d['’])"
const NAME = lean(new RegExp(`^${CAPITAL}(?:\\s(?:${SMALL}\\s){0,2}${CAPITAL}){0,6}`, 'u'))
/** "Lithuania's ", "Paris-based ": where a company is from. */
const FROM_WHERE = lean(
  /^(?:\p{Lu}[\p{L}\s]{2,24}['’]s\s|\p{Lu}[\p{L}-]{2,24}-based\s(?:outfit\s|company\s)?)/u,
)
const LEGAL_END = /\s(?:S\.A|S\.L|S\.r\.l|Inc|Ltd|Co|Corp|S\.p\.A|B\.V|e\.V)\.$/u

/** A company that running text names; where it says the country or somebody of the house, what is in parentheses. */
export interface ToldCompanyName extends FoundName {
  /** Flat offset of `aside`. */
  asideStart?: number
  /** A country told before the name: "Lithuania's", "Paris-based" tells none. */
  origin?: { text: string; start: number }
}

const JOINS =
  /^\s(?:in (?:co-?production|coproducción|coproduzione|coprodução|coproductie|koproduktion|coproducció) (?:with|con|com|met|mit|amb)|en coproduction avec|en coproducción con|en coproducció amb|em coprodução com|together with|with|con|com|avec|mit|met|amb)\s/iu

/** The companies of a list that begins at `at` in running text. */
export function companiesAt(text: string, at: number, offset: number, language: string): ToldCompanyName[] {
  const found: ToldCompanyName[] = []
  let cursor = at
  for (let turn = 0; turn < 8; turn++) {
    const lead = leadOf(text, cursor, language)
    cursor += lead
    const where = FROM_WHERE.exec(text.slice(cursor, cursor + 60))?.[0] ?? ''
    const start = cursor + where.length
    const name = ownName(NAME.exec(text.slice(start, start + 120))?.[0])
    if (!name) break
    const own: ToldCompanyName = { name, start: offset + start, end: offset + start + name.length }
    if (/['’]s\s$/u.test(where)) own.origin = { text: where.slice(0, -3), start: offset + cursor }
    cursor = start + name.length
    const aside = /^\s\(([^()]{2,60})\)/u.exec(text.slice(cursor, cursor + 66))
    if (aside) {
      own.aside = aside[1]!
      own.asideStart = offset + cursor + 2
      cursor += aside[0].length
    }
    found.push(own)
    const next = joinLength(text, cursor, language)
    if (next === 0) break
    cursor += next
  }
  return found
}

const NAME_BEFORE = lean(
  new RegExp(
    `(?:^|[^\\p{L}\\p{M}\\d&’'-])(?:\\p{Lu}[\\p{L}-]{2,24}(?:['’]s|-based)\\s(?:\\p{Ll}+\\s){0,2})?(${CAPITAL}(?:\\s(?:(?:${SMALL}|et|und|y)\\s){0,2}${CAPITAL}){0,5})\\s$`,
    'u',
  ),
)
/** Where another sentence begins; a house may be abbreviated. */
const SENTENCE_STARTS = lean(/(?<!(?<!\p{L})(?:Intl|Inc|Ltd|Corp|Prods?|Bros|St))[.!?;]["”»]?\s/gu)
/** Words in capitals that stand for somebody, or begin a sentence, and are no house. */
const NO_HOUSE =
  /^(?:the|it|he|she|they|we|who|er|sie|es|wir|il|elle|ils|on|nous|lo|la|el|ella|lei|lui|ele|ela|hij|zij|we|and|und|et|y|e|en)$/u

const LEADING_ARTICLE = lean(/(?:^|[.:!?–—-]\s)[AO]\s\p{Lu}$/u)

/** The company whose name ends right before a place in running text. */
export function companyUpTo(
  text: string,
  at: number,
  offset: number,
  language: string,
): FoundName | undefined {
  const floor = Math.max(0, at - 90)
  const stop = matchesOf(SENTENCE_STARTS, text.slice(floor, at)).at(-1)
  const from = stop ? floor + stop.index + stop[0].length : floor
  const match = NAME_BEFORE.exec(text.slice(from, at))
  const name = ownName(match?.[1])
  if (!match || !name || NO_HOUSE.test(fold(name))) return undefined
  const start = offset + from + match.index + match[0].length - 1 - match[1]!.length
  if (text.slice(start - offset, start - offset + name.length) !== name) return undefined
  // "A Vitrola lança o filme": the article of a sentence's first word
  const article = language === 'pt' && LEADING_ARTICLE.test(text.slice(0, start - offset + 3)) ? 2 : 0
  return { name: name.slice(article), start: start + article, end: start + name.length }
}

function leadOf(text: string, at: number, language: string): number {
  return leadIn(language).exec(text.slice(at, at + 50))?.[0].length ?? 0
}

/** "the French ", "l'": an article and up to two words in small letters. */
const leadIn = remembered(language =>
  lean(
    new RegExp(
      `^\\s*(?:(?:${oneOf(language, 'determiners')})(?:\\s|(?<=['’])))?(?:\\p{Ll}[\\p{L}-]*\\s){0,2}`,
      'u',
    ),
  ),
)

/** A name up to the end of its sentence; undefined where it can be no company. */
function ownName(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  let name = text
  for (const stop of matchesOf(/\.(?=\s|$)/gu, text)) {
    const head = text.slice(0, stop.index + 1)
    if (/(?:^|\s)\p{L}\.$/u.test(head)) continue
    name = LEGAL_END.test(head) ? head : text.slice(0, stop.index)
    break
  }
  name = name.replace(/['’]s$/u, '').replace(/[\s&-]+$/u, '')
  const folded = fold(name)
  if (name.length < 2 || !/\p{L}/u.test(name) || FURNITURE.has(folded) || PLACES.whole(folded))
    return undefined
  return name
}

function joinLength(text: string, at: number, language: string): number {
  const join = JOINS.exec(text.slice(at, at + 30))
  if (join) return join[0].length
  const comma = /^,\s/u.test(text.slice(at, at + 2)) ? 2 : 0
  const word = /^\s?(?:\p{L}{1,5}|&)(?=\s)/u.exec(text.slice(at + comma, at + comma + 8))?.[0]
  if (word && andWords(language).has(fold(word.trim()))) {
    const rest = JOINS.exec(text.slice(at + comma + word.length, at + comma + word.length + 30))
    return comma + word.length + (rest?.[0].length ?? 0)
  }
  return comma > 0 && /^\p{Lu}/u.test(text.slice(at + 2, at + 3)) ? comma : 0
}
