import { type JoinableDocument, type JoinedFilm, joinFilms, titleForms } from './join-documents.ts'
import { wordsOf } from './words-of.ts'

/**
 * The films of many documents, as `joinFilms` tells them, in time that grows with the documents: only those that share a
 * title, or name one, are looked at together. What comes in `passing` is kept only where it shares a title with one of
 * `held`, and is told at once otherwise: a catalogue of thousands of films need not be in memory.
 */
export function* joinFilmByFilm(
  held: readonly JoinableDocument[],
  passing: Iterable<JoinableDocument> = [],
): Generator<JoinedFilm> {
  const titles = new SharedTitles()
  for (const document of held) titles.hold(document)
  for (const document of passing) {
    if (titles.knows(document)) titles.hold(document)
    else yield* joinFilms([document])
  }
  for (const group of titles.groups()) yield* joinFilms(group)
}

/** Documents by the titles they share: two that share one with a third are in one group too. */
class SharedTitles {
  readonly #documents: JoinableDocument[] = []
  readonly #parents: number[] = []
  readonly #byForm = new Map<string, number>()
  /** Forms by the first word, to find those that a text says. */
  readonly #byFirstWord = new Map<string, string[]>()

  knows(document: JoinableDocument): boolean {
    return titleForms(document.facts).some(form => this.#byForm.has(form))
  }

  hold(document: JoinableDocument): void {
    const own = this.#documents.push(document) - 1
    this.#parents.push(own)
    for (const form of titleForms(document.facts)) {
      const other = this.#byForm.get(form)
      if (other !== undefined) {
        this.#unite(own, other)
        continue
      }
      this.#byForm.set(form, own)
      const first = form.split(' ', 1)[0]!
      this.#byFirstWord.set(first, [...(this.#byFirstWord.get(first) ?? []), form])
    }
  }

  /** In the order of their first documents; those without a title stand with every film that their text names. */
  groups(): JoinableDocument[][] {
    for (const [at, document] of this.#documents.entries()) {
      if (document.text === undefined || titleForms(document.facts).length > 0) continue
      const words = wordsOf(document.text)
      const text = ` ${words.join(' ')} `
      for (const word of new Set(words))
        for (const form of this.#byFirstWord.get(word) ?? [])
          if (text.includes(` ${form} `)) this.#unite(at, this.#byForm.get(form)!)
    }
    const groups = Map.groupBy(this.#documents, (_, at) => this.#rootOf(at))
    return [...groups.values()]
  }

  #unite(one: number, other: number): void {
    const [a, b] = [this.#rootOf(one), this.#rootOf(other)]
    this.#parents[Math.max(a, b)] = Math.min(a, b)
  }

  #rootOf(at: number): number {
    let root = at
    while (this.#parents[root] !== root) {
      // halves the way for the next who asks
      this.#parents[root] = this.#parents[this.#parents[root]!]!
      root = this.#parents[root]!
    }
    return root
  }
}
