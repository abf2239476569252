import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import { Cued } from '../lexicon/cues.ts'
import { fold } from '../lexicon/fold.ts'
import { GUILDS } from '../lexicon/guilds.ts'
import { LABELS } from '../lexicon/labels.ts'
import { lean } from '../lexicon/lean.ts'
import {
  anyOf,
  beginsWith,
  CASELESS,
  DIGIT,
  hasRun,
  holds,
  kindAt,
  kindOf,
  LARGE,
  LETTER,
  MARK,
  SMALL,
  SPACE,
  splitWords,
  withoutEnd,
} from '../lexicon/letters.ts'
import { PhraseSet } from '../lexicon/phrase-index.ts'
import { PLACES } from '../lexicon/place-names.ts'
import { FURNITURE, OTHERS } from '../lexicon/word-sets.ts'
import { everyPiece, type Piece, splitList } from './split-list.ts'

/** A name and where it stands in the flat text. */
export interface FoundName {
  name: string
  start: number
  end: number
  /** What stood in parentheses after it. */
  aside?: string
}

/** Small words inside names, of every language we read. */
const PARTICLES = new PhraseSet(
  "de del della dello dei degli di da do dos das du des la las le les los lo van von der den dem het ten ter te 't zu zum zur vom y e i af av bin ibn ben bint al el ul abu ait d' d l' l o' san santa st saint ze zi dal dalla af. v. v".split(
    ' ',
  ),
)
/** Articles with which titles begin and names do not. */
const NO_NAME_BEGINS = new PhraseSet(
  'the les los las gli die das der het een une un ein eine il an uma um els with mit avec con com amb met by von in im at and und from for no not my our this that'.split(
    ' ',
  ),
)
const CALENDAR_WORDS = new PhraseSet([...MONTHS.keys(), ...WEEKDAYS])
const notInNames = anyOf('0123456789:;=<>{}()[]|\\/@#$%^*~€£…“”„«»¿?¡!')
/** With the flag `u`: family names such as 𠮷田 are written beyond the first plane. */
const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・·ー\s]{2,16}$/u

/** What a page may put after or before a name without it being part of it. */
const ASIDE_AFTER =
  /\s+(?:as|als|como|comme|come|dans le rôle de|in the role of|nel ruolo di|nei panni di)\s+.*$/iu
