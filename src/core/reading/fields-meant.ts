import { checkFact } from '../film/check-fact.ts'
import type { Field } from '../film/facts.ts'
import { fields } from '../film/field-names.ts'
import { ANNOUNCING_WORDS } from './lexicon/announcing-words.ts'
import { fold } from './lexicon/fold.ts'
import { LABELS } from './lexicon/labels.ts'
import { LIST_FIELDS } from './resolve.ts'
import { type Said, valuesSaid } from './values-said.ts'

/** A field that selected words could be of, with what they would say of it; offsets into the whole text. */
export interface FieldMeant {
  field: Field
  said: Said[]
}

// biome-ignore format: weights are read in rows
/** How likely a field is whose value fills the selected words, before what stands beside them is looked at. */
const USUAL: Partial<Record<Field, number>> = {
  minutes: 95, year: 94, colour: 93, screenings: 92, countries: 90, certificate: 80, languages: 70, subtitles: 69,
  directors: 60, cast: 59, cinematographers: 58, writers: 57, editors: 56, composers: 55, producers: 54, sound: 53,
  guestsPresent: 52, articleAuthor: 51, interviewee: 50, synopsisAuthor: 49,
  title: 48, originalTitle: 47, otherTitles: 46, productionCompanies: 45, distributors: 44, worldSales: 43,
  genres: 30, publication: 22, premiere: 20,
}
const ANNOUNCED = 200
const ALREADY_KNOWN = 15
/** Words from here on are rather a text than a value. */
const LONG = 160
/** How far from the words what announces them may begin. */
const BESIDE = 60

/**
 * The fields that words of a document could be of, the likeliest first: those whose label or role word stands beside them, then those
 * whose values look like them; what the document tells already comes later among equals. Fields that the words
 * hold no value of are left out.
 *
 * @param language of the document, BCP 47
 * @param known fields that the document states something of
 */
export function fieldsMeant(
  text: string,
  { start, end }: { start: number; end: number },
  language: string,
  known: ReadonlySet<Field>,
): FieldMeant[] {
  const words = text.slice(start, end)
  const announced = fieldsBeside(text, start, end)
  const meant: (FieldMeant & { score: number })[] = []
  for (const field of fields) {
    const said = valuesSaid(field, words, language)
    if (said.length === 0 || said.some(({ value }) => !canHold(field, value))) continue
    const score =
      usualOf(field, words, said) +
      (announced.has(field) ? ANNOUNCED : 0) -
      (known.has(field) ? ALREADY_KNOWN : 0)
    meant.push({
      field,
      score,
      said: said.map(it => ({ ...it, start: start + it.start, end: start + it.end })),
    })
  }
  return meant.sort((a, b) => b.score - a.score).map(({ field, said }) => ({ field, said }))
}

const canHold = (field: Field, value: unknown) =>
  checkFact(field, LIST_FIELDS.has(field) ? [value] : value) === undefined

/** The more of the words a value fills, the likelier it is what was meant. */
function usualOf(field: Field, words: string, said: readonly Said[]): number {
  const long = words.length > LONG
  if (field === 'synopsis') return long ? 99 : 5
  const filled = new Set(said.map(it => `${it.start} ${it.end}`))
  const letters = [...filled].reduce((sum, span) => {
    const [from, until] = span.split(' ').map(Number) as [number, number]
    return sum + until - from
  }, 0)
  const part = Math.min(1, letters / words.trim().length)
  return (USUAL[field] ?? 10) * part * (long ? 0.5 : 1)
}

/** Fields whose label or role word ends right before the words, begins right behind them, or is the line above. */
function fieldsBeside(text: string, start: number, end: number): ReadonlySet<Field> {
  const line = text.slice(Math.max(0, start - BESIDE), start).split(/[\r\n]/)
  const before = line.at(-1)!
  const above = line.slice(0, -1).findLast(it => it.trim() !== '')
  const after = text.slice(end, end + BESIDE).split(/[\r\n]/)[0]!
  const found = new Set<Field>()
  const look = (phrase: string) => {
    const folded = fold(phrase).replace(/^[^\p{L}]+|[^\p{L}.)]+$/gu, '')
    if (folded === '') return
    for (const index of [LABELS, ANNOUNCING_WORDS])
      for (const { meaning } of index.whole(folded)?.meanings ?? [])
        if (meaning !== 'other') found.add(meaning)
  }
  for (const { index } of before.matchAll(/(?<![\p{L}\p{M}\d])\p{L}/gu)) look(before.slice(index))
  for (const { index, 0: letter } of after.matchAll(/\p{L}(?![\p{L}\p{M}\d])/gu))
    look(after.slice(0, index + letter.length))
  if (before.trim() === '' && above !== undefined) look(above)
  return found
}
