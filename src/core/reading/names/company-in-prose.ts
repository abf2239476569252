import { fold } from '../lexicon/fold.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { PLACES } from '../lexicon/place-names.ts'
import { oneOf } from '../lexicon/sentence-phrases.ts'
import { andWords, FURNITURE } from '../lexicon/word-sets.ts'
import type { FoundName } from './person-names.ts'

const CAPITAL = "(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’&.+-]*|&)"
const SMALL = "(?:du|de|des|del|della|di|do|da|dos|of|the|van|von|la|le|les|el|au|d['’])"
const NAME = new RegExp(`^${CAPITAL}(?:\\s(?:${SMALL}\\s){0,2}${CAPITAL}){0,6}`, 'u')
/** "Lithuania's ", "Paris-based ": where a company is from. */
const FROM_WHERE = /^(?:\p{Lu}[\p{L}\s]{2,24}['’]s\s|\p{Lu}[\p{L}-]{2,24}-based\s(?:outfit\s|company\s)?)/u
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

function leadOf(text: string, at: number, language: string): number {
  const determiner = new RegExp(
    `^\\s*(?:(?:${oneOf(language, 'determiners')})(?:\\s|(?<=['’])))?(?:\\p{Ll}[\\p{L}-]*\\s){0,2}`,
    'u',
  )
  return determiner.exec(text.slice(at, at + 50))?.[0].length ?? 0
}

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
