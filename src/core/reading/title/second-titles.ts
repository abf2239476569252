import { type Candidate, candidate } from '../candidate.ts'
import { isRating } from '../lexicon/certificates.ts'
import { timeIn } from '../lexicon/dates.ts'
import { fold } from '../lexicon/fold.ts'
import { LABELS } from '../lexicon/labels.ts'
import { lean } from '../lexicon/lean.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { wordStarts } from '../lexicon/phrase-index.ts'
import { remembered } from '../lexicon/remembered.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { FURNITURE } from '../lexicon/word-sets.ts'
import { beginsWithGivenName } from '../names/given-names.ts'
import { isOnlyNames, isPersonName } from '../names/person-names.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import { dateInLine } from '../recognise/dated-lines.ts'
import { isSecondTitle, leadLine } from '../recognise/name-lines.ts'
import { headedByKind } from './kind-words.ts'
import { titleKey } from './naming.ts'
import { saysSection, type TitleSurroundings } from './page-signs.ts'
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
    if (titleKey(it.folded) === key) continue
    const text = titleOn(page, it, title, around)
    if (text === undefined) {
      const behindMaker = at === line.index + 1 ? titleBehindMaker(page, it, title, around) : undefined
      if (behindMaker) found.push(behindMaker)
      break
    }
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
    .filter(it => it.inParentheses || ((film || inOtherScript(it.text, title)) && !article))
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
  const led = /^\(([^,()]{2,80}),\s(?=\p{Lu})/u.exec(line.text)
  // `(Niemand kehrt zurück, Austria-Italia/2019)`: before the countries a title or who made the film
  if (
    led &&
    titleKey(led[1]!) !== titleKey(title) &&
    !isPersonName(led[1]!) &&
    countriesIn(line.text.slice(led[0].length), false)[0]?.start === 0
  )
    return led[1]!
  const holds = around.parts.some(
    it =>
      it.line <= line.index &&
      it.lastLine >= line.index &&
      !it.unknown &&
      (it.style !== 'spaced' || saysMaker(it, line)),
  )
  if (holds || around.technical.some(it => it.line === line.index && it.coverage > 0.3)) return undefined
  if (MAKER_AND_YEAR.test(line.text) && beginsWithGivenName(line.text)) return undefined
  const bare = trimTitle(/^[([](.+)[)\]]$/u.exec(line.text)?.[1] ?? line.text).title
  const folded = fold(bare)
  if (!/\p{L}{3}|\p{Lo}/u.test(bare) || isRating(bare) || isFurniture(line) || leadLine(page, line))
    return undefined
  if (
    dateInLine(page, line) ||
    timeIn(line.text) ||
    LINKISH.test(line.text, line.cues) ||
    saysSection({ text: bare, folded, starts: wordStarts(folded), cues: line.cues })
  )
    return undefined
  if (LABELS.whole(folded) || versionCodeIn(bare)?.told.subtitles || around.people.has(folded))
    return undefined
  if (
    isOnlyNames(line.text, page.language) &&
    languageOfTitle(bare) === undefined &&
    !inOtherScript(bare, title) &&
    !isNoPerson(line, bare, around) &&
    !isSecondTitle(page, line)
  )
    return undefined
  if (!/^[\p{Lu}\p{Lo}\d“«„"¿¡(]/u.test(bare) || /[.!…]$/u.test(bare) || /:$/u.test(line.text))
    return undefined
  const halves = bare.split(/\s\/\s/u)
  const other = halves.length === 2 ? halves.find(it => titleKey(it) !== titleKey(title)) : undefined
  if (other !== undefined && halves.some(it => titleKey(it) === titleKey(title))) return other
  return titleKey(bare) === titleKey(title) ? undefined : bare
}

/** `Un film écrit et réalisé par Jane Doe`: a label too long for the first word of a title. */
function saysMaker(part: LabelledPart, line: Line): boolean {
  return (
    part.meanings[0] === 'directors' && part.labelStart === line.start && part.labelEnd - part.labelStart > 11
  )
}

/** `Víctor Erice, 1973` */
const MAKER_AND_YEAR = lean(/^[^,()\d]{4,60}(?:,\s|\s\()(?:18|19|20)\d\d\)?$/u)

/** Words of menus and sheets: `Ficha Créditos Tráilers`. */
function wordsOfSite(text: string): number {
  return fold(text)
    .split(/\s+/u)
    .filter(it => FURNITURE.has(it) || LABELS.whole(it)).length
}

const LATIN = lean(/\p{Script=Latin}/u)

/** `직접 부르지 마` below a title in Latin letters. */
export function inOtherScript(text: string, title: string): boolean {
  return !LATIN.test(text) && LATIN.test(title)
}

/** `Cold Piano`: words that look like a name, where a label or the data below name who directed, and it is somebody else. */
function isNoPerson(line: Line, bare: string, around: TitleSurroundings): boolean {
  if (wordsOfSite(bare) > 1 || /[,&/]|\s(?:and|und|et|y|e|i|en)\s/u.test(bare)) return false
  const words = fold(bare).split(/\s+/u)
  if ([...around.people].some(name => name.split(' ').some(word => words.includes(word)))) return false
  return (
    around.parts.some(
      it =>
        it.meanings.includes('directors') &&
        it.style !== 'spaced' &&
        it.end > it.start &&
        it.line > line.index,
    ) ||
    around.technical.some(
      it => it.line === line.index + 1 && it.candidates.some(own => own.field === 'directors'),
    )
  )
}

/** `een film van Jane Doe` and below it a title in another language than the page's. */
function titleBehindMaker(page: Page, maker: Line, title: string, around: TitleSurroundings) {
  const line = page.lines[maker.index + 1]
  if (!line || line.blanks > 0 || leadLine(page, maker) === undefined) return undefined
  const text = titleOn(page, line, title, around)
  const language = text === undefined ? undefined : languageOfTitle(text)
  return text === undefined || language === undefined || language === page.language || language === 'en'
    ? undefined
    : { line, text, inParentheses: true }
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
  const home = homeLanguage(page, around)
  if (other !== undefined && other === home) return own === home ? 'otherTitles' : 'originalTitle'
  if (own !== undefined && own === home && !official(page, around, other)) return 'otherTitles'
  if (other === 'en') return home === 'en' ? 'originalTitle' : 'otherTitles'
  if (other === page.language && own !== page.language) return 'otherTitles'
  if (other === undefined && home === page.language) return 'otherTitles'
  return 'originalTitle'
}

/** Countries with several languages of film, of which a page is in one. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  CA: ['en', 'fr'],
  BE: ['fr', 'nl'],
  CH: ['de', 'fr', 'it'],
  LU: ['fr', 'de'],
  ES: ['es', 'ca'],
}

const spokenIn = remembered(country => new Intl.Locale(`und-${country}`).maximize().language)

/** The language that most people speak in the first country that the data name (CLDR). */
function homeLanguage(page: Page, around: TitleSurroundings): string | undefined {
  const country = homeCountry(page, around)
  if (country === undefined) return undefined
  if (SEVERAL[country]?.includes(page.language)) return page.language
  return spokenIn(country)
}

/** Another language of the film's country, in which its title may be just as original. */
function official(page: Page, around: TitleSurroundings, language: string | undefined): boolean {
  const country = homeCountry(page, around)
  return country !== undefined && country !== 'CA' && (SEVERAL[country] ?? []).some(it => it === language)
}

function homeCountry(page: Page, around: TitleSurroundings): string | undefined {
  const told = around.technical
    .flatMap(it => it.candidates)
    .find(it => it.field === 'countries' && it.score >= 0.6)
  const label = around.parts.find(it => it.meanings.includes('countries') && it.end > it.start)
  if (told !== undefined) return String(told.value)
  return label && countriesIn(page.text.slice(label.start, label.end), true)[0]?.code
}
