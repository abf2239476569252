import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { andWords } from '../lexicon/word-sets.ts'
import { describingLength } from './describing-words.ts'
import { type FoundName, isPersonName, properCase } from './person-names.ts'

const WORD = lean(/[\p{L}\p{M}][\p{L}\p{M}'’.-]*/uy)
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
    WORD.lastIndex = cursor
    const match = WORD.exec(text)
    if (!match || (words > 1 && JOINT_IN_CAPITALS.test(match[0]))) break
    let word = match[0]
    const possessive = /['’]s$/u.exec(word)
    if (possessive) word = word.slice(0, -2)
    const initial = /^\p{Lu}\.$/u.test(word) || /^(?:\p{Lu}\.)+$/u.test(word)
    const stop = !initial && /[.]$/u.test(word)
    if (stop) word = word.replace(/[.]+$/u, '')
    if (/^[\p{Lu}\p{Lo}]/u.test(word) || /^(?:d|l|o)['’]\p{Lu}/u.test(word)) {
      capitals++
      end = cursor + word.length
    } else if (words === 0 || !(PARTICLE.test(word) || (ARTICLE.test(word) && PARTICLE.test(before)))) break
    before = word
    words++
    if (stop || possessive) break
    cursor = match.index + match[0].length
    if (text[cursor] !== ' ') break
    cursor++
  }
  const from = at + describingLength(text.slice(at, end))
  const name = text.slice(from, end)
  if (capitals < 2 || !isPersonName(name)) return undefined
  return { name: properCase(name), start: offset + from, end: offset + end }
}

/** A list of names that begins at `at`: "A, B and C". Ends at the first thing that is no name. */
export function namesAt(text: string, at: number, offset: number, language: string): FoundName[] {
  const found: FoundName[] = []
  let cursor = skip(text, at)
  for (let turn = 0; turn < 12; turn++) {
    const name = nameAt(text, cursor, offset)
    if (!name) break
    found.push(name)
    cursor = name.end - offset
    const paren = /^\s?\([^()]{0,60}\)/u.exec(text.slice(cursor, cursor + 64))
    if (paren) cursor += paren[0].length
    const joined = joinAt(text, cursor, language)
    if (joined < 0) break
    cursor = joined
  }
  return found
}

function joinAt(text: string, at: number, language: string): number {
  let cursor = at
  const comma = text[cursor] === ','
  if (comma) cursor++
  const from = skip(text, cursor)
  const word = /^(?:[\p{L}]{1,5}|&)(?=\s)/u.exec(text.slice(from, from + 8))?.[0]
  if (word && andWords(language).has(fold(word))) return skip(text, from + word.length)
  return comma ? from : -1
}

function skip(text: string, at: number): number {
  let cursor = at
  while (text[cursor] === ' ') cursor++
  return cursor
}
