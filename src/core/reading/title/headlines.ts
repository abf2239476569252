import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { anyOf, CASELESS, FIGURE, kindAt, LARGE, SMALL, wordsIn } from '../lexicon/letters.ts'
import { QUOTATION } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { anyTitleWord } from '../lexicon/title-words.ts'
import { FURNITURE } from '../lexicon/word-sets.ts'
import { nameAt } from '../names/names-in-prose.ts'
import { isPersonName } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import { BEGINS_WITH_ARTICLE } from './capitals.ts'
import { makerFollows } from './cut-title.ts'
import { isArticleHeadline } from './kind-words.ts'
import { type Naming, namingAt } from './naming.ts'
import { surnameAlone } from './person-signs.ts'
import { lineAt, places, type SaidText, saidText, standsAlone } from './said-text.ts'
import type { NamingSign } from './signs.ts'
import { isFurniture, QUOTED } from './title-shape.ts'
import { wordsSaidAgain } from './words-said-again.ts'

/** Headlines and teasers stand in the first lines. */
const HEADLINES = 8
/** More often than this tells nothing more. */
const OFTEN = 12

/** What a headline quotes, or says as the text says it again. */
export function namingsInHeadlines(page: Page, people: ReadonlySet<string>): Naming[] {
  const lines = page.lines.slice(0, HEADLINES)
  const long = firstLong(lines)
  const found: Naming[] = []
  for (const line of lines) {
    if (line.text.length >= 240 || line.words < 3) continue
    const quoted = line.marks & QUOTATION ? quotedIn(page, line) : []
    found.push(...(quoted.length > 0 ? quoted : repeatedIn(page, line, people, nearTop(line, long))))
  }
  return found
}

function firstLong(lines: readonly Line[]): Line[] {
  const long: Line[] = []
  for (const it of lines) {
    if (long.length === 3) break
    if (it.words >= 4 && !isFurniture(it)) long.push(it)
  }
  return long
}

function naming(page: Page, text: string, start: number, ...signs: NamingSign[]): Naming {
  const line = page.lines.findLast(it => it.start <= start)!
  return namingAt(line, text, start - line.start, 'part', signs)
}

/** A quotation that the text says again, or that leads the headline or stands in that of an article. */
function quotedIn(page: Page, line: Line): Naming[] {
  return matchesOf(QUOTED, line.text)
    .filter(it => it[1]!.length < line.text.length - 4)
    .flatMap(match => {
      const title = match[1]!.replace(/[.,]$/u, '').trim()
      if (!/^[\p{Lu}\p{Lo}\d¿¡]/u.test(title)) return []
      if (KNOWN_FOR.test(line.text.slice(match.index + match[0].length))) return []
      if (
        saidElsewhere(page, title, line) === 0 &&
        (/:\s?$/u.test(line.text.slice(0, match.index)) ||
          title.split(' ').length > 6 ||
          !(isArticleHeadline(line) || leadsHeadline(line, match)))
      )
        return []
      const start = line.start + match.index + match[0].indexOf(title)
      const maker = makerFollows(line.text, match.index + match[0].length)
      return [naming(page, title, start, 'quoted-in-headline', ...(maker ? MAKER_BEHIND : []))]
    })
}

/** "‘Salt Road’ director Jane Doe": for what somebody is known. */
const KNOWN_FOR =
  /^\s(?:co-)?(?:directors?|stars?|filmmakers?|helmers?|writers?|actors?|actress|producers?|creators?|duo|scribe|team|breakout)\s/u

/** `'El último tren a Calama': cuarenta años de vía`: a short quotation leads the headline, and nobody said it. */
function leadsHeadline(line: Line, match: RegExpExecArray): boolean {
  const rest = line.text.slice(match[0].length)
  if (line.index > 3 || match.index > 0 || !/^\s?[:,]\s/u.test(rest)) return false
  const begins = rest.length - rest.replace(/^[\s:,]+/u, '').length
  return match[1]!.split(/\s+/u).length <= 6 && !nameAt(rest, begins, 0)
}

const MAKER_BEHIND = ['maker-behind-quote'] as const

