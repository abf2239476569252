import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Facts, Field } from '#core/film/facts.ts'
import { countriesIn, languagesIn } from '#core/reading/lexicon/lists-of-names.ts'
import { versionCodeIn } from '#core/reading/lexicon/version-codes.ts'

/** A text and what is known to be true of it. */
export interface GoldPage {
  id: string
  source: string
  language: string
  text: string
  /** One set of facts a film; only facts that stand in the text. */
  films: Partial<Facts>[]
  /** The films have every fact that the page states, so whatever is read beyond them is wrong. */
  whole: boolean
  /** Fields that are not counted: the page leaves open what it states, or the gold does not hold them. */
  uncounted: ReadonlySet<Field>
}

interface StoredFacts {
  title?: string
  originalTitle?: string
  directors?: string[]
  countries?: string[]
  year?: number
  minutes?: number
  cast?: string[]
  languages?: string[]
  version?: string
  films?: StoredFacts[]
}
type InText = Partial<Record<string, boolean>>

/** Pages of a folder of measured texts (`facts` with `inText` flags); none where the folder is absent. */
export function measuredPages(folder: string): GoldPage[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter(it => it.isDirectory())
    .flatMap(source =>
      readdirSync(join(folder, source.name))
        .filter(file => file.endsWith('.json'))
        .sort()
        .map(file => measuredPage(folder, source.name, file)),
    )
}

function measuredPage(folder: string, source: string, file: string): GoldPage {
  const stored = JSON.parse(readFileSync(join(folder, source, file), 'utf8')) as {
    text: string
    lang: string
    facts: StoredFacts
    inText: InText & { films?: InText[] }
  }
  const films = stored.facts.films
    ? stored.facts.films.map((it, at) => inContract(it, stored.inText.films?.[at] ?? {}))
    : [inContract(stored.facts, stored.inText)]
  return {
    id: `${source}/${file}`,
    source,
    language: stored.lang,
    text: stored.text,
    films,
    whole: false,
    uncounted: new Set(),
  }
}

/** Facts in the form of the contract: country names as ISO codes, language names as BCP 47. */
function inContract(facts: StoredFacts, inText: InText): Partial<Facts> {
  const own: Partial<Facts> = {}
  if (facts.title && inText.title) own.title = facts.title
  // a title that is its own original states nothing more
  if (facts.originalTitle && inText.originalTitle && bare(facts.originalTitle) !== bare(facts.title ?? ''))
    own.originalTitle = facts.originalTitle
  if (facts.directors && inText.directors)
    own.directors = facts.directors.flatMap(it => it.split(/\s*&\s*/)).filter(it => it !== '')
  if (facts.cast && inText.cast) own.cast = facts.cast
  if (facts.year && inText.year) own.year = facts.year
  if (facts.minutes && inText.minutes) own.minutes = facts.minutes
  if (facts.countries && inText.countries)
    own.countries = facts.countries.flatMap(it => countriesIn(it, true).slice(0, 1)).map(it => it.code)
  if (facts.languages && inText.languages)
    own.languages = facts.languages.flatMap(it => languagesIn(it, false).slice(0, 1)).map(it => it.code)
  const told = facts.version && inText.version ? versionCodeIn(facts.version)?.told : undefined
  if (told?.subtitles) own.subtitles = told.subtitles
  return own
}

/** Case folders: document.txt and expected.json (all facts that the reading must give, and no other). */
export function casePages(folder: string): GoldPage[] {
  return foldersOf(folder).map(name => ({ ...storedPage(folder, 'cases', name), uncounted: new Set() }))
}

/** The gold of whole pages has no retold stories and lives. */
const NOT_IN_PAGES: readonly Field[] = ['synopsis', 'synopsisAuthor', 'biographies']

/** Pages written for measuring, in the form of the case folders; `unsure` names what their writer left open. */
export function writtenPages(folder: string): GoldPage[] {
  return foldersOf(folder).map(name => {
    const page = storedPage(folder, 'pages', name)
    return { ...page, uncounted: new Set([...NOT_IN_PAGES, ...page.unsure]) }
  })
}

function foldersOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter(it => it.isDirectory())
    .map(it => it.name)
    .sort()
}

function storedPage(folder: string, source: string, name: string) {
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as {
    language: string
    films?: Facts[]
    facts?: Facts
    unsure?: string[]
  }
  return {
    id: `${source}/${name}`,
    source,
    language: expected.language,
    text: readFileSync(join(folder, name, 'document.txt'), 'utf8'),
    films: expected.films ?? [expected.facts ?? {}],
    whole: true,
    // "films[1].year" leaves the year open
    unsure: (expected.unsure ?? []).map(it => it.split('.').at(-1) as Field),
  }
}

/** Fields that a page's gold knows of. */
export function fieldsOf(facts: Partial<Facts>): Field[] {
  return Object.keys(facts) as Field[]
}

function bare(title: string): string {
  return title.toLowerCase().replace(/\s*\([^()]*\)\s*$/u, '')
}
