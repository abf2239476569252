import { Cued } from '../lexicon/cues.ts'
import { lean } from '../lexicon/lean.ts'
import { anyOf } from '../lexicon/letters.ts'
import { QUOTATION } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { PhraseSet } from '../lexicon/phrase-index.ts'
import { anyTitleWord, titlePhrases, titlePieces, titleWords } from '../lexicon/title-words.ts'
import { isOnlyNames, isPersonName } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import { titleCased } from './capitals.ts'
import { cutTitle } from './cut-title.ts'
import type { Naming } from './naming.ts'

const KIND = `(?:${anyTitleWord('kinds')})`
/** A word may stand right behind that of a kind: `Kritikfilm`. */
const KIND_PIECES = titlePieces('kinds').map(it => it.slice(0, -1))
/** The last words of those of kinds: what stands before one ends in such a word. */
const KIND_ENDS = new PhraseSet(titleWords('kinds').map(it => it.slice(it.lastIndexOf(' ') + 1)))
const BEFORE_KIND = lean(
  new RegExp(
    `^(.{2,80}?)(?:\\s?[|:–—,-]\\s?|\\s)(?:(?:${anyTitleWord('articles')})\\s)?${KIND}(?!\\p{L})`,
    'iu',
  ),
)
const AFTER_KIND = new Cued(
  lean(
    new RegExp(
      `^${KIND}\\s*(?:[|:–—-]|${anyTitleWord('of')}|film|\\s)\\s*(.{2,80}?)(?:\\s*[|–—(:]|\\s-\\s|$)`,
      'iu',
    ),
  ),
  KIND_PIECES,
)

/** "Entrevista a Jane Doe": before whom a conversation is with. */
const BEFORE_PERSON = lean(new RegExp(`^(?:a|à|${anyTitleWord('besidePersons')})\\s`, 'iu'))

/** `The Deep End of the Orchard review – …`: the title stands beside the word for what the page is. */
export function besideKindWord(page: Page, line: Line): Naming[] {
  const before = KIND_ENDS.mayStandIn(line.starts) ? BEFORE_KIND.exec(line.text) : null
  const match = before ?? AFTER_KIND.exec(line.text, line.cues)
  if (!match || match[1]!.split(/\s+/u).length > 9) return []
  const at = match.index + match[0].indexOf(match[1]!)
  if (BEFORE_PERSON.test(match[1]!) && isPersonName(match[1]!.replace(BEFORE_PERSON, ''))) return []
  const beside = before ? line.text.slice(match[0].length) : line.text.slice(0, at)
  return line.index < HEADLINES && LEADS.test(beside) && !isOnlyNames(match[1]!, page.language)
    ? cutTitle(page.language, line, at, match[1]!, 'part', 'kind-word-cut', 'kind-word-leads')
    : cutTitle(page.language, line, at, match[1]!, 'part', 'kind-word-cut')
}

/** Behind the word `review`: nothing, or a mark; before the title a mark behind the word. */
const LEADS = lean(/^(?:$|\s?[–—:|]\s?\S|\s-\s)|^\p{L}[\p{L}\s]*\s?[:|–—]\s?$/u)

/** The headline and what stands right below it. */
const HEADLINES = 8
const ABOUT_WORDS = titlePhrases('about')
const ABOUT = lean(new RegExp(`\\s(?:${anyTitleWord('about')})\\s+[“„«"‘'*_]?(?=[\\p{Lu}\\d¿¡])`, 'gu'))

const opensQuotation = anyOf('“„«"‘\'')
/** A mark that closes a quotation, and no apostrophe. */
const CLOSES = lean(/[”“»"]|[’'](?!\p{L})/u)

/** `Bettina Oduya on Camelhair`: what a headline speaks about stands at its end. */
export function toldAtEnd(page: Page, line: Line): Naming[] {
  if (line.prose || line.words < 4 || line.index > HEADLINES || !ABOUT_WORDS.mayStandIn(line.starts))
    return []
  return matchesOf(ABOUT, line.text).flatMap(match => {
    const from = match.index + match[0].length
    const behind = line.text.slice(from)
    const rest = opensQuotation(match[0].at(-1)!) ? behind.split(CLOSES)[0]! : behind
    return rest.split(/\s+/u).length <= 8 && !/[.,;:]\s/u.test(rest)
      ? cutTitle(page.language, line, from, rest.replace(/[”“»"’'*_.]+$/u, ''), 'part', 'told-at-end')
      : []
  })
}

const hasApostrophe = anyOf("'’")
const OWNER = lean(/(?:^|\s)(\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+){1,3})['’]s?\s(?=[\p{Lu}\d])/gu)

/** `Bettina Oduya's Camelhair opens the festival`. */
export function owned(page: Page, line: Line): Naming[] {
  if (line.words < 4 || line.index > HEADLINES) return []
  if ((line.marks & QUOTATION) === 0 || !hasApostrophe(line.text)) return []
  return matchesOf(OWNER, line.text).flatMap(match => {
    const from = match.index + match[0].length
    const title = titleCased(line.text.slice(from))
    return title === '' ? [] : cutTitle(page.language, line, from, title, 'part', 'owned')
  })
}