/** How often other lines say the words, in any case. */
function saidElsewhere(page: Page, title: string, except: Line): number {
  const said = saidText(page)
  let count = 0
  if (title.length < 3) return 0
  for (const at of places(said, fold(title), true)) {
    if (count >= OFTEN) break
    if (standsAlone(said, at, title.length) && said.lines[lineAt(said, at)] !== except) count++
  }
  return count
}

/** A phrase of a headline and how often the text says it again; `start` counts in the line. */
interface Phrase {
  text: string
  start: number
  again: number
}

function repeatedIn(page: Page, line: Line, people: ReadonlySet<string>, near: boolean): Naming[] {
  const phrase = repeatedPhrase(page, line, people, near)
  if (!phrase) return []
  const whole = withArticle(page, line, phrase)
  const told = near || phrase.again >= 2 || isArticleHeadline(line)
  return told && whole.text.length < line.text.length - 3
    ? [naming(page, whole.text, whole.at, 'repeated-in-headline', ...(speaks(line, phrase) ? SPEAKS : []))]
    : []
}

const SPEAKS = ['speaks'] as const

/** `Jane Doe: "I never …"` */
function speaks({ text }: Line, { start, text: words }: Phrase): boolean {
  return (
    text.startsWith(': ', start + words.length) && '“„«"‘\''.includes(text[start + words.length + 2] ?? ' ')
  )
}

/** So many words of a headline are looked at. */
const MOST_WORDS = 30

/** A capital, a figure or a letter without case. */
function opens(text: string, at: number): boolean {
  return (kindAt(text, at) & (LARGE | FIGURE | CASELESS)) !== 0
}

const mayNotStandWithin = anyOf('“”"«»:,;?')

function withoutEndMarks(text: string): string {
  let end = text.length
  while (end > 0 && ".!'’".includes(text[end - 1]!)) end--
  return end === text.length ? text : text.slice(0, end)
}

