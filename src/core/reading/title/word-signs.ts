import { Cued, cuesOf } from '../lexicon/cues.ts'
import { dateIn, timeIn } from '../lexicon/dates.ts'
import { interviewWords } from '../lexicon/interview-words.ts'
import { LABELS, LEADS } from '../lexicon/labels.ts'
import { lean } from '../lexicon/lean.ts'
import { anyOf, beginsWith, CASELESS, DIGIT, LARGE, SMALL } from '../lexicon/letters.ts'
import { wordEndsAt, wordStarts } from '../lexicon/phrase-index.ts'
import { anyTitleWord, titlePieces } from '../lexicon/title-words.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { FURNITURE, GENRES } from '../lexicon/word-sets.ts'
import { isOnlyNames } from '../names/person-names.ts'
import type { Page } from '../page/page.ts'
import { monthHeading } from '../recognise/month-headings.ts'
import { isShouted, mostlySmall } from './capitals.ts'
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
  if (LABELS.whole(folded) !== undefined) name.tell('label')
  if (GENRES.has(folded)) name.tell('genre')
  if (isDate(page, name)) name.tell('date')
  if (name.kinds & DIGIT && timeIn(text) !== undefined) name.tell('time')
  if (CONTACT.test(text, cues)) name.tell('contact')
  if (LINKISH.test(text, cues)) name.tell('linkish')
  if (versionCodeIn(text)?.told.subtitles !== undefined) name.tell('version')
  if (HALL.test(text, cues)) name.tell('hall')
}

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
  if (!LEADS.mayBeginAt(folded, 0)) return false
  const lead = LEADS.longestAt(folded, 0, end => wordEndsAt(text, end))
  if (!lead || lead.phrase.length < 6) return false
  return isOnlyNames(text.slice(lead.phrase.length).replace(/^[\s:]+/u, ''), page.language)
}

function isDate(page: Page, { text, kinds, title }: WeighedName): boolean {
  return (
    ((kinds & DIGIT) !== 0 && dateIn(text, 0, page.language) !== undefined) ||
    title.namings.some(it => it.place === 'line' && monthHeading(page.lines[it.line]!) !== undefined)
  )
}
