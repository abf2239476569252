// biome-ignore-all format: fields are listed in rows
import type { Claim, ReadDocument } from '../film/claim.ts'
import type { Facts, Field } from '../film/facts.ts'
import type { Candidate } from './candidate.ts'
import { fold } from './lexicon/fold.ts'
import { plainWords } from './lexicon/plain-words.ts'
import type { FlatText } from './page/flat-text.ts'

/** Fields that hold a list. */
export const LIST_FIELDS: ReadonlySet<Field> = new Set<Field>([
  'otherTitles', 'countries', 'languages', 'subtitles', 'genres', 'directors', 'writers', 'producers', 'cinematographers', 'editors', 'composers', 'sound', 'cast',
  'productionCompanies', 'distributors', 'worldSales', 'awards', 'screenings', 'quotes', 'guestsPresent', 'biographies',
])

/** Below this a candidate is dropped: a missing fact is better than a wrong one. */
const BELIEVED = 0.5

/** A list is taken from its best rule; weaker readings of the same list may differ by this much and still add to it. */
const SPREAD = 0.16

const NONE_REACHES = `no reading reaches ${BELIEVED}`
const UNDER = `scores under ${BELIEVED}`

/** A candidate with what became of it, for `read --explain`. */
export interface Judged {
  candidate: Candidate
  chosen: boolean
  because: string
}

/** A reading with every candidate and why it was taken or not. */
export interface ExplainedDocument {
  document: ReadDocument
  judged: Judged[]
}

/** Chooses among candidates: one value a single field, the values of the best rules a list field (docs/rules/reading.md#scores). */
export function judge(candidates: readonly Candidate[]): Judged[] {
  const byField = new Map<Field, Candidate[]>()
  for (const it of candidates) {
    if (!isWellSaid(it.value)) continue
    const known = byField.get(it.field)
    if (known) known.push(it)
    else byField.set(it.field, [it])
  }
  const judged: Judged[] = []
  for (const [field, all] of byField) {
    if (all.length === 1) {
      judged.push(judgeAlone(all[0]!))
      continue
    }
    const best = all.reduce((top, it) => Math.max(top, it.score), 0)
    if (field === 'countries') for (const it of judgeList(oneRun(all, best), best)) judged.push(it)
    else if (LIST_FIELDS.has(field)) for (const it of judgeList(all, best)) judged.push(it)
    else for (const it of judgeOne(all)) judged.push(it)
  }
  return judged
}

/** False where a value ends within one of the letters that take two units, which an expression may do (`lean`). */
function isWellSaid(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed()
  return typeof value !== 'object' || value === null || Object.values(value).every(isWellSaid)
}

/** Countries are one list in one place: what another line tells of another film does not join it. */
function oneRun(all: readonly Candidate[], best: number): Candidate[] {
  const ordered = [...all].sort((a, b) => a.start - b.start)
  const from = ordered.findIndex(it => it.score >= best - 0.02)
  let until = from
  while (until + 1 < ordered.length && ordered[until + 1]!.start - ordered[until]!.end < 120) until++
  const values = new Set(ordered.slice(from, until + 1).map(it => keyOf(it.value)))
  return ordered.filter((it, at) => (at >= from && at <= until) || values.has(keyOf(it.value)))
}

/** The one reading of its field is like no other. */
function judgeAlone(it: Candidate): Judged {
  const inList = LIST_FIELDS.has(it.field)
  if (it.score < BELIEVED) return { candidate: it, chosen: false, because: inList ? UNDER : NONE_REACHES }
  return { candidate: it, chosen: true, because: inList ? 'in the list' : 'highest score' }
}

function judgeOne(all: Candidate[]): Judged[] {
  const support = new Map<string, number>()
  const keys = all.map(it => keyOf(it.value))
  for (const key of keys) support.set(key, (support.get(key) ?? 0) + 0.02)
  const worths = all.map((it, at) => it.score + support.get(keys[at]!)!)
  const best = worths.reduce((top, it, at) => (it > worths[top]! ? at : top), 0)
  const winner = all[best]!
  const surer = keys.every(it => it === keys[best]) ? '' : `another reading scores ${worths[best]!.toFixed(2)}`
  return all.map((it, at) => {
    const same = keys[at] === keys[best]
    if (winner.score < BELIEVED) return { candidate: it, chosen: false, because: NONE_REACHES }
    if (it === winner) return { candidate: it, chosen: true, because: 'highest score' }
    return { candidate: it, chosen: same && it.score >= BELIEVED, because: same ? 'says the same' : surer }
  })
}

