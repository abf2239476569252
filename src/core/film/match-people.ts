import { distance } from 'fastest-levenshtein'
import { type NameParts, type NameWord, namePartsOf, orders } from './name-parts.ts'

/**
 * How sure it is that two names are one person's or one company's (docs/rules/same-name.md). `same` and `likely` are
 * joined within one film; `similar` is never joined, a person is asked.
 */
export type Match = 'same' | 'likely' | 'similar' | 'different'

/** No name is longer; what is longer is not taken apart. */
const LONGEST = 200

/** Compares two names of people across spellings (docs/rules/same-name.md#people). */
export function matchPeople(a: string, b: string): Match {
  if (a.length > LONGEST || b.length > LONGEST) return a === b ? 'same' : 'different'
  const left = namePartsOf(a)
  const right = namePartsOf(b)
  if (left.words.length === 0 || right.words.length === 0) return 'different'
  const match = matchParts(left, right)
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

function matchParts(left: NameParts, right: NameParts): Match {
  if (isSame(left, right)) return isForeign(left) === isForeign(right) ? 'same' : 'likely'
  if (soundsAlike(left, right)) return 'likely'
  const [few, many] = byLength(left, right)
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

/** Equal but for case, diacritics, marks, spaces, the order of words, and umlauts written as two letters. */
function isSame(a: NameParts, b: NameParts): boolean {
  const [left, right] = [a.shapes, b.shapes]
  if (!left.joined.isDisjointFrom(right.joined)) return true
  if (a.words.length < 2 || b.words.length < 2) return false
  return (
    !left.sorted.isDisjointFrom(right.sorted) ||
    !left.turned.isDisjointFrom(right.joined) ||
    !left.joined.isDisjointFrom(right.turned)
  )
}

/** One name by two romanisations, whatever is joined or apart: Korean syllables, Wade–Giles beside Pinyin. */
function soundsAlike(a: NameParts, b: NameParts): boolean {
  const foreign = isForeign(a) !== isForeign(b)
  const heard = foreign && wholeSounds(b.words)
  if (heard && orders(a.words).some(order => !wholeSounds(order).isDisjointFrom(heard))) return true
  return !a.shapes.pinyin.isDisjointFrom(b.shapes.turned) || !b.shapes.pinyin.isDisjointFrom(a.shapes.turned)
}

const isForeign = ({ words }: NameParts) => words.some(word => word.foreign)

function wholeSounds(words: readonly NameWord[]): ReadonlySet<string> {
  let wholes = ['']
  for (const { sounds } of words.slice(0, 6))
    wholes = wholes.flatMap(it => [...sounds].map(sound => it + sound)).slice(0, 64)
  return new Set(wholes)
}

/** How two words agree; `slip`: letters differ as a typist's do; `weak`: they differ where names of two people do. */
type Agreement = 'equal' | 'sound' | 'initial' | 'slip' | 'weak'

function how(a: NameWord, b: NameWord, family: boolean): Agreement | undefined {
  if (
    a.plain === b.plain ||
    a.spelledOut === b.spelledOut ||
    a.plain === b.spelledOut ||
    a.spelledOut === b.plain
  )
    return 'equal'
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
