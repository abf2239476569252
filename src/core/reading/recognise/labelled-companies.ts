import { type Candidate, candidate } from '../candidate.ts'
import { dateIn } from '../lexicon/dates.ts'
import { durationIn } from '../lexicon/durations.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { beginsWith, countOf, LARGE, LETTER } from '../lexicon/letters.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { EITHER_LABELS, HOUSE_OR_WOMAN } from '../lexicon/production-labels.ts'
import { yearIn } from '../lexicon/years.ts'
import { COMPANY_WORDS, readCompanies } from '../names/company-names.ts'
import { companyBehind, companyOrPerson } from '../names/company-or-person.ts'
import { beginsWithGivenName } from '../names/given-names.ts'
import { withoutAddress } from '../names/house-address.ts'
import { isOnlyNames, readPeople } from '../names/person-names.ts'
import { splitList } from '../names/split-list.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Page } from '../page/page.ts'
import { offset } from './labelled-tongues.ts'

/** Two or three words each, all names by form, none with the words of companies. */
export function arePersons(text: string, language: string): boolean {
  if (COMPANY_WORDS.test(text) || text.includes('\n') || text === text.toUpperCase()) return false
  if (text.split(/[,;/]/u).some(it => companyOrPerson(it) === 'company')) return false
  const names = readPeople(text, 0, language, false)
  return (
    isOnlyNames(text, language) &&
    names.length > 0 &&
    names.every(
      it =>
        it.name.split(' ').length >= 2 &&
        it.name.split(' ').length <= 4 &&
        !/\b(?:do|das|dos|del|the|of|la|le)\b/iu.test(it.name),
    ) &&
    countNames(text, language) === names.length
  )
}

export function countNames(text: string, language: string): number {
  return splitList(text, 0, language).length
}

export function readCompanyField(
  page: Page,
  part: LabelledPart,
  field: 'productionCompanies' | 'distributors' | 'worldSales',
  text: string,
  rule: string,
  score: number,
  why: string,
): Candidate[] {
  const length = durationIn(text)
  if (length?.start === 0)
    return [candidate('minutes', length.minutes, offset(length, part.start), rule, score * 0.9, why)]
  if (/^\d/u.test(text) && dateIn(text, 0, page.language)?.start === 0) return []
  if (part.style === 'spaced' && (text.length > 60 || !beginsWith(text, LARGE))) return []
  if (/\S\s{2,}\S.*\S\s{2,}\S/u.test(text.split('\n')[0]!)) return []
  const many = part.lastLine > part.line + 3 && field !== 'productionCompanies'
  const first = many ? text.split('\n')[0]! : beforeFormat(withoutAddress(text))
  const countries = countriesIn(first, false)
  const only =
    countries.length > 0 &&
    countries.reduce((sum, it) => sum + it.end - it.start, 0) > countOf(first, LETTER) * 0.8
  if (only && field === 'productionCompanies')
    return countries.map(it =>
      candidate('countries', it.code, offset(it, part.start), rule, score * 0.9, why),
    )
  const year = yearIn(first)
  if (
    field === 'productionCompanies' &&
    countries.length > 0 &&
    year &&
    year.start - countries.at(-1)!.end < 4
  )
    return [
      ...countries.map(it => candidate('countries', it.code, offset(it, part.start), rule, score * 0.9, why)),
      candidate('year', year.year, offset(year, part.start), rule, score * 0.9, why),
    ]
  const houses = readCompanies(first, part.start)
  return houses
    .filter(
      (it, at) => at === 0 || field === 'productionCompanies' || !isContact(it.name, field, houses.length),
    )
    .map(it => candidate(field, it.name, it, rule, score, why, page.language))
}

/** One word with a capital. */
const TOWN = lean(/^\p{Lu}\p{Ll}+(?:\.?\))?$/u)

/** Behind the house that sells or distributes: whom to ask there, or its town. */
function isContact(name: string, field: 'distributors' | 'worldSales', names: number): boolean {
  if (companyOrPerson(name) === 'company') return false
  return (
    (name.includes(' ') && beginsWithGivenName(name)) ||
    (field === 'worldSales' && names === 2 && TOWN.test(name))
  )
}

/** `Suomi-Filmi Oy. 35mm.`: a sentence that begins with figures is about the copy. */
function beforeFormat(text: string): string {
  const stop = /\.\s(?=\d)/u.exec(text)
  return stop ? text.slice(0, stop.index) : text
}

/**
 * "Production" names companies or who produces: persons where all else on the page says that companies have a label of their
 * own, companies where the producers have; else each name by its form.
 */
export function producersOrCompanies(
  page: Page,
  part: LabelledPart,
  parts: readonly LabelledPart[],
  text: string,
  label: string,
): 'companies' | 'persons' | 'either' {
  const folded = labelWord(label)
  const others = parts.filter(it => it !== part && it.end > it.start)
  const producers = others.some(it => it.meanings.includes('producers') && !it.meanings.includes('directors'))
  if (HOUSE_OR_WOMAN.has(folded)) {
    const production = others.some(it =>
      EITHER_LABELS.has(labelWord(page.text.slice(it.labelStart, it.labelEnd))),
    )
    return producers || production || !arePersons(text, page.language) ? 'companies' : 'persons'
  }
  if (!EITHER_LABELS.has(folded)) return 'companies'
  if (producers || sharesLine(part, others)) return 'companies'
  if (MEANS_HOUSES.has(page.language)) {
    const names = splitList(text, 0, page.language).map(it => it.text)
    // `Alva Schmid, Piz Daint Film AG`: in German who produces stands before the house
    const before = page.language === 'de' && names.length > 1 && companyOrPerson(names.at(-1)!) === 'company'
    if (!before && !names.some(isSomebody)) return 'companies'
  }
  return 'either'
}