function judgeList(all: Candidate[], best: number): Judged[] {
  const kept = new Set<string>()
  const order = [...all.keys()]
  // most lists are read in the order of the page by rules that are as sure
  if (!all.every((it, at) => at === 0 || inOrder(all[at - 1]!, it) <= 0)) order.sort((a, b) => inOrder(all[a]!, all[b]!))
  const verdicts: Judged[] = all.map(it => ({ candidate: it, chosen: false, because: UNDER }))
  for (const at of order) {
    const it = all[at]!
    if (it.score < BELIEVED) continue
    const key = keyOf(it.value)
    const same = kept.has(key)
    const surest = it.score >= best - SPREAD
    verdicts[at] = { candidate: it, chosen: same || surest, because: same ? 'says the same' : surest ? 'in the list' : 'a surer reading gives the list' }
    if (surest) kept.add(key)
  }
  return verdicts
}

/** The surer one first; of those about as sure, the one that the page says first. */
function inOrder(a: Candidate, b: Candidate): number {
  return Math.abs(a.score - b.score) > SPREAD ? b.score - a.score : a.start - b.start
}

/** Two values are the same fact when they only differ in case, diacritics or space. */
export function keyOf(value: unknown): string {
  if (typeof value === 'string') return plainWords(value)
  if (typeof value === 'number') return String(value)
  return fold(JSON.stringify(value))
}

/** Facts of the chosen candidates, and the claims they stand on, in the order of the document. */
export function settle(judged: readonly Judged[], flat: FlatText, source: string): { facts: Facts; claims: Claim[] } {
  const claims: Claim[] = []
  const facts: Record<string, unknown> = {}
  const lists = new Map<Field, DistinctValues>()
  const chosen = judged.filter(it => it.chosen)
  for (const { candidate: it } of chosen.sort((a, b) => a.candidate.start - b.candidate.start || a.candidate.end - b.candidate.end)) {
    const span = flat.spanOf(it.start, it.end)
    if (span.end <= span.start) continue
    const start = partsPair(source, span.start) ? span.start - 1 : span.start
    const end = partsPair(source, span.end) ? span.end + 1 : span.end
    const claim = { field: it.field, value: it.value, quote: source.slice(start, end), start, end, rule: it.rule } as Claim
    if (isClaimed(claim, claims)) continue
    claims.push(claim)
    if (!LIST_FIELDS.has(it.field)) continue
    const list = lists.get(it.field)
    if (list) list.add(it.value)
    else {
      const own = new DistinctValues(it.value)
      lists.set(it.field, own)
      facts[it.field] = own.values
    }
  }
  for (const it of judged) if (it.chosen && it.because === 'highest score') facts[it.candidate.field] = it.candidate.value
  return { facts: facts as Facts, claims }
}

/** The values of a list, none twice; the keys of most are never asked for, as most lists have one. */
class DistinctValues {
  readonly values: unknown[]
  #keys: Set<string> | undefined

  constructor(first: unknown) {
    this.values = [first]
  }

  add(value: unknown): void {
    this.#keys ??= new Set([keyOf(this.values[0])])
    const key = keyOf(value)
    if (this.#keys.has(key)) return
    this.#keys.add(key)
    this.values.push(value)
  }
}

/** True between the two units of one letter. */
function partsPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
}

/** Whether the last of some claims say the same on the same words: they come in the order in which they begin. */
function isClaimed(own: Claim, claims: readonly Claim[]): boolean {
  for (let at = claims.length - 1; at >= 0 && claims[at]!.start === own.start; at--) {
    const { end, field, value } = claims[at]!
    if (end === own.end && field === own.field && (value === own.value || keyOf(value) === keyOf(own.value))) return true
  }
  return false
}
