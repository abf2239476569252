import { type Candidate, candidate } from '../candidate.ts'
import type { ToldCompany } from '../languages/sentences/sentence-data.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { remembered } from '../lexicon/remembered.ts'
import { type FoundTelling, oneOf } from '../lexicon/sentence-phrases.ts'
import { companiesAt, companyUpTo, type ToldCompanyName } from '../names/company-in-prose.ts'
import { COMPANY_WORDS } from '../names/company-names.ts'
import { nameAt } from '../names/names-in-prose.ts'
import { isPersonName } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'

/** Behind these stand people as well as companies, unless one of the names says that it is a company. */
const EITHER = lean(
  /^(?:co-?)?prod[^\s]*\s(?:by|por|par|da|von|door|per|pela|von der)$|^produ(?:ce|cono)$|^(?:las? productoras?|a produtora|la societe)$|^produ(?:ccion|cao|zione|ctie|ccio)\s(?:es|e|is|de|di|van|da|do)(?![a-z])|^coprodu/u,
)
/** A house, or a woman who produces. */
const SHE_PRODUCES = /^(?:la productora|a produtora)$/u
const GAP = 70

/** Companies behind "distributed by", "a production of", "sales are handled by", with the people and countries beside them. */
export function toldCompanies(page: Page, line: Line, hit: FoundTelling): Candidate[] {
  const field = hit.telling.field as ToldCompany
  const from = startOf(line, hit)
  if (from === undefined) return []
  const companies = companiesAt(line.text, from, line.start, page.language)
  const phrase = line.folded.slice(hit.start, hit.end)
  const why = `after "${line.text.slice(hit.start, hit.end)}"`
  const she =
    SHE_PRODUCES.test(phrase) && line.text.startsWith(', ', from)
      ? nameAt(line.text, from + 2, line.start)
      : undefined
  if (she && !COMPANY_WORDS.test(she.name))
    return [candidate('producers', she.name, she, 'told-role', 0.58, why)]
  if (companies.length === 0 || (EITHER.test(phrase) && !companies.some(isCompany))) return []
  return companies.flatMap(it => [
    candidate(field, it.name, it, 'told-company', 0.64, why),
    ...(field === 'productionCompanies' ? besides(it) : []),
  ])
}

/** "Low Tide Pictures handles sales": the house right before what it does with the film. */
export function companyBefore(
  page: Page,
  line: Line,
  hit: FoundTelling,
  people: ReadonlyMap<string, string>,
): Candidate[] {
  const field = hit.telling.field as ToldCompany
  const end = hit.telling.tail === undefined ? hit.end : startOf(line, hit)
  if (end === undefined) return []
  const told = line.folded.slice(hit.start, end)
  if (field === 'distributors' && WORLDWIDE.test(told)) return []
  const it = companyUpTo(line.text, hit.start, line.start, page.language)
  if (!it || people.has(fold(it.name))) return []
  return [candidate(field, it.name, it, 'told-company', 0.62, `before "${line.text.slice(hit.start, end)}"`)]
}

/** Rights for the world are a seller's, not a distributor's. */
const WORLDWIDE = /(?<![a-z])(?:international|world|worldwide|global)(?![a-z])/u

/** The companies for which, or of which, the producers before them work. */
export function companiesBehind(page: Page, line: Line, at: number): Candidate[] {
  const of = ofCompany(page.language).exec(line.text.slice(at, at + 24))
  if (!of) return []
  const companies = companiesAt(line.text, at + of[0].length, line.start, page.language)
  const forWhom = FOR_WHOM.test(of[0])
  return companies.some(it => COMPANY_WORDS.test(it.name)) || (forWhom && companies.every(isCompany))
    ? companies.flatMap(it => [
        candidate('productionCompanies', it.name, it, 'told-company', 0.6, 'behind its producer'),
        ...besides(it),
      ])
    : []
}

/** ", from ", " para ". */
const ofCompany = remembered(language => new RegExp(`^,?\\s(?:${oneOf(language, 'ofCompany')})\\s`, 'u'))

const FOR_WHOM = /\s(?:for|para|für|pour|per|per a|voor)\s$/u

function isCompany(it: ToldCompanyName): boolean {
  return (
    it.origin !== undefined || COMPANY_WORDS.test(it.name) || !isPersonName(it.name) || it.aside !== undefined
  )
}

/** "(Colombia)" is where a company is from, "(Jane Doe)" who produces there. */
function besides(it: ToldCompanyName): Candidate[] {
  const found: Candidate[] = []
  const places = [
    ...(it.origin ? [it.origin] : []),
    ...(it.aside && it.asideStart !== undefined ? [{ text: it.aside, start: it.asideStart }] : []),
  ]
  for (const { text, start } of places)
    for (const country of countriesIn(text, false))
      found.push(
        candidate(
          'countries',
          country.code,
          { start: start + country.start, end: start + country.end },
          'country-of-company',
          0.6,
          'where a company of the film is from',
        ),
      )
  if (
    it.aside &&
    it.asideStart !== undefined &&
    isPersonName(it.aside) &&
    countriesIn(it.aside, false).length === 0
  )
    found.push(
      candidate(
        'producers',
        it.aside,
        { start: it.asideStart, end: it.asideStart + it.aside.length },
        'producer-of-company',
        0.6,
        'beside the company',
      ),
    )
  return found
}

const CLAUSE = /^[^.,;:!?«»"()]*/

function startOf(line: Line, hit: FoundTelling): number | undefined {
  const { tail } = hit.telling
  if (tail === undefined) return hit.end
  const clause = CLAUSE.exec(line.folded.slice(hit.end, hit.end + GAP))![0]
  const at = `${clause} `.indexOf(` ${tail} `)
  return at < 0 ? undefined : hit.end + at + 1 + tail.length
}
