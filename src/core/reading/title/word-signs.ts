import { Cued, cuesOf } from '../lexicon/cues.ts'
import { dateIn, timeIn } from '../lexicon/dates.ts'
import { interviewWords } from '../lexicon/interview-words.ts'
import { LABELS, LEADS } from '../lexicon/labels.ts'
import { lean } from '../lexicon/lean.ts'
import { anyOf, beginsWith, CASELESS, DIGIT, LARGE, SMALL } from '../lexicon/letters.ts'
import { wordEndsAt, wordStarts } from '../lexicon/phrase-index.ts'
import { PLACES } from '../lexicon/place-names.ts'
import { anyTitleWord, titlePieces } from '../lexicon/title-words.ts'
import { isTown } from '../lexicon/towns.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { everyWordOf, FURNITURE, GENRES } from '../lexicon/word-sets.ts'
import { isOnlyNames } from '../names/person-names.ts'
import type { Page } from '../page/page.ts'
import { monthHeading } from '../recognise/month-headings.ts'
import { BEGINS_WITH_ARTICLE, isShouted, mostlySmall } from './capitals.ts'
import { saysSection } from './page-signs.ts'
import { LINKISH } from './title-shape.ts'
import type { WeighedName } from './weighed-name.ts'

const HALL = new Cued(
  lean(
    new RegExp(`(?:^|\\s)(?:${anyTitleWord('halls')})\\s|(?:${anyTitleWord('hallEndings')})(?!\\p{L})`, 'iu'),
  ),
  [...titlePieces('halls'), ...titlePieces('hallEndings').map(it => it.slice(1))],
)
const CONTACT = new Cued(/[€$£]|\d{4,}[\s-]\d{3}|\btel\b|@|www|https?/iu, [
  '000',
  'tel',
  'www',
  'http',
  ...'@€$£',
])

/** What the letters of a title show at once. `shouting` says that the page prints its lines in capitals. */
export function tellOfForm(name: WeighedName, shouting: boolean): void {
  const { text, words, kinds } = name
  if (words === 1) name.tell('one-word')
  if (words > 6) name.tell('long', (words - 6) / 4)
  if (!beginsLarge(text)) name.tell('small-letter')
  if (words > 5 && mostlySmall(text)) name.tell('mostly-small')
  if ('?!'.includes(text.at(-1)!)) name.tell('question')
  if (hasInnerMark(text)) name.tell('inner-marks')
  if (kinds & DIGIT) name.tell('figures')
  if (opensQuotation(text.slice(1))) name.tell('quotes-inside')
  if (!shouting && (kinds & SMALL) === 0 && isShouted(text)) name.tell('shouted')
}

/** What the words of a title mean. */
export function tellOfSense(page: Page, name: WeighedName): void {
  const { text, folded } = name
  const cues = cuesOf(text)
  if (name.words > 2 && listsNames(page, name)) name.tell('only-names')
  if (creditsSomebody(page, text, folded)) name.tell('credits-somebody')
  if (saysSection({ text, folded, starts: wordStarts(folded), cues })) name.tell('section-words')
  if (FURNITURE.has(folded)) name.tell('furniture')
  if (LABELS.whole(folded) !== undefined || isLabelWithArticle(text, folded)) name.tell('label')
  if (GENRES.has(folded)) name.tell('genre')
  if (isDate(page, name)) name.tell('date')
  if (name.kinds & DIGIT && timeIn(text) !== undefined) name.tell('time')
  if (CONTACT.test(text, cues)) name.tell('contact')
  if (LINKISH.test(text, cues)) name.tell('linkish')
  if (versionCodeIn(text)?.told.subtitles !== undefined) name.tell('version')
  if (HALL.test(text, cues)) name.tell('hall')
  if (saysFilmItself(text, folded)) name.tell('film-itself')
  if (isTown(text) || PLACES.whole(folded) !== undefined) name.tell('place-name')
}

const FILM_WORDS = new Set(everyWordOf('filmWords'))

/** "The film", "Der Film ist": a sentence goes on about it without its name. */
function saysFilmItself(text: string, folded: string): boolean {
  const article = BEGINS_WITH_ARTICLE.exec(text)?.[0]
  if (article === undefined) return false
  const behind = folded.indexOf(' ', article.length)
  return FILM_WORDS.has(behind < 0 ? folded.slice(article.length) : folded.slice(article.length, behind))
}

/** "Le montage": a sentence goes on about the work, not about a film. */
function isLabelWithArticle(text: string, folded: string): boolean {
  const article = BEGINS_WITH_ARTICLE.exec(text)?.[0]
  return article !== undefined && LABELS.whole(folded.slice(article.length)) !== undefined
}

const opensQuotation = anyOf('“„«"')
const hasInnerMark = anyOf(',;:')

function beginsLarge(text: string): boolean {
  return beginsWith(text, LARGE | CASELESS | DIGIT) || (text !== '' && '¿¡"“«„(#@\'‘'.includes(text[0]!))
}

/** Names, but not one name alone. */
function listsNames(page: Page, name: WeighedName): boolean {
  return !name.namesPerson && isOnlyNames(name.text, page.language)
}

/** "Written and directed by Ermanno Olmi": words for a maker, then nothing but names; "de" alone leads titles too. */
function creditsSomebody(page: Page, text: string, folded: string): boolean {
  const { talking, talksWith } = interviewWords(page.language)
  const talk =
    talking.mayHave(folded) && folded.search(talksWith) === 0 ? folded.match(talksWith)![0]!.length : 0
  // "ENTREVISTA A JANE DOE"
  if (talk > 0) return isOnlyNames(text.slice(talk), page.language)
  const label = LABELS.mayBeginAt(folded, 0)
    ? LABELS.longestAt(folded, 0, end => wordEndsAt(text, end))?.phrase
    : undefined
  if (label?.includes(' ') && namesBehind(page, text, label)) return true
  if (!LEADS.mayBeginAt(folded, 0)) return false
  const lead = LEADS.longestAt(folded, 0, end => wordEndsAt(text, end))
  if (!lead || lead.phrase.length < 6) return false
  return namesBehind(page, text, lead.phrase)
}

function namesBehind(page: Page, text: string, lead: string): boolean {
  return isOnlyNames(text.slice(lead.length).replace(/^[\s:]+/u, ''), page.language)
}

function isDate(page: Page, { text, kinds, title }: WeighedName): boolean {
  return (
    ((kinds & DIGIT) !== 0 && dateIn(text, 0, page.language) !== undefined) ||
    title.namings.some(it => it.place === 'line' && monthHeading(page.lines[it.line]!) !== undefined)
  )
}