/** Where "production" is the house's work, so that only first names that many people have, and a house in parentheses, say somebody. */
const MEANS_HOUSES: ReadonlySet<string> = new Set([
  'fr',
  'it',
  'de',
  'nl',
  'ca',
  'pl',
  'cs',
  'tr',
  'da',
  'no',
  'sv',
  'fi',
  'hu',
  'ro',
])

const OPEN_ASIDE = lean(/\p{L}\s\(([^()]*)/u)

function isSomebody(name: string): boolean {
  const aside = OPEN_ASIDE.exec(name)?.[1]
  return beginsWithGivenName(name) || (aside !== undefined && !isAskedFor(aside))
}

/** `Maipo Vest (Synnøve Hørsdal)`: somebody of the house before the parentheses. */
function isAskedFor(aside: string): boolean {
  return beginsWithGivenName(aside) && companyOrPerson(aside) === 'person'
}

const PIECE = lean(/[^;\n/]+/gu)
const FOR = lean(/\s(?:for|für|voor|pour|per|para|za|för)\s(?=\p{Lu}|\d)/u)

/** `Angèle Kpodar voor Nuit Blanche Productions`: who produces, and for which house. */
export function producersFor(
  page: Page,
  part: LabelledPart,
  text: string,
  rule: string,
  score: number,
): Candidate[] {
  const found: Candidate[] = []
  for (const match of matchesOf(PIECE, text)) {
    const word = FOR.exec(match[0])
    const who = word ? match[0].slice(0, word.index) : ''
    if (!word || !isOnlyNames(who, page.language)) return []
    // `Final Cut for Real` is a house
    const house = match[0].slice(word.index + word[0].length)
    if (!beginsWithGivenName(who) && (COMPANY_WORDS.test(who) || companyOrPerson(house) !== 'company'))
      return []
    const start = part.start + match.index
    const behind = word.index + word[0].length
    for (const it of readPeople(who, start, page.language, false))
      found.push(candidate('producers', it.name, it, rule, score * 0.95, 'who produces for a house'))
    for (const it of readCompanies(match[0].slice(behind), start + behind))
      found.push(
        candidate('productionCompanies', it.name, it, rule, score * 0.95, 'for which somebody produces'),
      )
  }
  return found
}

/** `prod.: Sidecar – distr.: Good Films`: beside the distributor stands who made the film. */
function sharesLine(part: LabelledPart, others: readonly LabelledPart[]): boolean {
  return others.some(
    it => it.line === part.line && it.start > part.start && it.meanings.includes('distributors'),
  )
}

function labelWord(label: string): string {
  return fold(label).split(/\s*[|/-]\s*/u)[0]!
}

/** The names of a list of persons and companies, each in the field of what it is by its form. */
export function eitherOf(
  page: Page,
  part: LabelledPart,
  text: string,
  rule: string,
  score: number,
  why: string,
): Candidate[] {
  const ands = /\s(?:et|and|und|e|y|i|en|&)\s/u
  const names = readCompanies(beforeFormat(withoutAddress(text)), part.start)
  const kinds = names.map(it => companyOrPerson(it.name))
  const behindPerson = kinds.slice(1).every(it => it === 'company')
  return names.flatMap((it, at) => {
    if (
      kinds[at] === 'person' &&
      ((at === 0 && behindPerson) ||
        !kinds.includes('company') ||
        (beginsWithGivenName(it.name) && at < kinds.indexOf('company')))
    )
      return [
        candidate('producers', it.name, it, rule, score * 0.85, why, 'a name without the words of companies'),
      ]
    if (ands.test(it.name) && it.name.split(ands).every(own => companyOrPerson(own) !== 'company'))
      return isOnlyNames(it.name, page.language)
        ? readPeople(it.name, it.start, page.language, false).map(own =>
            candidate('producers', own.name, own, rule, score * 0.85, why),
          )
        : []
    return [candidate('productionCompanies', it.name, it, rule, score, why, page.language)]
  })
}

const ASIDE_BEHIND = lean(/(?<=\p{L}\s)\(([^()\n]{2,60})\)/gu)

/** `Dora Fourati (Nomadis), Annick Rey (Point du Nord)`: the companies in parentheses behind those who produce. */
export function companiesBehind(
  part: LabelledPart,
  text: string,
  rule: string,
  score: number,
  why: string,
): Candidate[] {
  return matchesOf(ASIDE_BEHIND, text).flatMap(match => {
    if (!companyBehind(match[1]!) || isAskedFor(match[1]!)) return []
    return readCompanies(match[1]!, part.start + match.index + 1).map(it =>
      candidate('productionCompanies', it.name, it, rule, score, why, 'in parentheses behind who produces'),
    )
  })
}
