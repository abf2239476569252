import { fold } from '../lexicon/fold.ts'
import { countWords } from '../lexicon/letters.ts'
import { isPersonName } from '../names/person-names.ts'
import type { Page } from '../page/page.ts'
import { BEGINS_WITH_ARTICLE } from './capitals.ts'
import { mentions } from './mentions.ts'
import { type NamedTitle, titleKey } from './naming.ts'
import { type PageSigns, pageSigns, type TitleSurroundings } from './page-signs.ts'
import { halfName, isTurn, roleBefore, surnameAlone, takesTurns } from './person-signs.ts'
import { tellerOfPlaces } from './place-signs.ts'
import { places, saidText } from './said-text.ts'
import {
  type Evidence,
  IN_ARTICLES,
  MUST_BE_EVERYWHERE,
  type Sign,
  WHERE_KIND_IS_TOLD,
  WHERE_TOLD_AT_LENGTH,
} from './signs.ts'
import { tellOfForm, tellOfSense } from './word-signs.ts'

/** Tells what speaks for and against a title that the page may have, in two steps: the second takes longer. */
export interface TitleWitness {
  /** Where the page names it, how it is written, and how it is said again. */
  atSight(title: NamedTitle): Map<Sign, number>
  /** Adds what its words mean and whom they may name (`LastSign`). */
  inFull(title: NamedTitle, evidence: Map<Sign, number>): void
}

/** All that speaks for and against every title that the page may have. */
export function evidenceFor(
  page: Page,
  around: TitleSurroundings,
  titles: readonly NamedTitle[],
): Evidence[] {
  const witness = titleWitness(page, around)
  return titles.map(title => {
    const evidence = witness.atSight(title)
    witness.inFull(title, evidence)
    return evidence
  })
}

export function titleWitness(page: Page, around: TitleSurroundings): TitleWitness {
  const signs = pageSigns(page, around)
  const tellOfPlace = tellerOfPlaces(page, signs)
  const labelled = new Set(around.labelled.map(it => titleKey(String(it.value))))
  return {
    atSight(title) {
      const evidence = new Map<Sign, number>()
      const tell = tellInto(evidence)
      const { text } = title.namings[0]!
      tellOfPlaces(tellOfPlace, title, tell)
      if (labelled.has(title.key)) tell('labelled')
      tellOfForm(text, signs.shouting, tell)
      tellOfMentions(page, signs, title, fold(text), evidence, tell)
      return evidence
    },
    inFull(title, evidence) {
      const tell = tellInto(evidence)
      const { text } = title.namings[0]!
      const folded = fold(text)
      tellOfSense(page, title, folded, tell)
      if (signs.masthead === title.key) tell('masthead')
      tellOfPersons(page, signs, around, text, folded, tell)
    },
  }
}

function tellInto(evidence: Map<Sign, number>): Tell {
  return (sign, by = 1) => {
    const known = evidence.get(sign)
    if (known === undefined || known < by) evidence.set(sign, by)
  }
}

/** Whom the words may name. */
function tellOfPersons(
  page: Page,
  signs: PageSigns,
  around: TitleSurroundings,
  text: string,
  folded: string,
  tell: Tell,
): void {
  if (around.people.has(folded)) tell('credited')
  const named = isPersonName(text)
  if (named) {
    const spots = places(saidText(page), text)
    if (roleBefore(page, spots)) tell('role-before-name')
    if (surnameAlone(page, text)) tell('surname-alone')
    if (halfName(page, text, spots)) tell('half-name')
    if (signs.telling) tell('person-shaped')
  }
  if (takesTurns(page, folded, named) || isTurn(page, folded)) tell('takes-turns')
  if (signs.told.has(folded)) tell('credited-in-sentence')
}

type Tell = (sign: Sign, by?: number) => void

function tellOfPlaces(
  tellOfPlace: ReturnType<typeof tellerOfPlaces>,
  { namings }: NamedTitle,
  tell: Tell,
): void {
  const placed = namings.filter(it => it.place !== 'prose').length
  const against = new Map<Sign, number>()
  const tellOrCount: Tell = (sign, by) => {
    if (MUST_BE_EVERYWHERE.has(sign)) against.set(sign, (against.get(sign) ?? 0) + 1)
    else tell(sign, by)
  }
  for (const naming of namings) {
    tell(naming.place)
    for (const sign of naming.signs) tellOrCount(sign)
    if (naming.place !== 'prose') tellOfPlace(naming, tellOrCount)
  }
  for (const [sign, times] of against) if (times >= placed) tell(sign)
}

/** How the page says the words again, and what its kind makes of the signs. */
function tellOfMentions(
  page: Page,
  signs: PageSigns,
  { namings }: NamedTitle,
  folded: string,
  evidence: Evidence,
  tell: Tell,
): void {
  const { text } = namings[0]!
  const own = namings.filter(it => it.place === 'line')
  const said = mentions(page, folded)
  const withoutData = signs.firstData >= page.lines.length
  if (said.prose > 0) tell('said-in-prose')
  if (said.prose > 1) tell('said-in-prose-more', Math.log2(said.prose))
  if (said.within > 0) {
    tell('said-within-sentence')
    if (BEGINS_WITH_ARTICLE.test(text)) tell('capital-article')
  }
  if (said.inLines > own.length) tell('said-in-lines')
  if (said.early) tell('said-early')
  if (own.length > 1) tell('twice-a-line')
  if (evidence.has('data-in-parentheses') && evidence.has('prose')) tell('prose-data-in-parentheses')
  const words = countWords(text)
  if (signs.headlines.some(it => it.words > words + 2 && it.folded.includes(folded))) tell('in-headline')
  if (said.prose > 0) {
    if (evidence.has('line')) tell('line-and-prose')
  } else {
    tell(withoutData ? 'article: unsaid' : 'sheet: unsaid')
    if (signs.kindTold) tell('kind told: unsaid')
    if (signs.telling) tell(evidence.has('first') ? 'telling: first-unsaid' : 'telling: unsaid')
    if (own.some(it => /^[“„«»"‘']/u.test(page.lines[it.line]!.text))) tell('whole-quote-unsaid')
  }
  if (withoutData) for (const sign of IN_ARTICLES) again(evidence, sign, `article: ${sign}`, tell)
  if (signs.telling) for (const sign of WHERE_TOLD_AT_LENGTH) again(evidence, sign, `telling: ${sign}`, tell)
  if (signs.kindTold) for (const sign of WHERE_KIND_IS_TOLD) again(evidence, sign, `kind told: ${sign}`, tell)
}

/** Tells a sign that is there once more, under the name that it has on pages of a kind. */
function again(evidence: Evidence, sign: Sign, there: Sign, tell: Tell): void {
  const by = evidence.get(sign)
  if (by !== undefined) tell(there, by)
}
