import { distance } from 'fastest-levenshtein'
import { AND_WORDS, ARTICLES, LEGAL_FORMS, TRADE_WORDS } from './company-words.ts'
import type { Match } from './match-people.ts'
import { toLatin } from './to-latin.ts'
import { wordsOf } from './words-of.ts'

interface CompanyParts {
  /** All words but legal forms, countries in brackets, "and" and a leading article. */
  words: readonly string[]
  /** Those that say who it is. */
  own: readonly string[]
  /** Those that say what it does, as stems. */
  trade: ReadonlySet<string>
}

const KEPT = new Map<string, CompanyParts>()

/** No name is longer; what is longer is not taken apart. */
const LONGEST = 200

/** Compares two names of companies (docs/rules/same-name.md#companies). */
export function matchCompanies(a: string, b: string): Match {
  if (a.length > LONGEST || b.length > LONGEST) return a === b ? 'same' : 'different'
  const left = partsOf(a)
  const right = partsOf(b)
  if (left.words.length === 0 || right.words.length === 0) return a === b ? 'same' : 'different'
  if (left.words.join('') === right.words.join('')) return 'same'
  if (left.own.length > 0 && left.own.join('') === right.own.join(''))
    return left.trade.isSubsetOf(right.trade) || right.trade.isSubsetOf(left.trade) ? 'likely' : 'similar'
  if (slipsOnce(left, right)) return 'likely'
  return isSimilar(left, right) ? 'similar' : 'different'
}

/** Two names with the same key are the same company: what a person said of one holds for the other. */
export function companyKey(name: string): string {
  return partsOf(name).words.join(' ')
}

function partsOf(name: string): CompanyParts {
  const known = KEPT.get(name)
  if (known) return known
  if (KEPT.size >= 4096) KEPT.clear()
  const parts = takeApart(name)
  KEPT.set(name, parts)
  return parts
}

function takeApart(name: string): CompanyParts {
  const open = toLatin(name.normalize('NFC')).replace(/[([][^()[\]]*[)\]]/gu, ' ')
  // "S. p. A.", "sp. z o.o." and "A/S" are one word
  const tight = open
    .replace(/\bsp\.?\s*z\s*o\.?\s*o\b\.?/giu, ' spzoo ')
    .replace(/\bGmbH\s*&\s*Co\.?\s*KG\b/giu, ' GmbH ')
    .replace(
      /(?<![\p{L}\p{N}])(?:\p{L}[./]\s?){1,4}\p{L}(?![\p{L}\p{N}])\.?/gu,
      run => ` ${run.replace(/[./\s]/gu, '')} `,
    )
  const all = wordsOf(tight.replace(/[&+]/gu, ' and '))
  let end = all.length
  while (end > 1 && LEGAL_FORMS.has(all[end - 1]!)) end--
  const begun = end > 1 && ARTICLES.has(all[0]!) ? 1 : 0
  const words = all
    .slice(begun, end)
    .filter((word, at, left) => left.length < 3 || at === 0 || !AND_WORDS.has(word))
  const own = words.filter(word => !TRADE_WORDS.has(word))
  return { words, own, trade: new Set(words.filter(word => TRADE_WORDS.has(word)).flatMap(stemsOf)) }
}

/** Film, films and filme are one trade; a word of two trades is both. */
function stemsOf(word: string): string[] {
  if (/^film(?:produ|verleih|gesell)/u.test(word)) return ['film', word.includes('produ') ? 'produ' : word]
  if (word.startsWith('film')) return ['film']
  if (
    word.startsWith('produ') ||
    word === 'house' ||
    word === 'company' ||
    word === 'companies' ||
    word === 'co'
  )
    return ['produ']
  if (word.startsWith('distribu') || word === 'verleih' || word === 'releasing') return ['distribu']
  return [word.replace(/s$/u, '')]
}

/** One letter of one word of six or more differs, and nothing else does. */
function slipsOnce(a: CompanyParts, b: CompanyParts): boolean {
  if (a.words.length !== b.words.length) return false
  const differing = a.words.flatMap((word, at) =>
    word === b.words[at] ? [] : [[word, b.words[at]!] as const],
  )
  const [[one, other] = ['', '']] = differing
  return (
    differing.length === 1 &&
    Math.min(one.length, other.length) >= 6 &&
    one[0] === other[0] &&
    distance(one, other) === 1
  )
}

/** The first letters of the other's words, or the other with words behind it (a daughter company, a branch). */
function isSimilar(a: CompanyParts, b: CompanyParts): boolean {
  const letters = (parts: CompanyParts) => parts.own.map(word => word[0]).join('')
  const isShort = (one: CompanyParts, other: CompanyParts) =>
    one.own.length === 1 && one.own[0]!.length >= 3 && other.own.length >= 3 && letters(other) === one.own[0]
  if (isShort(a, b) || isShort(b, a)) return true
  const [few, many] = a.own.length <= b.own.length ? [a.own, b.own] : [b.own, a.own]
  return few.length > 0 && few.join('').length >= 3 && few.every((word, at) => word === many[at])
}
