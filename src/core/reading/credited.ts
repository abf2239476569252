import type { Field } from '../film/facts.ts'
import { creditRoles } from '../film/person.ts'
import type { Candidate } from './candidate.ts'
import { fold } from './lexicon/fold.ts'

const PERSON_FIELDS: ReadonlySet<Field> = new Set(creditRoles)

/** Rules that only suppose that a name is a maker's. */
const SUPPOSED: ReadonlySet<string> = new Set(['lead-word', 'name-under-title', 'label-spaced'])

/** Whom the readings of a page credit so far, by folded name: each reading is looked at once, as it joins the others. */
export class Credited {
  /** Everybody with a credit, and the name as it is written. */
  readonly names = new Map<string, string>()
  readonly directors = new Set<string>()
  /** Directors that more than a place on the page or a word before them tells. */
  readonly makers = new Set<string>()

  add(it: Candidate): void {
    if (it.score < 0.5 || !isCredit(it)) return
    const name = String(it.value)
    const folded = fold(name)
    this.names.set(folded, name)
    if (it.field !== 'directors') return
    this.directors.add(folded)
    if (!SUPPOSED.has(it.rule)) this.makers.add(folded)
  }
}

/** Says of somebody what they did in the film. */
export function isCredit(it: Candidate): boolean {
  return PERSON_FIELDS.has(it.field)
}
