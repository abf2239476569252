import { Cued, cuesOf } from '../lexicon/cues.ts'
import { dateIn, timeIn } from '../lexicon/dates.ts'
import { interviewWords } from '../lexicon/interview-words.ts'
import { LABELS, LEADS } from '../lexicon/labels.ts'
import { anyOf, beginsWith, CASELESS, countWords, DIGIT, hasDigit, LARGE } from '../lexicon/letters.ts'
import { wordEndsAt } from '../lexicon/phrase-index.ts'
import { anyTitleWord, titlePieces } from '../lexicon/title-words.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { FURNITURE, GENRES } from '../lexicon/word-sets.ts'
import { isOnlyNames, isPersonName } from '../names/person-names.ts'
import type { Page } from '../page/page.ts'
import { monthHeading } from '../recognise/month-headings.ts'
import { isShouted, mostlySmall } from './capitals.ts'
import type { NamedTitle } from './naming.ts'
import { SECTION } from './page-signs.ts'
import type { WordSign } from './signs.ts'
import { LINKISH } from './title-shape.ts'

const HALL = new Cued(
  new RegExp(`(?:^|\\s)(?:${anyTitleWord('halls')})\\s|(?:${anyTitleWord('hallEndings')})(?!\\p{L})`, 'iu'),
  [...titlePieces('halls'), ...titlePieces('hallEndings').map(it => it.slice(1))],
)
const CONTACT = new Cued(/[€$£]|\d{4,}[\s-]\d{3}|\btel\b|@|www|https?/iu, [
  '000',
  'tel',
  'www',
  'http',
  ...'@€$£',
])

/** What the words of a title are like. `shouting` says that the page prints its lines in capitals. */
export function tellOfWords(
  page: Page,
  title: NamedTitle,
  folded: string,
  shouting: boolean,
  tell: (sign: WordSign, by?: number) => void,
): void {
  const { text } = title.namings[0]!
  const words = countWords(text)
  const cues = cuesOf(text)
  const has = (sign: WordSign, is: boolean) => {
    if (is) tell(sign)
  }
  has('one-word', words === 1)
  if (words > 6) tell('long', (words - 6) / 4)
  has('only-names', words > 2 && listsNames(page, text))
  has('credits-somebody', creditsSomebody(page, text, folded))
  has('section-words', SECTION.test(text, cues))
  has('furniture', FURNITURE.has(folded))
  has('label', LABELS.whole(folded) !== undefined)
  has('genre', GENRES.has(folded))
  has('small-letter', !beginsLarge(text))
  has('mostly-small', words > 5 && mostlySmall(text))
  has('question', text.endsWith('?') || text.endsWith('!'))
  has('inner-marks', hasInnerMark(text))
  has('date', isDate(page, title))
  has('time', timeIn(text) !== undefined)
  has('figures', hasDigit(text))
  has('contact', CONTACT.test(text, cues))
  has('linkish', LINKISH.test(text, cues))
  has('version', versionCodeIn(text)?.told.subtitles !== undefined)
  has('hall', HALL.test(text, cues))
  has('shouted', !shouting && isShouted(text))
}

const hasInnerMark = anyOf(',;:')

function beginsLarge(text: string): boolean {
  return beginsWith(text, LARGE | CASELESS | DIGIT) || (text !== '' && '¿¡"“«„(#@\'‘'.includes(text[0]!))
}

/** Names, but not one name alone. */
function listsNames(page: Page, text: string): boolean {
  return !isPersonName(text) && isOnlyNames(text, page.language)
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

function isDate(page: Page, { namings }: NamedTitle): boolean {
  return (
    dateIn(namings[0]!.text, 0, page.language) !== undefined ||
    namings.some(it => it.place === 'line' && monthHeading(page.lines[it.line]!) !== undefined)
  )
}
