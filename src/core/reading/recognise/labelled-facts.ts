import type { Field } from '../../film/facts.ts'
import { creditRoles } from '../../film/person.ts'
import { type Candidate, candidate } from '../candidate.ts'
import type { LabelMeaning } from '../languages/language-data.ts'
import { Cued } from '../lexicon/cues.ts'
import { durationIn } from '../lexicon/durations.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { holds, LARGE } from '../lexicon/letters.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { PREMIERE_WORDS } from '../lexicon/premiere-words.ts'
import { CO_PRODUCER_LABEL, CO_PRODUCTION_LABEL } from '../lexicon/production-labels.ts'
import { readCompanies } from '../names/company-names.ts'
import { companyOrPerson } from '../names/company-or-person.ts'
import { beginsWithGivenName } from '../names/given-names.ts'
import { type FoundName, isOnlyNames, readPeople } from '../names/person-names.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import { castOrDistributors } from './cast-or-distributors.ts'
import { colourIn } from './data-tokens.ts'
import {
  arePersons,
  companiesBehind,
  eitherOf,
  producersFor,
  producersOrCompanies,
  readCompanyField,
} from './labelled-companies.ts'
import { readData } from './labelled-data.ts'
import { nameAndRoles } from './name-lines.ts'
import { areHouses, withoutGluedAs } from './players-or-houses.ts'
import { TRADE_HEAD } from './trade-credits.ts'

/** How far a label is believed by the way it is set (docs/rules/reading.md#scores). */
const SURE = { colon: 0.95, mark: 0.92, alone: 0.9, glued: 0.93, spaced: 0.8 } as const

const PEOPLE: readonly Field[] = [...creditRoles, 'interviewee', 'articleAuthor']
const COMPANIES: readonly Field[] = ['productionCompanies', 'distributors', 'worldSales']

/** Facts that a label announces. */
export function labelledFacts(page: Page, parts: readonly LabelledPart[]): Candidate[] {
  return parts.flatMap(part =>
    part.meanings.flatMap(meaning =>
      readPart(page, part, castOrDistributors(page, part, meaning, parts), parts),
    ),
  )
}

