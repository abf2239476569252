import type { Facts } from '#core/film/facts.ts'
import { titleForms } from '#core/film/join-documents.ts'
import { wordsOf } from '#core/film/words-of.ts'
import type { RecordShelf } from '../../ports/record.ts'

export interface KnownFilm {
  id: string
  facts: Facts
}

/**
 * The films of an edition by their titles, read once for all the films that a document tells of: looking each of a
 * catalogue's films up among all that came before would take as long as the square of their number.
 */
export class FilmsOfEdition {
  readonly #facts = new Map<string, Facts>()
  readonly #byForm = new Map<string, Set<string>>()
  readonly #byFirstWord = new Map<string, Set<string>>()

  static async read(record: RecordShelf, editionId: string): Promise<FilmsOfEdition> {
    const films = new FilmsOfEdition()
    for (const { id, facts } of await record.films.factsOfEdition(editionId)) films.add(id, facts)
    return films
  }

  add(id: string, facts: Facts): void {
    this.#facts.set(id, facts)
    for (const form of titleForms(facts)) {
      put(this.#byForm, form, id)
      put(this.#byFirstWord, firstWord(form), id)
    }
  }

  /** What a film of the edition now says; one that is not in it stays out. */
  change(id: string, facts: Facts): void {
    const before = this.#facts.get(id)
    if (!before) return
    for (const form of titleForms(before)) {
      this.#byForm.get(form)?.delete(id)
      this.#byFirstWord.get(firstWord(form))?.delete(id)
    }
    this.add(id, facts)
  }

  /** Those that share a title, in any form, with these facts. */
  withTitleOf(facts: Facts): KnownFilm[] {
    return this.#known(titleForms(facts).flatMap(form => [...(this.#byForm.get(form) ?? [])]))
  }

  /** Those whose title a text could say: it has the title's first word. */
  thatCouldBeIn(text: string): KnownFilm[] {
    return this.#known([...new Set(wordsOf(text))].flatMap(word => [...(this.#byFirstWord.get(word) ?? [])]))
  }

  #known(ids: readonly string[]): KnownFilm[] {
    return [...new Set(ids)].map(id => ({ id, facts: this.#facts.get(id)! }))
  }
}

const firstWord = (form: string): string => form.split(' ', 1)[0]!

function put(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key)
  if (ids) ids.add(id)
  else index.set(key, new Set([id]))
}