/** The longest phrase with a capital at both ends that the rest of the text says again in the same letters. */
function repeatedPhrase(
  page: Page,
  line: Line,
  people: ReadonlySet<string>,
  near: boolean,
): Phrase | undefined {
  const said = saidText(page)
  const saidAgain = wordsSaidAgain(page)
  // where each word begins and ends, by turns
  const words = wordsIn(line.text, "'’.&!-").slice(0, 2 * MOST_WORDS)
  let best: (Phrase & { worth: number }) | undefined
  for (let from = 0; from < words.length; from += 2) {
    const start = words[from]!
    if (!opens(line.text, start) || !isElsewhere(line, start, saidAgain)) continue
    for (let to = farthest(line, words, from, saidAgain); to >= from; to -= 2) {
      const text = withoutEndMarks(line.text.slice(start, words[to + 1]))
      const gaps = (to - from) / 2
      if (text.length < (gaps === 0 ? 5 : 4) || mayNotStandWithin(text)) continue
      if (gaps === 0 && partOfLonger(line.text, words, from)) continue
      const again = sameLetters(said, text, line)
      if (again < (gaps > 0 ? (near ? 1 : 2) : 3)) continue
      const folded = fold(text)
      if (people.has(folded) || FURNITURE.has(folded) || JOINING.test(text)) continue
      const last = line.text.slice(words[to], words[to + 1])
      const small = !/^(?:[dl]['’])?[\p{Lu}\p{N}\p{Lo}]/u.test(last)
      if (small && (gaps === 0 || !insideSentence(said, text, line))) continue
      const worth = Math.min(again, 6) + gaps * 1.5 - nameWorth(page, line, text, gaps)
      if (!best || worth > best.worth) best = { text, start, again, worth }
      break
    }
  }
  return best && best.worth > 0 ? best : undefined
}

/** False where no other line has the word of a headline that begins at a place. */
function isElsewhere({ starts }: Line, at: number, saidAgain: (word: number) => boolean): boolean {
  const own = starts.at.indexOf(at)
  // a figure has no number as a word
  return own < 0 || saidAgain(starts.word[own]!)
}

/** The last word that a phrase from a word on may have: other lines have all of its words. */
function farthest(
  line: Line,
  words: readonly number[],
  from: number,
  saidAgain: (word: number) => boolean,
): number {
  const most = Math.min(words.length - 2, from + 14)
  let to = from
  while (to < most && isElsewhere(line, words[to + 2]!, saidAgain)) to += 2
  return to
}

const ARTICLES = anyTitleWord('articles')

/** A person's name rather than a title, by its form and the words before it. */
function mayBeName(page: Page, line: Line, text: string, gaps: number): boolean {
  return (
    gaps >= 1 &&
    gaps <= 4 &&
    isPersonName(text) &&
    !BEGINS_WITH_ARTICLE.test(text) &&
    withArticle(page, line, { text, start: 0, again: 1 }).text === text
  )
}

/** What being somebody's name takes from a phrase: people are called by the last word of it alone. */
function nameWorth(page: Page, line: Line, text: string, gaps: number): number {
  if (!mayBeName(page, line, text, gaps)) return 0
  return surnameAlone(page, text) ? 6 : 4
}

/** The headline and its teaser: the first lines, or the first long ones below name, menu and date of a paper. */
function nearTop(line: Line, long: readonly Line[]): boolean {
  return line.index < 3 || long.includes(line) || (line.index < 6 && isArticleHeadline(line))
}

/** A phrase does not end in a word that only joins others. */
export const JOINING = lean(new RegExp(`\\s(?:${anyTitleWord('joining')})$`, 'iu'))

/** True where a sentence says the phrase with its capital although no sentence begins there. */
function insideSentence(said: SaidText, text: string, except: Line): boolean {
  for (const at of places(said, text)) {
    const index = lineAt(said, at)
    const start = said.starts[index]!
    if (at === start && isSame(said.lines[index]!, except)) continue
    if (/[\p{L}\d,]\s$/u.test(said.text.slice(Math.max(start, at - 2), at))) return true
  }
  return false
}

/** A single word that stands beside another in capitals is most likely half of a name. */
function partOfLonger(text: string, words: readonly number[], at: number): boolean {
  return isCapitalised(text, words, at - 2) || isCapitalised(text, words, at + 2)
}

function isCapitalised(text: string, words: readonly number[], at: number): boolean {
  if (at < 0 || at >= words.length) return false
  const start = words[at]!
  return (
    start + 1 < words[at + 1]! &&
    (kindAt(text, start) & LARGE) !== 0 &&
    (kindAt(text, start + 1) & SMALL) !== 0
  )
}

const ARTICLE_BEFORE = lean(new RegExp(`(?:^|[^\\p{L}])((?:${ARTICLES})\\s?)$`, 'iu'))

/**
 * The phrase with the article that the text gives it: a headline bends it ("réalisatrice des Cendres d'Oran") where
 * running text says it whole.
 */
function withArticle(page: Page, line: Line, phrase: Phrase): { text: string; at: number } {
  const said = saidText(page)
  let last = -1
  for (const at of places(said, phrase.text)) {
    const index = lineAt(said, at)
    const other = said.lines[index]!
    // only the first time that a line says it
    if (index === last || isSame(other, line)) continue
    last = index
    const offset = at - said.starts[index]!
    const article = ARTICLE_BEFORE.exec(other.text.slice(Math.max(0, offset - 6), offset))?.[1]
    if (!article || !/^\p{Lu}/u.test(article)) continue
    const begin = offset - article.length
    if (begin <= 0 || /[.!?:]\s$/u.test(other.text.slice(Math.max(0, begin - 2), begin))) continue
    return { text: other.text.slice(begin, offset + phrase.text.length), at: other.start + begin }
  }
  return { text: phrase.text, at: line.start + phrase.start }
}

function sameLetters(said: SaidText, text: string, except: Line): number {
  let count = 0
  for (const at of places(said, text)) {
    if (count >= OFTEN) break
    if (standsAlone(said, at, text.length) && !isSame(said.lines[lineAt(said, at)]!, except)) count++
  }
  return count
}

/** The headline itself, also where the page prints it twice. */
function isSame(line: Line, headline: Line): boolean {
  return line === headline || line.folded === headline.folded
}
