import { type Candidate, candidate } from '../candidate.ts'
import { Cued } from '../lexicon/cues.ts'
import { DISTRIBUTES, DISTRIBUTION_SAID, HOUSE_OF_FILMS, SHOWS_FILMS } from '../lexicon/distributor-words.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { beginsWith, DIGIT, kindAt, LARGE, LETTER } from '../lexicon/letters.ts'
import type { Line, Page } from '../page/page.ts'

const COPYRIGHT = lean(
  /(?:©|\(c\)|copyright)\s*(?:by\s)?(?:(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?,?\s)?(\p{Lu}[^|·•,.()\n]{3,50})/iu,
)
/** `A Rialto Heights release.` */
const RELEASE = new Cued(
  lean(
    /(?<=^|[.!?]\s)An?\s(\p{Lu}[\p{L}\p{N}&'’.-]*(?:\s(?:&\s)?\p{Lu}[\p{L}\p{N}&'’.-]*){0,4})\s[Rr]elease(?=[.!]?(?:\s|$))/u,
  ),
  ['release'],
)

/**
 * Who brings the film out, where no label says it: the house whose page of a release this is, by its name in the first line
 * or behind the copyright sign, or "A … release".
 */
export function siteOfDistributor(page: Page, known: readonly Candidate[]): Candidate[] {
  const named = (field: string) => known.filter(it => it.field === field && it.score >= 0.5)
  if (named('distributors').length > 0) return []
  for (const line of page.lines) {
    const release = line.text.length < 2000 ? RELEASE.exec(line.text, line.cues) : null
    if (release) return [distributor(line, release[1]!, 0.68, 'A … release')]
  }
  const producers = new Set(named('productionCompanies').map(it => fold(String(it.value))))
  const site = nameOfSite(page)
  return site && !producers.has(fold(String(site.value))) ? [site] : []
}

function nameOfSite(page: Page): Candidate | undefined {
  const first = page.lines[0]
  const name = first?.text.split(/\s[-–—|:]\s/u)[0]?.trim()
  if (first && name && isHouse(name)) {
    const beside = [...page.lines.slice(1, 4), ...page.lines.slice(-3)]
    if (DISTRIBUTION_SAID.test(fold(name)) || beside.some(it => saysDistribution(it)))
      return distributor(first, name, 0.62, 'the page is theirs')
  }
  const second = page.lines[1]
  if (first && name && second && !first.prose && first.words <= 5 && BELOW_NAME.test(second.folded))
    return distributor(first, name, 0.58, 'the line below says that they distribute')
  if (first && name && !first.prose && name.length < 40 && page.lines.slice(1, 5).some(saysDistribution)) {
    const full = withLegalForm(page, name)
    if (full) return full
  }
  for (const line of page.lines.slice(-4)) {
    const own = COPYRIGHT.exec(line.text)?.[1]?.trim()
    if (own && isHouse(own) && DISTRIBUTION_SAID.test(fold(own)))
      return distributor(line, own, 0.58, 'the page is theirs')
  }
  return undefined
}

/** `Shellac SAS, Friche la Belle de Mai`: the name of the first line again in the last ones, as a house of films or by its legal form. */
function withLegalForm(page: Page, name: string): Candidate | undefined {
  if (name.split(/\s+/u).length > 4 || SHOWS_FILMS.test(fold(name))) return undefined
  for (const line of page.lines.slice(-4)) {
    const at = line.folded.indexOf(fold(name))
    if (at < 0 || kindAt(line.text, at - 1) & (LETTER | DIGIT)) continue
    const behind =
      /^(\s(?:Films?|Filmes|Pictures|Distribution|Distribuzione|Distribución|Filmverleih|Releasing))?(?:\s(?:SAS|SARL|GmbH|AG|Ltd|LLC|Inc|S\.?L\.?U?|S\.?r\.?l|B\.?V|Lda|Ltda|AB|AS|ApS|Oy)\b|(?=[,.]?$)|(?=\s[·|–,-]))/u.exec(
        line.text.slice(at + name.length),
      )
    if (!behind || (behind[0] === '' && behind[1] === undefined)) continue
    const own = line.text.slice(at, at + name.length) + (behind[1] ?? '')
    return distributor(line, own, 0.62, 'the page is theirs')
  }
  return undefined
}

/** `Distribution indépendante depuis 1998` below a name. */
const BELOW_NAME = lean(/^(?:film ?)?(?:distribu|verleih)\p{L}*(?:\s\p{L}+){0,3}(?:\s(?:19|20)\d\d)?$/u)

function isHouse(name: string): boolean {
  const folded = fold(name)
  return (
    name.split(/\s+/u).length <= 6 &&
    beginsWith(name, LARGE | DIGIT) &&
    HOUSE_OF_FILMS.test(folded) &&
    (DISTRIBUTION_SAID.test(folded) || !SHOWS_FILMS.test(folded))
  )
}

/** A menu, or a line below the name, of a house that brings films out. */
function saysDistribution(line: Line): boolean {
  return !line.prose && line.text.length < 160 && DISTRIBUTES.test(line.folded)
}

function distributor(line: Line, name: string, score: number, why: string): Candidate {
  const start = line.start + line.text.indexOf(name)
  return candidate(
    'distributors',
    name,
    { start, end: start + name.length },
    'site-of-distributor',
    score,
    why,
  )
}
