import { type ChosenFacts, type ClaimingDocument, chooseFacts } from './choose-facts.ts'
import type { Facts, Field } from './facts.ts'
import { matchPeople } from './match-people.ts'
import { type NameSpellings, nameSpellings } from './name-spellings.ts'
import { sameValue } from './same-value.ts'
import { wordsOf } from './words-of.ts'

/** A document to be joined; with its text, one that names a film only in running text finds it too. */
export interface JoinableDocument extends ClaimingDocument {
  facts: Facts
  text?: string
}

/** A film, the documents that tell of it, and what several of them state alike. */
export interface JoinedFilm extends ChosenFacts {
  documentIds: string[]
  agreements: { field: Field; value: unknown; documentIds: string[] }[]
  /** Names that the documents' texts write with other accents. */
  spellings: NameSpellings[]
}

/**
 * Groups documents into films: the same title in any form, unless directors or years tell them apart; then documents
 * without a title of their own by the films they name (docs/rules/choosing-a-fact.md#same-film).
 */
export function joinFilms(documents: readonly JoinableDocument[]): JoinedFilm[] {
  const groups: JoinableDocument[][] = []
  const lateness = (it: JoinableDocument) =>
    titleForms(it.facts).length === 0
      ? 2
      : it.kind === 'interview' || it.kind === 'review' || it.kind === 'news'
        ? 1
        : 0
  const ordered = [...documents].sort((a, b) => lateness(a) - lateness(b))
  for (const document of ordered) {
    const home = groups.find(
      group =>
        group.some(it => sameFilm(it.facts, document.facts)) &&
        !group.some(it => contradicts(it.facts, document.facts)),
    )
    const named = home ?? groups.find(group => mentions(document, group))
    if (named) named.push(document)
    else groups.push([document])
  }
  return mergeGroups(groups)
    .filter(group => group.some(it => Object.keys(it.facts).length > 0))
    .map(group => {
      const members = documents.filter(it => group.includes(it))
      return {
        documentIds: members.map(it => it.id),
        ...chooseFacts(members),
        agreements: agreementsOf(members),
        spellings: nameSpellings(members),
      }
    })
}

/** A document may join two groups that did not know each other: its titles hold both. */
function mergeGroups(groups: JoinableDocument[][]): JoinableDocument[][] {
  const merged: JoinableDocument[][] = []
  for (const group of groups) {
    const home = merged.find(
      other =>
        other.some(a => group.some(b => sameFilm(a.facts, b.facts))) &&
        !other.some(a => group.some(b => contradicts(a.facts, b.facts))),
    )
    if (home) home.push(...group)
    else merged.push([...group])
  }
  return merged
}

/** True when the titles meet in any form and neither directors nor years speak against it. */
export function sameFilm(a: Facts, b: Facts): boolean {
  if (contradicts(a, b)) return false
  const forms = new Set(titleForms(a))
  return titleForms(b).some(it => forms.has(it))
}

/** Directors known on both sides and nobody in common, or years more than two apart. */
function contradicts(a: Facts, b: Facts): boolean {
  const { directors: left } = a
  const { directors: right } = b
  if (
    left?.length &&
    right?.length &&
    !left.some(it => right.some(other => matchPeople(it, other) !== 'different'))
  )
    return true
  return a.year !== undefined && b.year !== undefined && Math.abs(a.year - b.year) > 2
}

/** Every title of the record without case, diacritics, marks and leading articles. */
export function titleForms(facts: Facts): string[] {
  const titles = [facts.title, facts.originalTitle, ...(facts.otherTitles ?? [])].filter(
    it => it !== undefined,
  )
  return [...new Set(titles.map(titleForm).filter(it => it !== ''))]
}

const ARTICLE =
  /^(?:the|a|an|el|la|los|las|le|les|l|der|die|das|il|lo|i|gli|o|os|as|de|het|een|els)\s+(?=\S)/u

function titleForm(title: string): string {
  const words = wordsOf(title).join(' ')
  return words.replace(ARTICLE, '') || words
}

/** A text that says a film's title (long enough to be no common word) and its director, or the title three times. */
function mentions(document: JoinableDocument, group: readonly JoinableDocument[]): boolean {
  if (document.text === undefined || titleForms(document.facts).length > 0) return false
  const text = ` ${wordsOf(document.text).join(' ')} `
  const directors = group.flatMap(it => it.facts.directors ?? [])
  const directed = directors.some(it => text.includes(` ${wordsOf(it).join(' ')} `))
  return group
    .flatMap(it => titleForms(it.facts))
    .some(form => {
      if (form.length < 5) return false
      const times = text.split(` ${form} `).length - 1
      return (directed && times >= 1) || times >= 3
    })
}

/** Fields that two documents or more state alike. */
function agreementsOf(documents: readonly JoinableDocument[]): JoinedFilm['agreements'] {
  const fields = new Set(documents.flatMap(it => Object.keys(it.facts) as Field[]))
  const agreements: JoinedFilm['agreements'] = []
  for (const field of fields) {
    const first = documents.find(it => it.facts[field] !== undefined)
    if (!first) continue
    const value = first.facts[field]
    const alike = documents.filter(
      it => it.facts[field] !== undefined && sameValue(field, it.facts[field], value),
    )
    if (alike.length > 1) agreements.push({ field, value, documentIds: alike.map(it => it.id) })
  }
  return agreements
}
