import { distance } from 'fastest-levenshtein'
import { type NameParts, type NameWord, namePartsOf } from './name-parts.ts'
import { pinyinOf } from './wade-giles.ts'

/**
 * How sure it is that two names are one person's or one company's (docs/rules/same-name.md). `same` and `likely` are
 * joined within one film; `similar` is never joined, a person is asked.
 */
export type Match = 'same' | 'likely' | 'similar' | 'different'

/** Compares two names of people across spellings (docs/rules/same-name.md#people). */
export function matchPeople(a: string, b: string): Match {
  const left = namePartsOf(a)
  const right = namePartsOf(b)
  if (left.words.length === 0 || right.words.length === 0) return 'different'
  const match = matchWords(left.words, right.words)
  if (match === 'different' || left.generation === right.generation) return match
  return 'similar'
}

/** True when one name is the other with initials for names or with words left out: nothing in it is spelled otherwise. */
export function isShortened(a: string, b: string): boolean {
  if (matchPeople(a, b) !== 'likely') return false
  const [few, many] = byLength(namePartsOf(a), namePartsOf(b))
  return few.every(word =>
    many.some(other => how(word, other, false) === 'equal' || how(word, other, false) === 'initial'),
  )
}

const byLength = (a: NameParts, b: NameParts) =>
  a.words.length <= b.words.length ? ([a.words, b.words] as const) : ([b.words, a.words] as const)

function matchWords(a: readonly NameWord[], b: readonly NameWord[]): Match {
  const oneScript = a.some(word => word.foreign) === b.some(word => word.foreign)
  if (isSame(a, b)) return oneScript ? 'same' : 'likely'
  if (soundsAlike(a, b)) return 'likely'
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  if (few.length < 2)
    return many.some(word => isLong(few[0]!) && how(few[0]!, word, true) === 'equal')
      ? 'similar'
      : 'different'
  if (!hasFamily(few) || !hasFamily(many)) return 'different'
  const pairs =
    few.length === many.length ? [[few, many] as const, [many, few] as const] : [[few, many] as const]
  const matches = pairs.flatMap(([one, other]) =>
    orders(one).map((order, turned) => align(order, other, turned > 0)),
  )
  if (matches.includes('likely') || pairs.some(pair => leavesLastOut(...pair))) return 'likely'
  if (matches.includes('similar') || pairs.some(pair => isSimilar(...pair))) return 'similar'
  return 'different'
}

const isLong = (word: NameWord) => word.plain.length >= 3 && !word.particle
const hasFamily = (words: readonly NameWord[]) => words.some(word => !word.initial && !word.particle)
const core = (words: readonly NameWord[]) => words.filter(word => !word.particle)

/** As written, with the last word first, and with the first word last: a family name may stand at either end. */
function orders(words: readonly NameWord[]): (readonly NameWord[])[] {
  return words.length < 2
    ? [words]
    : [words, [words.at(-1)!, ...words.slice(0, -1)], [...words.slice(1), words[0]!]]
}

const SPELLINGS = ['plain', 'spelledOut'] as const

/** Equal but for case, diacritics, marks, spaces, the order of words, and umlauts written as two letters. */
function isSame(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  return SPELLINGS.some(one =>
    SPELLINGS.some(other => {
      const left = a.map(word => word[one])
      const right = b.map(word => word[other])
      if (left.join('') === right.join('')) return true
      if (left.length < 2 || right.length < 2) return false
      if (left.toSorted().join(' ') === right.toSorted().join(' ')) return true
      const joined = right.join('')
      const begun = left.join('')
      return (
        orders(a).some(order => order.map(word => word[one]).join('') === joined) ||
        orders(b).some(order => order.map(word => word[other]).join('') === begun)
      )
    }),
  )
}

/** One name by two romanisations, whatever is joined or apart: Korean syllables, Wade–Giles beside Pinyin. */
function soundsAlike(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.values().some(it => other.has(it))
  const foreign = a.some(word => word.foreign) !== b.some(word => word.foreign)
  if (foreign && orders(a).some(order => meet(wholeSounds(order), wholeSounds(b)))) return true
  if (a.length < 2 || b.length < 2) return false
  return [
    [a, b],
    [b, a],
  ].some(([one, other]) => {
    const pinyin = wholePinyin(one!)
    return orders(other!).some(order => pinyin.has(order.map(word => word.plain).join('')))
  })
}

