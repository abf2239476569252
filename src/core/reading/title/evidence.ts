import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { beginsWithGivenName } from '../names/given-names.ts'
import type { Page } from '../page/page.ts'
import { BEGINS_WITH_ARTICLE } from './capitals.ts'
import { mentions } from './mentions.ts'
import { type NamedTitle, type Naming, titleNumber } from './naming.ts'
import { type PageSigns, pageSigns, type TitleSurroundings } from './page-signs.ts'
import { halfName, roleBefore, surnameAlone, takesTurns } from './person-signs.ts'
import { tellerOfPlaces } from './place-signs.ts'
import { places, saidText } from './said-text.ts'
import { type Evidence, IN_ARTICLES, WHERE_KIND_IS_TOLD, WHERE_TOLD_AT_LENGTH } from './signs.ts'
import { WeighedName } from './weighed-name.ts'
import { tellOfForm, tellOfSense } from './word-signs.ts'

/** Tells what speaks for and against a title that the page may have, in two steps: the second takes longer. */
export interface TitleWitness {
  /** Where the page names it, how it is written, and how it is said again. */
  atSight(title: NamedTitle): WeighedName
  /** Adds what its words mean and whom they may name (`LastSign`). */
  inFull(name: WeighedName): void
}

/** All that speaks for and against every title that the page may have. */
export function evidenceFor(
  page: Page,
  around: TitleSurroundings,
  titles: readonly NamedTitle[],
): Evidence[] {
  const witness = titleWitness(page, around)
  return titles.map(title => {
    const name = witness.atSight(title)
    witness.inFull(name)
    return name.evidence()
  })
}

export function titleWitness(page: Page, around: TitleSurroundings): TitleWitness {
  const signs = pageSigns(page, around)
  const tellOfPlace = tellerOfPlaces(page, signs)
  const labelled = around.labelled.map(it => fold(String(it.value)))
  const numbers = new Set(labelled.map(titleNumber))
  return {
    atSight(title) {
      const name = new WeighedName(title)
      tellOfPlaces(tellOfPlace, name)
      if (numbers.has(title.number) && labelled.some(it => title.isSpelled(it))) name.tell('labelled')
      tellOfForm(name, signs.shouting)
      tellOfMentions(page, signs, name)
      return name
    },
    inFull(name) {
      tellOfSense(page, name)
      if (signs.masthead !== undefined && signs.masthead === name.title.key) name.tell('masthead')
      tellOfPersons(page, signs, name)
    },
  }
}

/** Whom the words may name. */
function tellOfPersons(page: Page, signs: PageSigns, name: WeighedName): void {
  const { text, folded } = name
  if (signs.isCredited(folded)) name.tell('credited')
  const isNamed = name.namesPerson && !BEGINS_WITH_ARTICLE.test(text)
  if (isNamed) {
    const spots = places(saidText(page), text)
    if (roleBefore(page, spots)) name.tell('role-before-name')
    if (surnameAlone(page, text)) name.tell('surname-alone')
    if (halfName(page, text, spots)) name.tell('half-name')
    if (beginsWithGivenName(text)) name.tell('given-name')
    if (signs.telling) name.tell('person-shaped')
  }
  if (takesTurns(page, folded, isNamed)) name.tell('takes-turns')
  if (signs.told.has(folded)) name.tell('credited-in-sentence')
  else if (holdsName(folded, signs.told)) name.tell('holds-name')
}

function holdsName(folded: string, people: ReadonlySet<string>): boolean {
  for (const it of people) if (it.includes(' ') && folded.includes(it)) return true
  return false
}

function tellOfPlaces(tellOfPlace: ReturnType<typeof tellerOfPlaces>, name: WeighedName): void {
  let placed = 0
  for (const naming of name.title.namings) {
    name.tell(naming.place)
    for (const sign of naming.signs) name.tellOfPlace(sign)
    if (naming.place === 'prose') continue
    placed++
    tellOfPlace(naming, name)
  }
  name.tellAgainstAll(placed)
}

/** How the page says the words again, and what its kind makes of the signs. */
function tellOfMentions(page: Page, signs: PageSigns, name: WeighedName): void {
  const { text, folded, words } = name
  const own = name.title.namings.filter(it => it.place === 'line')
  const said = mentions(saidText(page), folded)
  const withoutData = signs.firstData >= page.lines.length
  if (said.prose > 0) name.tell('said-in-prose')
  if (said.prose > 1) name.tell('said-in-prose-more', Math.log2(said.prose))
  if (said.within > 0) {
    name.tell('said-within-sentence')
    if (BEGINS_WITH_ARTICLE.test(text) && !(page.language === 'en' && text.startsWith('I ')))
      name.tell('capital-article')
  }
  if (said.inLines > own.length) name.tell('said-in-lines')
  if (said.early) name.tell('said-early')
  if (said.inParentheses > 0 && said.inParentheses === said.prose) name.tell('said-in-parentheses')
  if (own.length > 1) name.tell('twice-a-line')
  if (own.some(it => own.some(other => other.line === it.line + 1))) name.tell('twice-below')
  if (name.title.namings.some(it => endsTrail(page, it))) name.tell('ends-trail')
  if (name.has('data-in-parentheses') && name.has('prose')) name.tell('prose-data-in-parentheses')
  if (signs.headlines.some(it => it.words > words + 2 && it.folded.includes(folded))) name.tell('in-headline')
  if (said.prose > 0) {
    if (name.has('line')) name.tell('line-and-prose')
  } else if (said.inClauses < 2) {
    name.tell(withoutData ? 'article: unsaid' : 'sheet: unsaid')
    if (signs.kindTold) name.tell('kind told: unsaid')
    if (signs.telling) name.tell(name.has('first') ? 'telling: first-unsaid' : 'telling: unsaid')
    // right above data it is a title, and nothing that somebody said
    if (!name.has('data-below') && own.some(it => '“„«»"‘\''.includes(page.lines[it.line]!.text[0]!)))
      name.tell('whole-quote-unsaid')
  }
  if (withoutData) name.tellAgain(IN_ARTICLES)
  if (signs.telling) name.tellAgain(WHERE_TOLD_AT_LENGTH)
  if (signs.kindTold) name.tellAgain(WHERE_KIND_IS_TOLD)
}

/** `Home > Programme > Films > Salt for the Horses`: the last of a trail of links is the page itself. */
function endsTrail(page: Page, { line, end, place }: Naming): boolean {
  if (place !== 'part' || line > 9) return false
  const own = page.lines[line]!
  return end === own.end && TRAIL.test(own.text)
}

const TRAIL = lean(/^[^>›»→]{2,40}\s[>›»→]\s(?:[^>›»→]{2,40}\s[>›»→]\s)+[^>›»→]+$/u)