function readPart(
  page: Page,
  part: LabelledPart,
  meaning: LabelMeaning,
  parts: readonly LabelledPart[],
): Candidate[] {
  const stated =
    meaning === 'premiere' && PREMIERE_WORDS.test(page.text.slice(part.labelStart, part.labelEnd))
  if (meaning === 'premiere' && (part.end <= part.start || (stated && part.style === 'mark')))
    return [
      candidate(
        'premiere',
        page.text.slice(part.labelStart, part.labelEnd),
        { start: part.labelStart, end: part.labelEnd },
        'premiere-alone',
        0.6,
      ),
    ]
  if (part.end <= part.start) return []
  const text = page.text.slice(part.start, part.end)
  const rule = `label-${part.style}`
  if (part.style !== 'spaced' && (meaning === 'producers' || meaning === 'productionCompanies')) {
    const acting = producersFor(page, part, text, rule, SURE[part.style])
    if (acting.length > 0) return acting
  }
  const score = SURE[part.style]
  const label = page.text.slice(part.labelStart, part.labelEnd)
  const why = `after "${label}"`
  if (meaning === 'other') return besideProduction(page, part, text, rule, score, why, label)
  if (PEOPLE.includes(meaning)) {
    const length = label.length < 4 ? durationIn(text) : undefined
    if (length?.start === 0)
      return [
        candidate(
          'minutes',
          length.minutes,
          { start: part.start, end: part.start + length.end },
          rule,
          score * 0.9,
          why,
        ),
      ]
    if (part.style === 'spaced' && !isOnlyNames(text, page.language)) return []
    if (meaning === 'cast' && part.style === 'glued' && !isOnlyNames(text.split('\n')[0]!, page.language))
      return []
    const found: Candidate[] = []
    const roles = part.style === 'alone' ? rolesBelow(page, part) : []
    const names = readPeople(
      meaning === 'cast' ? withoutGluedAs(withoutGluedCharacters(text)) : withoutGluedCharacters(text),
      part.start,
      page.language,
      part.style !== 'spaced',
    ).filter(
      it => !INSTITUTION.test(it.name) && !roles.some(line => it.start >= line.start && it.start < line.end),
    )
    if (meaning === 'cast' && part.style !== 'colon' && areHouses(label, text, names)) return []
    if (meaning === 'cinematographers' && names.length > 0)
      found.push(...colourBeside(page, part, rule, score))
    if (meaning === 'producers') return producing(part, names, text, rule, score, why)
    if (meaning === 'composers' && names.length === 0 && part.style !== 'spaced')
      return bandNames(part, text, rule, score, why)
    if (names.length > 0 && meaning !== 'interviewee' && meaning !== 'articleAuthor')
      return [...found, ...names.map(it => candidate(meaning as 'cast', it.name, it, rule, score, why))]
    if (names.length > 0)
      return meaning === 'interviewee'
        ? [candidate('interviewee', names[0]!.name, names[0]!, rule, score, why)]
        : [candidate('articleAuthor', names[0]!.name, names[0]!, rule, score * 0.9, why)]
    return []
  }
  if (meaning === 'productionCompanies') {
    if (TRADE_HEAD.test(text)) return []
    if (
      part.meanings.includes('producers') &&
      isOnlyNames(text, page.language) &&
      arePersons(text, page.language)
    )
      return []
    const who = producersOrCompanies(page, part, parts, text, label)
    const behind = companiesBehind(part, text, rule, score, why)
    if (who === 'persons')
      return [
        ...readPeople(text, part.start, page.language, false).map(it =>
          candidate(
            'producers',
            it.name,
            it,
            rule,
            score * 0.85,
            why,
            'names without the words of companies',
          ),
        ),
        ...behind,
      ]
    if (who === 'either' && arePersons(text, page.language))
      return [...personsOf(page, part, text, rule, score, why), ...behind]
    if (
      who === 'either' &&
      (part.style !== 'spaced' || (text.length < 90 && beginsWithGivenName(text))) &&
      holds(text, LARGE) &&
      countriesIn(text, false).length === 0
    )
      return [
        ...eitherOf(page, part, text, rule, score, why),
        ...behind.filter(it => behind.length > 1 || companyOrPerson(String(it.value)) === 'company'),
      ]
  }
  if (COMPANIES.includes(meaning))
    return readCompanyField(page, part, meaning as 'distributors', text, rule, score, why)
  return readData(page, part, meaning, text, rule, score, why, label)
}

function personsOf(
  page: Page,
  part: LabelledPart,
  text: string,
  rule: string,
  score: number,
  why: string,
): Candidate[] {
  return readPeople(text, part.start, page.language, false).map(it =>
    candidate('producers', it.name, it, rule, score * 0.85, why, 'names without the words of companies'),
  )
}

/** Who supports a festival stands behind "with" as players do. */
const INSTITUTION = new Cued(
  lean(
    /(?<!\p{L})(?:council|foundation|embassy|ministry|institut[eo]?|university|commission|fondation|ministère|ambassade|université|fundación|ministerio|embajada|ayuntamiento|universidad|fondazione|ministero|comune di|università|stiftung|ministerium|botschaft|universität|fundação|câmara municipal|universidade|ministério|embaixada|gemeente|stichting|ajuntament|generalitat)(?!\p{L})/iu,
  ),
  [
    ...['council', 'foundation', 'embassy', 'minist', 'institut', 'universit', 'commission', 'fondation'],
    ...['ambassade', 'fundacion', 'embajada', 'ayuntamiento', 'universidad', 'fondazione', 'comune_di'],
    ...['stiftung', 'botschaft', 'fundacao', 'camara', 'embaixada', 'gemeente', 'stichting', 'ajuntament'],
    ...['generalitat'],
  ],
)

/** `BlancaVicky Luengo`, a line below the other: characters glued to who plays them leave their place empty. */
function withoutGluedCharacters(text: string): string {
  const lines = text.split('\n')
  return lines.length > 1 && lines.every(it => GLUED.test(it))
    ? lines.map(it => it.replace(GLUED, own => ' '.repeat(own.length))).join('\n')
    : text
}

const GLUED = lean(/^\p{Lu}\p{Ll}{2,}(?=\p{Lu}\p{Ll}+\s\p{Lu})/u)