function wholeSounds(words: readonly NameWord[]): ReadonlySet<string> {
  let wholes = ['']
  for (const { sounds } of words.slice(0, 6))
    wholes = wholes.flatMap(it => [...sounds].map(sound => it + sound)).slice(0, 64)
  return new Set(wholes)
}

function wholePinyin(words: readonly NameWord[]): ReadonlySet<string> {
  const syllables = words.map(word => pinyinOf(word.plain))
  if (words.length > 3 || syllables.some(it => it.length === 0)) return new Set()
  return new Set(
    syllables.reduce((wholes, it) => wholes.flatMap(whole => it.map(next => whole + next)), ['']),
  )
}

/** How two words agree; `slip`: letters differ as a typist's do; `weak`: they differ where names of two people do. */
type Agreement = 'equal' | 'sound' | 'initial' | 'slip' | 'weak'

function how(a: NameWord, b: NameWord, family: boolean): Agreement | undefined {
  if (SPELLINGS.some(one => SPELLINGS.some(other => a[one] === b[other]))) return 'equal'
  if (a.initial || b.initial) return a.plain[0] === b.plain[0] || startAlike(a, b) ? 'initial' : undefined
  const short = Math.min(a.plain.length, b.plain.length)
  if ((short >= 4 || a.foreign !== b.foreign) && a.sounds.values().some(it => b.sounds.has(it)))
    return 'sound'
  const slips = distance(a.plain, b.plain)
  if (!(short >= 8 ? slips <= 2 : short >= 5 && slips <= 1)) return undefined
  const told = a.plain[0] === b.plain[0] && (family || a.plain.at(-1) === b.plain.at(-1))
  return told ? 'slip' : 'weak'
}

/** J. for Юрий, which begins with y in English letters. */
function startAlike(a: NameWord, b: NameWord): boolean {
  if (!a.foreign && !b.foreign) return false
  return a.sounds.values().some(it => b.sounds.values().some(other => it[0] === other[0]))
}

/** First and last word agree, and those between are left out or agree in order. */
function align(few: readonly NameWord[], many: readonly NameWord[], turned: boolean): Match {
  const agreed = [how(few[0]!, many[0]!, false), how(few.at(-1)!, many.at(-1)!, true)]
  let at = 1
  for (const word of few.slice(1, -1)) {
    const found = many.findIndex(
      (it, place) => place >= at && place < many.length - 1 && how(word, it, false),
    )
    if (found < 0 && !word.particle) return 'different'
    if (found < 0) continue
    agreed.push(how(word, many[found]!, false))
    at = found + 1
  }
  if (agreed.includes(undefined)) return 'different'
  const slips = agreed.filter(it => it === 'slip').length
  const initials = agreed.includes('initial')
  if (agreed[1] === 'initial') return agreed[0] === 'equal' || agreed[0] === 'sound' ? 'similar' : 'different'
  if (agreed.includes('weak') || slips > 1)
    return initials || agreed.filter(it => it === 'weak').length > 1 ? 'different' : 'similar'
  return slips === 1 && (initials || turned) ? 'similar' : 'likely'
}

/** A second family name left out: Guillermo del Toro, Guillermo del Toro Gómez. */
function leavesLastOut(few: readonly NameWord[], many: readonly NameWord[]): boolean {
  if (core(few).length < 2 || few.some(word => word.initial)) return false
  const compound = many.findIndex(word => !word.joined) + 1
  if (few.length <= compound && compound < many.length) return false
  const begun = few.every((word, at) => ['equal', 'sound'].includes(how(word, many[at]!, false) ?? ''))
  return begun && core(many.slice(few.length)).length === 1
}

/** One name within the other in another order, or a short form of a given name beside the same family name. */
function isSimilar(few: readonly NameWord[], many: readonly NameWord[]): boolean {
  const full = core(few).filter(word => !word.initial)
  if (full.length >= 2 && full.every(word => many.some(other => how(word, other, true) === 'equal')))
    return true
  const [family, other] = [few.at(-1)!, many.at(-1)!]
  const [given, longer] = [few[0]!.plain, many[0]!.plain].toSorted((a, b) => a.length - b.length)
  const agree = how(family, other, true)
  return (
    (agree === 'equal' || agree === 'sound') &&
    !family.initial &&
    given!.length >= 3 &&
    longer!.startsWith(given!)
  )
}