/** "in collaboration with", "i.s.m.": a second name follows; "after a novel by": what follows is no credit. */
const TOGETHER = new Cued(
  /\s(?:i\.s\.m\.|in samenwerking met|en collaboration avec|avec la (?:collaboration|participation) de|con la (?:colaboración|participación)(?: especial)? de|con la partecipazione (?:straordinaria )?di|(?:com )?a participação (?:especial )?de|amb la (?:col·laboració|participació)(?: especial)? de|mit der (?:mitwirkung|beteiligung) von|en colaboración con|in collaborazione con|con la collaborazione di|in zusammenarbeit mit|in collaboration with|with the collaboration of|em colaboração com|com a colaboração de|amb la col·laboració de)\s/giu,
  [
    'i.s',
    'samenwerking',
    'ollabor',
    'partic',
    'partec',
    'laborac',
    'mitwirkung',
    'beteiligung',
    'zusammenarbeit',
    'olabora',
  ],
)
const SOURCE =
  /[\s,]+(?:etter en|efter en|nach (?:dem|der|einer?m?)|after (?:a|the)|naar (?:een|het|de)|based on|basad[oa] en|basat en|d[’']après|inspirad[oa] (?:en|no|na|em)|ispirato a|tratto da|dal (?:romanzo|racconto|testo)|adaptad[oa] de|adapté d[eu]|adapted from|frei nach|według|podle|după)\s.*$/iu
const DASHED = /(?:\s+(?:[–—]|-|\.|\.{2,}|…|:)\s+|\t|\s{2,}).*$/u

/** The names in a stretch of text: a list, each checked for being a person's name. `start` is its flat offset. */
export function readPeople(text: string, start: number, language: string, single = true): FoundName[] {
  const found: FoundName[] = []
  const inLines = text.includes('\n')
  const behind = inLines && actorsStandBehind(text)
  const pieces =
    inLines && widePairs(text)
      ? linesOf(text, start)
      : splitList(
          TOGETHER.replaceIn(text, own => `;${' '.repeat(own.length - 1)}`),
          start,
          language,
        )
  const players = inLines ? takenByTurns(text, pieces) : -1
  for (const listed of players < 0 ? pieces : pieces.filter((_, at) => at % 2 === players)) {
    const piece = behind ? afterDash(listed) : listed
    const bare = withoutAsides(piece.text)
    if (isGuild(bare.folded)) continue
    if (bare.folded === '' || endsList(bare.folded)) {
      if (bare.folded !== '' && found.length > 0) break
      continue
    }
    const name = bare.isBare ? bare.text : tidyName(bare.text)
    if (found.length > 0 && name.length < 5 && GENERATION.test(name)) {
      const last = found[found.length - 1]!
      last.name = `${last.name}, ${name}`
      last.end = piece.start + bare.offset + bare.text.length
      continue
    }
    if (!isPersonName(name, single)) continue
    const offset = piece.text.indexOf(name)
    const at = piece.start + (offset < 0 ? bare.offset : offset)
    const length = offset < 0 ? bare.text.length : name.length
    const person: FoundName = { name: properCase(name), start: at, end: at + length }
    if (bare.aside) person.aside = bare.aside
    found.push(person)
  }
  return found
}

/** `Jane Doe, Jr.`: what a comma parts from the name before it. */
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/i

const PAIR = lean(/^\s*([^–—…\n\t]{2,50}?)\s*(?:\s[–—-]\s|\s\.\s|\.{2,}|…|\t|\s{2,})\s*([^\n]{2,50}?)\s*$/u)

/** The two sides of a line; a long one is no pair, and must not take time. */
function pairOf(line: string): RegExpExecArray | null {
  return line.length > 200 ? null : PAIR.exec(line.replace(/[ \t]{2,}/gu, '  ').replace(/\.{3,}/gu, '...'))
}

/**
 * In a list of characters and actors ("Malee – Nattaya Srisai") the side with more full names is the actors'; true when
 * that is the right one.
 */
function actorsStandBehind(text: string): boolean {
  const lines = text.split('\n')
  if (lines.length < 2) return false
  const pairs = lines.map(pairOf).filter(it => it !== null)
  if (pairs.length < 2 || pairs.length < lines.length * 0.6) return false
  const full = (side: 1 | 2) =>
    pairs.filter(
      it => isPersonName(it[side]!.trim()) && !/^(?:the|der|die|das|el|la|le|il)\s/iu.test(it[side]!.trim()),
    ).length
  return full(2) > full(1)
}

const WIDE = lean(/^\s*\S[^\t\n]*?(?:\t+|\s{2,})\S[^\t\n]*$/u)

/** `Dona Cida  Marcélia Lima`: two or more lines, each a character and an actor with a wide space between. */
function widePairs(text: string): boolean {
  const lines = text.split('\n')
  return (
    lines.length >= 2 &&
    lines.every(line => line.length < 200 && WIDE.test(line) && line.trim().split(/\t+|\s{2,}/u).length === 2)
  )
}

function linesOf(text: string, start: number): Piece[] {
  let at = start
  return text.split('\n').map(line => {
    const piece = { text: line.trim(), start: at + line.length - line.trimStart().length }
    at += line.length + 1
    return piece
  })
}

/**
 * Actors and their characters line by line: 0 where every first line of two is the actor's, 1 where every second is, -1 where
 * they do not take turns. The actors all have full names, of the characters at most a third ("Mrs Doe").
 */
function takenByTurns(text: string, pieces: readonly Piece[]): number {
  if (pieces.length < 4 || pieces.length % 2 === 1 || text.split('\n').length !== pieces.length) return -1
  for (const side of [0, 1]) {
    const actors = pieces.filter((_, at) => at % 2 === side)
    const full = pieces.filter((it, at) => at % 2 !== side && isPersonName(it.text)).length
    if (full * 3 <= actors.length && actors.every(it => isPersonName(it.text))) return side
  }
  return -1
}

function afterDash(piece: Piece): Piece {
  const match = pairOf(piece.text)
  if (!match) return piece
  const at = piece.text.lastIndexOf(match[2]!)
  return { text: match[2]!, start: piece.start + at }
}

/** True when all of the text is names, so that a weak lead ("with", "by") may be believed. */
export function isOnlyNames(text: string, language: string): boolean {
  let full = 0
  let single = 0
  if (beginsAsNoName(text)) return false
  const onlyNames = everyPiece(TOGETHER.replaceIn(text, ' ; '), 0, language, piece => {
    const bare = withoutAsides(piece.text)
    if (bare.folded === '' || endsList(bare.folded) || isGuild(bare.folded)) return true
    const name = bare.isBare ? bare.text : tidyName(bare.text)
    if (isPersonName(name)) full++
    else if (!name.includes(' ') && isPersonName(name, true)) single++
    else return false
    return true
  })
  return onlyNames && full > 0 && single <= full * 2
}

/** `16h30`, `Produção: Jane Doe`: the first word has what no name has. */
function beginsAsNoName(text: string): boolean {
  let at = 0
  while ((kindAt(text, at) & SPACE) !== 0) at++
  while ((kindAt(text, at) & LETTER) !== 0 || (at < text.length && ".'’-".includes(text[at]!))) at++
  return (kindAt(text, at) & DIGIT) !== 0 || (at < text.length && ':?!'.includes(text[at]!))
}

/** "u.a", "among others": no name, but what ends a list of them. */
function endsList(folded: string): boolean {
  return OTHERS.mayHave(folded) && (OTHERS.has(folded) || OTHERS.has(`${folded}.`))
}

function isGuild(folded: string): boolean {
  return folded.length <= LONGEST_GUILD && GUILDS.has(folded)
}

/** "Greta Voss u.a.": the name without the words that end a list. */
function withoutOthers(text: string, folded: string): string {
  const at = text.lastIndexOf(' ')
  if (at <= 0) return text
  if ((kindAt(text, at + 1) & LARGE) === 0 && OTHERS.has(folded.slice(at + 1))) return text.slice(0, at)
  const two = text.lastIndexOf(' ', at - 1)
  return two > 0 && OTHERS.has(folded.slice(two + 1)) ? text.slice(0, two) : text
}

/** A piece of a list without what stands beside the name. */
interface BarePiece {
  text: string
  /** Without full stops at its end. */
  folded: string
  offset: number
  aside?: string
  /** Nothing stood beside it, so nothing is left to tidy. */
  isBare?: true
}

const LONGEST_GUILD = Math.max(...[...GUILDS].map(it => it.length))

/** What may stand beside a name (`ASIDE_AFTER`, `SOURCE`, `HONORIFIC`), by its first word: most names stand alone. */
const BESIDE =
  /(?:^|[\s,])(?:as|als|com[eo]|comme|dans|in|nel|nei|etter|efter|nach|after|naar|base?d|basad[oa]|basat|d[’']après|inspirad[oa]|ispirato|tratto|dal|adaptad[oa]|adapté|adapted|from|frei|według|podle|după|dr|prof)\s/iu
/** The same words, folded. */
const BESIDE_WORDS = new PhraseSet(
  'as als come como comme dans in nel nei etter efter nach after naar based basd basado basada basat d inspirado inspirada ispirato tratto dal adaptado adaptada adapte adapted from frei wedlug podle dupa dr prof'.split(
    ' ',
  ),
)

function hasBeside(text: string, folded: string): boolean {
  return BESIDE_WORDS.mayStandWithin(folded) && BESIDE.test(text)
}

/** Letters and what joins them, one space between words; no abbreviation, no function behind the name. */
function standsBare(text: string): boolean {
  if ((kindAt(text, 0) & LETTER) === 0 || (kindAt(text, text.length - 1) & LETTER) === 0) return false
  if ((kindAt(text, text.length - 1) & kindAt(text, text.length - 2) & LARGE) !== 0) return false
  for (let at = 1; at < text.length - 1; at++) {
    if ((kindOf(text.charCodeAt(at)) & (LETTER | MARK)) !== 0) continue
    if (!" '’-".includes(text[at]!) || (kindAt(text, at + 1) & LETTER) === 0) return false
    if (text[at] !== ' ' && (kindAt(text, at - 1) & (LETTER | MARK)) === 0) return false
  }
  return true
}

const SENTENCE_ENDS = lean(/(?<=\p{L}{3})\.\s(?=[\p{Lu}\d])/u)
const opensAside = anyOf('([')
const ASIDE = lean(/\s*[([]([^()[\]]{0,80})[)\]]?/u)

function withoutAsides(text: string): BarePiece {
  if (text[0] === '(' || text[0] === '[') return { text: '', folded: '', offset: 0 }
  const folded = fold(text)
  let bare = withoutOthers(text, folded)
  if (standsBare(bare) && !hasBeside(bare, folded))
    return { text: bare, folded: folded.slice(0, bare.length), offset: 0, isBare: true }
  let aside: string | undefined
  const paren = opensAside(bare) ? ASIDE.exec(bare) : null
  if (paren && paren.index > 0) {
    aside = paren[1]
    bare = bare.slice(0, paren.index)
  }
  if (hasBeside(bare, folded)) bare = bare.replace(ASIDE_AFTER, '').replace(SOURCE, '')
  bare = bare.replace(DASHED, '')
  const stop = bare.includes('.') ? SENTENCE_ENDS.exec(bare) : null
  if (stop) bare = bare.slice(0, stop.index)
  const offset = /^[\s"'“”„«»–—\-·•.]*/.exec(bare)![0].length
  const name = withoutEnd(bare.slice(offset), '"“”„«»–—-·•,')
  const piece: BarePiece = {
    text: name,
    folded: withoutEnd(folded.slice(offset, offset + name.length), '.'),
    offset,
  }
  if (aside !== undefined) piece.aside = aside
  return piece
}

/** `ing. Bujor Ionescu`: titles before a name that are no part of it. */
const HONORIFIC =
  /^(?:(?:(?:ing|prof|mgr|dipl|dott|dott\.ssa|arch|bc|phdr|mudr|judr|magr?|univ)\.(?:-ing\.)?|dr\.?|dra\.|prof)\s+)+/iu

const ENDS_IN_INITIAL = lean(/(?:^|\s)(?:\p{L}|Jr|Sr|St)\.$/u)

function tidyName(text: string): string {
  const plain = splitWords(text).join(' ').trim().replace(HONORIFIC, '')
  const name = withoutGuild(plain)
  return name.endsWith('.') && !ENDS_IN_INITIAL.test(name) ? withoutEnd(name, '.') : name
}

/** `Jutta Pahl BVK`; in a name all in capitals it may be the family's. */
function withoutGuild(name: string): string {
  const at = name.lastIndexOf(' ')
  if (name.indexOf(' ') === at || (kindAt(name, name.length - 1) & LARGE) === 0) return name
  const last = name.slice(at + 1)
  return /^[A-Z]{3,5}$/.test(last) && isGuild(fold(last)) && name !== name.toUpperCase()
    ? name.slice(0, at)
    : name
}

/** `Jan Nowak jun.`, `Fernand Ledoux fils`: what tells a son from his father. */
const FAMILY_SUFFIX = /^(?:jun|sen|jr|sr|fils|père|fill|ml|st)\.?$/u

/** A rule of form: two to six words in capitals or particles, no digits or marks; one word where the place says so. */
export function isPersonName(name: string, single = false): boolean {
  if (name.length < 2 || name.length > 60) return false
  if (notInNames(name)) return false
  if ((kindAt(name, 0) & (LARGE | SMALL)) === 0 && CJK.test(name)) return true
  const words = splitWords(name)
  if (words.length > 7 || (words.length === 1 && (!single || name.length < 3))) return false
  if (words.length > 1 && NO_NAME_BEGINS.has(fold(words[0]!))) return false
  if (words.length > 2 && beginsWith(words.at(-1)!, SMALL) && FAMILY_SUFFIX.test(words.at(-1)!)) words.pop()
  let capitals = 0
  for (let at = 0; at < words.length; at++) {
    const word = withoutMarks(words[at]!)
    if (beginsWith(word, LARGE | CASELESS) || (holds(word, LARGE) && JOINED.test(word))) capitals++
    else if (!mayBeSmall(word, at === 0, words.length === 1)) return false
  }
  if (capitals === 0) return false
  if (words.length > 1 && endsNoName(words.at(-1)!)) return false
  if (words.length > 4 && capitals < words.length * 0.5) return false
  const folded = fold(name)
  if (FURNITURE.has(folded) || PLACES.whole(folded) || LABELS.whole(folded)) return false
  if (words.length === 1 && CALENDAR_WORDS.has(folded)) return false
  // letters beyond the first plane are of no kind by their units
  return hasRun(name, LETTER, 2) || /\p{L}{2}|^\p{Lo}+$/u.test(name)
}

/** A particle, or behind the first word one or two small letters or what a hyphen joins. */
function mayBeSmall(word: string, first: boolean, alone: boolean): boolean {
  if (!first && (word.includes('-') || (word.length < 3 && SMALL_LETTERS.test(word)))) return true
  return !alone && PARTICLES.has(fold(word))
}

const SMALL_LETTERS = lean(/^\p{Ll}+$/u)

/** A particle, or in capitals what leads on to something else: "DIRECTOR DE". */
function endsNoName(word: string): boolean {
  if (!beginsWith(word, LARGE)) return PARTICLES.has(fold(word))
  return (kindAt(word, word.length - 1) & LARGE) !== 0 && /^(?:DE|DEL|DELLA|DES|DER|VON|OF|THE)$/.test(word)
}

/** `d'Arcy`, `al-Attar`: small letters that are one word with the capital behind them. */
const JOINED = lean(/^(?:(?:d|l|o|dell|dall|all|sant)['’]|(?:al|el|an|ul|ad|as|ash)-)\p{Lu}/u)

/** A word without the quotation marks and the comma around it. */
function withoutMarks(word: string): string {
  if (beginsWith(word, LETTER) && (kindAt(word, word.length - 1) & LETTER) !== 0) return word
  let from = 0
  let to = word.length
  while (from < to && '"\'‘'.includes(word[from]!)) from++
  while (to > from && '"\'’,'.includes(word[to - 1]!)) to--
  return word.slice(from, to)
}

/** A name printed in capitals gets its capitals back to the first letters; others stay as they are. */
export function properCase(name: string): string {
  if (holds(name, SMALL)) return name
  const letters = name.replace(/[^\p{L}]/gu, '')
  if (letters.length < 4 || letters !== letters.toUpperCase() || letters === letters.toLowerCase())
    return name
  if (!name.includes(' ')) return name
  return name
    .split(' ')
    .map((word, index) => {
      if (index > 0 && PARTICLES.has(fold(word))) return word.toLowerCase()
      if (/^(?:\p{L}\.)+$/u.test(word) || /^(?:II|III|IV|JR\.?)$/.test(word)) return word
      return word
        .toLowerCase()
        .replace(/(^|[-'’.])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    })
    .join(' ')
}
