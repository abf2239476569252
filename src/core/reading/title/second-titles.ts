import { type Candidate, candidate } from '../candidate.ts'
import { certificateOf } from '../lexicon/certificates.ts'
import { dateIn, timeIn } from '../lexicon/dates.ts'
import { fold } from '../lexicon/fold.ts'
import { LABELS } from '../lexicon/labels.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { isOnlyNames } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import { leadLine } from '../recognise/name-lines.ts'
import { headedByKind } from './kind-words.ts'
import { titleKey } from './naming.ts'
import { SECTION, type TitleSurroundings } from './page-signs.ts'
import { languageOfTitle } from './title-languages.ts'
import { isFurniture, LINKISH, trimTitle } from './title-shape.ts'

/** At most so many titles stand one below the other: the page's, the original one, an English one. */
const MOST_TITLES = 2
/** And a title said again and again below itself has none further down than this. */
const LINES_BELOW = 8

/**
 * The titles on the lines below a title: the original one, or one in another language. They end where the data, the
 * makers or the story begin, and count only when the page goes on to tell of a film there.
 */
export function secondTitles(page: Page, line: Line, title: string, around: TitleSurroundings): Candidate[] {
  const found: { line: Line; text: string; inParentheses: boolean }[] = []
  const key = titleKey(title)
  const last = Math.min(page.lines.length - 1, line.index + LINES_BELOW)
  let at = line.index + 1
  for (; at <= last && found.length < MOST_TITLES; at++) {
    const it = page.lines[at]!
    if (titleKey(it.text) === key) continue
    const text = titleOn(page, it, title, around)
    if (text === undefined) break
    found.push({ line: it, text, inParentheses: /^[([].+[)\]]$/u.test(it.text) })
    if (page.lines[at + 1]?.blanks) {
      at++
      break
    }
  }
  const below = page.lines[at]
  const article = headedByKind(page)
  const film = below !== undefined && saysFilm(page, below, around)
  return found
    .filter(it => it.inParentheses || (film && !article))
    .map(it => {
      const start = it.line.start + it.line.text.indexOf(it.text)
      return candidate(
        fieldOf(page, title, it.text, around),
        it.text,
        { start, end: start + it.text.length },
        it.inParentheses ? 'parenthesis-below-title' : 'line-below-title',
        it.inParentheses ? 0.85 : 0.68,
      )
    })
}

/** The title that a line below another may be. */
function titleOn(page: Page, line: Line, title: string, around: TitleSurroundings): string | undefined {
  if (line.prose || line.words > 14 || line.text.length > 100 || line.blanks > 1) return undefined
  const holds = around.parts.some(
    it => it.line <= line.index && it.lastLine >= line.index && !it.unknown && it.style !== 'spaced',
  )
  if (holds || around.technical.some(it => it.line === line.index && it.coverage > 0.3)) return undefined
  const bare = trimTitle(/^[([](.+)[)\]]$/u.exec(line.text)?.[1] ?? line.text).title
  if (!/\p{L}{3}|\p{Lo}/u.test(bare) || certificateOf(bare, '') || isFurniture(line) || leadLine(page, line))
    return undefined
  if (
    dateIn(line.text, 0, page.language) ||
    timeIn(line.text) ||
    LINKISH.test(line.text) ||
    SECTION.test(bare)
  )
    return undefined
  if (LABELS.whole(fold(bare)) || versionCodeIn(bare)?.told.subtitles || around.people.has(fold(bare)))
    return undefined
  if (isOnlyNames(line.text, page.language) && languageOfTitle(bare) === undefined) return undefined
  if (!/^[\p{Lu}\p{Lo}\d“«„"¿¡(]/u.test(bare) || /[.!…]$/u.test(bare) || /:$/u.test(line.text))
    return undefined
  return titleKey(bare) === titleKey(title) ? undefined : bare
}

/** Data, makers or a label on the line: the page goes on to tell of a film. */
function saysFilm(page: Page, line: Line, around: TitleSurroundings): boolean {
  return (
    around.people.has(line.folded) ||
    leadLine(page, line) !== undefined ||
    around.technical.some(it => it.line === line.index && it.coverage > 0.4) ||
    around.parts.some(it => it.line === line.index && !it.unknown) ||
    (!line.prose && isOnlyNames(line.text, page.language))
  )
}

/**
 * Whether a second title is the original one. English titles of films from elsewhere, and titles in the page's language
 * beside one in another, are translations; what else stands beside a title in the page's language is the original.
 */
export function fieldOf(
  page: Page,
  title: string,
  second: string,
  around: TitleSurroundings,
): 'originalTitle' | 'otherTitles' {
  const own = languageOfTitle(title, page.language)
  const other = languageOfTitle(second, page.language)
  const home = homeLanguage(around)
  if (other !== undefined && other === home) return own === home ? 'otherTitles' : 'originalTitle'
  if (other === 'en') return home === 'en' ? 'originalTitle' : 'otherTitles'
  if (other === page.language && own !== page.language) return 'otherTitles'
  if (other === undefined && home === page.language) return 'otherTitles'
  return 'originalTitle'
}

/** The language that most people speak in the first country that the data name (CLDR). */
function homeLanguage(around: TitleSurroundings): string | undefined {
  const country = around.technical
    .flatMap(it => it.candidates)
    .find(it => it.field === 'countries' && it.score >= 0.6)
  if (country === undefined) return undefined
  return new Intl.Locale(`und-${String(country.value)}`).maximize().language
}
