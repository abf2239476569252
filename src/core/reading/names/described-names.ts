import { craftsBehind } from '../lexicon/craft-phrases.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { holds, LARGE } from '../lexicon/letters.ts'
import { remembered } from '../lexicon/remembered.ts'
import { oneOf } from '../lexicon/sentence-phrases.ts'
import { andWords } from '../lexicon/word-sets.ts'
import { nameAt } from './names-in-prose.ts'
import type { FoundName } from './person-names.ts'

/** Between the words of a name: "Joke van Dael" is described by nothing. */
const PARTICLES = 'de|del|da|do|dos|das|di|du|van|von|af|av|el|al|bin|ben|y|i|zu'

/** "the novelist ", "his wife, the poet ", "playwright ": what running text puts before a name. */
const descriptionBefore = remembered(language => {
  const determiner = `(?:${oneOf(language, 'determiners')})`
  const phrase = `${determiner}(?:\\s|(?<=['’]))(?:\\p{Ll}[\\p{L}'’-]*\\s){0,4}`
  return lean(
    new RegExp(
      `^[\\s:]*(?:${phrase}(?:\\p{Ll}[\\p{L}-]*,\\s${phrase})?|(?:\\p{Lu}[\\p{L}-]+\\s(?!(?:${PARTICLES})\\s)(?=\\p{Ll}+\\s\\p{Lu}))?(?:\\p{Ll}[\\p{L}-]*\\s){1,2}|\\p{Lu}[\\p{L}-]+['’]s\\s(?=\\p{Lu}\\S+\\s\\p{Lu}))?(?:[dl]['’](?=\\p{Lu}))?`,
      'u',
    ),
  )
})

/** Words that begin another part of the sentence. */
const PREPOSITION =
  /\s(?:by|of|with|von|de|di|mit|bei|por|con|par|avec|da|per|com|door|met|van|amb)\s$|\S\s(?:a|à|ao|al|au|ad|to|aan)\s$|^\s?(?:by|with|mit|con|avec|com|met|amb)\s/u

const LEADING_SPACE = /^\s*/
const ASIDE = lean(/^\s?\([^()]{0,60}\)/u)

/** Behind "and": words between commas before the name, "and, in one of his last parts, Jane Doe". */
const INSET = lean(/^,\s[^,.;:()]{4,80},\s(?=\p{L})/u)

/**
 * The names of a list that begins at `at`, each with what describes it left out: "the novelist A, her sister B and the
 * young C". A family name alone counts for somebody the page names in full.
 */
export function describedNames(
  text: string,
  at: number,
  offset: number,
  language: string,
  people: ReadonlyMap<string, string>,
): FoundName[] {
  const found: FoundName[] = []
  let cursor = at
  let describable = true
  for (let turn = 0; turn < 12; turn++) {
    const inset = turn > 0 && describable ? INSET.exec(text.slice(cursor, cursor + 90)) : null
    if (inset) cursor += inset[0].length
    const ahead = text.slice(cursor, cursor + 90)
    if (!holds(ahead, LARGE)) break
    const before = describable ? descriptionBefore(language) : LEADING_SPACE
    const described = before.exec(ahead)?.[0] ?? ''
    if (described !== '' && (PREPOSITION.test(described) || craftsBehind(fold(described), 0, language))) break
    const from = cursor + described.length
    const name =
      plainName(text, from, offset, language, described.trim() !== '') ??
      familyName(text, from, offset, people)
    if (!name) break
    found.push(name)
    cursor = name.end - offset
    const aside = ASIDE.exec(text.slice(cursor, cursor + 64))
    if (aside) cursor += aside[0].length
    const next = joined(text, cursor, language)
    if (next === undefined) break
    cursor = next.at
    describable = next.last
  }
  return found
}

/** A name without the words in capitals that only describe it: "Latvian DoP Jane Doe", "der Historikerin Jane Doe". */
function plainName(
  text: string,
  at: number,
  offset: number,
  language: string,
  described: boolean,
): FoundName | undefined {
  const noun =
    language === 'de' && described
      ? /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s(?=\p{Lu}\p{L}+\s\p{Lu})/u.exec(text.slice(at, at + 60))?.[0]
      : undefined
  return (noun ? nameAt(text, at + noun.length, offset) : undefined) ?? nameAt(text, at, offset)
}

const FAMILY_NAME = lean(
  /^\p{Lu}[\p{L}\p{M}'’-]{2,}(?:\s(?:i\s|y\s|de\s|van\s|von\s)?\p{Lu}[\p{L}\p{M}'’-]{2,})?/u,
)

function familyName(
  text: string,
  at: number,
  offset: number,
  people: ReadonlyMap<string, string>,
): FoundName | undefined {
  const word = FAMILY_NAME.exec(text.slice(at, at + 60))?.[0]
  const name = word && fullName(word, people)
  return name ? { name, start: offset + at, end: offset + at + word.length } : undefined
}

/** The one person of the page whose name ends so. */
export function fullName(family: string, people: ReadonlyMap<string, string>): string | undefined {
  const half = ` ${fold(family.replace(/['’]s$/u, ''))}`
  const bearers = [...people].filter(([folded]) => folded.endsWith(half))
  return bearers.length === 1 ? bearers[0]![1] : undefined
}

const ALONGSIDE =
  /^\s(?:together with|along with|alongside|junto a|junto con|insieme a|zusammen mit|gemeinsam mit|aux côtés de|samen met|ao lado de|al costat de|ainsi que)\s/iu

/** What may be a word for "and". */
const SHORT_WORD = lean(/^(?:\p{L}{1,5}|&)(?=[\s,])/u)

/** Where the next name of a list begins, if one follows; behind a bare comma the words of a sentence may go on instead. */
function joined(text: string, at: number, language: string): { at: number; last: boolean } | undefined {
  const alongside = ALONGSIDE.exec(text.slice(at, at + 24))
  if (alongside) return { at: at + alongside[0].length, last: true }
  const comma = /^\s?,\s?/u.exec(text.slice(at, at + 3))?.[0].length ?? 0
  const from = at + (comma || (text[at] === ' ' ? 1 : 0))
  const word = SHORT_WORD.exec(text.slice(from, from + 8))?.[0]
  if (word && fold(word) === word.toLowerCase() && andWords(language).has(fold(word)))
    return { at: from + word.length, last: true }
  return comma > 0 ? { at: from, last: false } : undefined
}
