import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { beginsWith, CASELESS, kindAt, LARGE, LETTER, MARK, withoutEnd } from '../lexicon/letters.ts'
import { andWords } from '../lexicon/word-sets.ts'
import { describingLength } from './describing-words.ts'
import { type FoundName, isPersonName, properCase } from './person-names.ts'

const INITIALS = lean(/^(?:\p{Lu}\.)+$/u)
/** `d'Arcy`: a word in capitals behind its first small letter. */
const ELIDED = lean(/^[dlo]['’]\p{Lu}/u)
const PARTICLE = /^(?:de|del|della|di|da|dos|du|van|von|ter|ten|af|av|bin|ibn|ben|zu|d['’].*)$/u
/** Articles belong to a name only behind a particle ("de la", "von der"); alone they begin the next words of a sentence. */
const ARTICLE = /^(?:la|le|los|las|der|den|dem|het|el|al)$/u

/** "and" between names in capitals. */
const JOINT_IN_CAPITALS = /^(?:AND|UND|ET|EN|Y|E|I)$/u

/**
 * The name that begins at `at` in running text: words in capitals, particles between them. Undefined where fewer than
 * two words stand there.
 */
export function nameAt(text: string, at: number, offset: number): FoundName | undefined {
  let end = at
  let cursor = at
  let capitals = 0
  let words = 0
  let before = ''
  while (words < 6) {
    let word = text.slice(cursor, wordEnd(text, cursor))
    if (word === '' || (words > 1 && JOINT_IN_CAPITALS.test(word))) break
    const behind = cursor + word.length
    const possessive = word.endsWith("'s") || word.endsWith('’s')
    if (possessive) word = word.slice(0, -2)
    const stop = word.endsWith('.') && !INITIALS.test(word)
    if (stop) word = withoutEnd(word, '.')
    if (beginsWith(word, LARGE | CASELESS) || ELIDED.test(word)) {
      capitals++
      end = cursor + word.length
    } else if (words === 0 || !(PARTICLE.test(word) || (ARTICLE.test(word) && PARTICLE.test(before)))) break
    before = word
    words++
    if (stop || possessive) break
    cursor = behind
    if (text[cursor] !== ' ') break
    cursor++
  }
  if (capitals < 2) return undefined
  const from = at + describingLength(text.slice(at, end))
  const name = text.slice(from, end)
  return isPersonName(name) ? { name: properCase(name), start: offset + from, end: offset + end } : undefined
}

/** Where the word at `at` ends; there itself where none begins. */
function wordEnd(text: string, at: number): number {
  if ((kindAt(text, at) & (LETTER | MARK)) === 0) return at
  let end = at + 1
  while ((kindAt(text, end) & (LETTER | MARK)) !== 0 || (end < text.length && "'’.-".includes(text[end]!)))
    end++
  return end
}

const ASIDE = lean(/^\s?\([^()]{0,60}\)/u)

/** A list of names that begins at `at`: "A, B and C". Ends at the first thing that is no name. */
export function namesAt(text: string, at: number, offset: number, language: string): FoundName[] {
  const found: FoundName[] = []
  let cursor = skip(text, at)
  for (let turn = 0; turn < 12; turn++) {
    const name = nameAt(text, cursor, offset)
    if (!name) break
    found.push(name)
    cursor = name.end - offset
    const paren = ASIDE.exec(text.slice(cursor, cursor + 64))
    if (paren) cursor += paren[0].length
    const joined = joinAt(text, cursor, language)
    if (joined < 0) break
    cursor = joined
  }
  return found
}

/** What may be a word for "and". */
const SHORT_WORD = lean(/^(?:\p{L}{1,5}|&)(?=\s)/u)

function joinAt(text: string, at: number, language: string): number {
  let cursor = at
  const comma = text[cursor] === ','
  if (comma) cursor++
  const from = skip(text, cursor)
  const word = SHORT_WORD.exec(text.slice(from, from + 8))?.[0]
  if (word && andWords(language).has(fold(word))) return skip(text, from + word.length)
  return comma ? from : -1
}

function skip(text: string, at: number): number {
  let cursor = at
  while (text[cursor] === ' ') cursor++
  return cursor
}
