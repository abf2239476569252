import type { Facts } from '#core/film/facts.ts'
import { creditRoles } from '#core/film/person.ts'
import { fold } from '#core/reading/lexicon/fold.ts'
import { flatten } from '#core/reading/page/flat-text.ts'
import { labelledParts } from '#core/reading/page/labelled-parts.ts'
import { layOut } from '#core/reading/page/lay-out.ts'
import type { Page } from '#core/reading/page/page.ts'
import { withoutRelated } from '#core/reading/page/related.ts'
import { tellLanguage } from '#core/reading/page/tell-language.ts'
import { labelledFacts } from '#core/reading/recognise/labelled-facts.ts'
import { leadLines } from '#core/reading/recognise/name-lines.ts'
import { technicalLines } from '#core/reading/recognise/technical-lines.ts'
import { evidenceFor } from '#core/reading/title/evidence.ts'
import { titleKey } from '#core/reading/title/naming.ts'
import { holdsFilmData, type TitleSurroundings } from '#core/reading/title/page-signs.ts'
import type { Evidence } from '#core/reading/title/signs.ts'
import { namesOf } from '#core/reading/title/titles.ts'
import type { GoldPage } from './gold.ts'
import { mayBeLearntFrom } from './only-counted.ts'

/** A page about one film whose title is known: what may name it, and which of these does. */
export interface TitleExample {
  id: string
  source: string
  title: string
  names: string[]
  evidence: Evidence[]
  /** Which of the names is the title; -1 where none is. */
  right: number
  /** The page lists facts of a film. */
  holdsData: boolean
}

const ROLES: ReadonlySet<string> = new Set(creditRoles)

/** The examples among pages: those that tell of one film and state its title, and are not only counted. */
export function titleExamples(pages: readonly GoldPage[]): TitleExample[] {
  return pages
    .filter(mayBeLearntFrom)
    .filter(it => it.films.length === 1 && it.films[0]!.title !== undefined && !it.uncounted.has('title'))
    .map(it => titleExample(it, it.films[0]!))
}

function titleExample({ id, source, text }: GoldPage, { title = '' }: Partial<Facts>): TitleExample {
  const flat = flatten(text)
  const lines = withoutRelated(layOut(flat))
  const page: Page = { name: id, flat, text: flat.text, lines, language: tellLanguage(lines) }
  const around = surroundings(page)
  const named = namesOf(page, around)
  const keys = [titleKey(title), titleKey(title.replace(/(?<=.)\s*[([][^()[\]]*[)\]]\s*$/u, ''))]
  return {
    id,
    source,
    title,
    names: named.map(it => it.namings[0]!.text),
    evidence: evidenceFor(page, around, named),
    right: named.findIndex(it => keys.includes(it.key)),
    holdsData: holdsFilmData(around),
  }
}

/** What reading knows of a page before it looks for the title. */
function surroundings(page: Page): TitleSurroundings {
  const parts = labelledParts(page)
  const labelled = labelledFacts(page, parts)
  const credits = [...labelled, ...leadLines(page, parts)].filter(
    it => it.score >= 0.6 && ROLES.has(it.field),
  )
  return {
    parts,
    technical: technicalLines(page, parts),
    people: new Set(credits.map(it => fold(String(it.value)))),
    labelled: labelled.filter(it => ['title', 'originalTitle', 'otherTitles'].includes(it.field)),
  }
}