/** The lines below a label that tell each name's role themselves. */
function rolesBelow(page: Page, part: LabelledPart): readonly Line[] {
  return page.lines.slice(part.line + 1, part.lastLine + 1).filter(it => nameAndRoles(it) !== undefined)
}

const ASIDE = lean(/\(([^()\n]{2,40})\)/gu)

/** `Fotografia (colore): …`, `Fotografía: … (B/N)`: colour in parentheses beside the camera. */
function colourBeside(page: Page, part: LabelledPart, rule: string, score: number): Candidate[] {
  for (const match of matchesOf(ASIDE, page.text.slice(part.labelEnd, part.end))) {
    const start = part.labelEnd + match.index + 1
    const said = colourIn(fold(match[1]!), () => true)
    if (said)
      return [
        candidate(
          'colour',
          said.colour,
          { start: start + said.start, end: start + said.end },
          rule,
          score * 0.9,
          'beside the camera',
        ),
      ]
  }
  return []
}

const BAND = lean(
  /^(?:The|Los|Las|Les|Die|Der|Das|Gli|I|Le|La|El|De|Os|As|Els)\s\p{Lu}[\p{L}\p{M}'’&]*(?:\s[\p{L}\p{M}'’&]+){0,4}$/u,
)

/** `Los Hijos del Muelle`, `The Handsome Fathers`: music by a band whose name begins as no person's does. */
function bandNames(part: LabelledPart, text: string, rule: string, score: number, why: string): Candidate[] {
  const name = BAND.exec(text.replace(/\.$/u, ''))?.[0]
  return name === undefined
    ? []
    : [
        candidate(
          'composers',
          name,
          { start: part.start, end: part.start + name.length },
          rule,
          score * 0.9,
          why,
          'a band',
        ),
      ]
}

/** Who produces, and the companies that stand among them or in parentheses behind. */
function producing(
  part: LabelledPart,
  names: readonly FoundName[],
  text: string,
  rule: string,
  score: number,
  why: string,
): Candidate[] {
  if (names.length === 0)
    return readCompanies(text, part.start).map(it =>
      candidate('productionCompanies', it.name, it, rule, score * 0.7, why),
    )
  const shared = part.meanings.includes('productionCompanies') || part.meanings.length === 1
  // `Prodotto da Crossing Bridges, Dera Film`: one house among them, and nobody
  const amongHouses =
    names.some(it => companyOrPerson(it.name) === 'company') &&
    !names.some(it => beginsWithGivenName(it.name))
  return [
    ...names.map(it =>
      shared && (companyOrPerson(it.name) === 'company' || (amongHouses && !beginsWithGivenName(it.name)))
        ? candidate('productionCompanies', it.name, it, rule, score * 0.85, why, 'the words of a company')
        : candidate('producers', it.name, it, rule, score, why),
    ),
    ...companiesBehind(part, text, rule, score * 0.85, why),
  ]
}

/** `Frankreich, Italien`: a piece of the list is a country and nothing else; `France 3 Cinéma` is a house. */
function listsCountry(text: string): boolean {
  return text.split(BETWEEN_HOUSES).some(piece => {
    const own = piece.trim()
    const country = own === '' ? undefined : countriesIn(own, false)[0]
    return country !== undefined && country.start === 0 && country.end >= own.length - 1
  })
}

const BETWEEN_HOUSES = /[,;/\n·–]|\s-\s/u

/** Companies of a co-production, and those in parentheses behind co-producers, whose names are nobody's field. */
function besideProduction(
  page: Page,
  part: LabelledPart,
  text: string,
  rule: string,
  score: number,
  why: string,
  label: string,
): Candidate[] {
  const folded = fold(label)
  if (part.style === 'spaced' && text.length > 80) return []
  if (CO_PRODUCER_LABEL.test(folded)) return companiesBehind(part, text, rule, score * 0.85, why)
  const first = folded.split(/\s*[|/]\s*/u)[0]!
  if (!CO_PRODUCTION_LABEL.test(first) || listsCountry(text)) return []
  return readCompanyField(page, part, 'productionCompanies', text, rule, score * 0.88, why).filter(
    it => it.field === 'productionCompanies',
  )
}
