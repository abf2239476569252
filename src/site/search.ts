import MiniSearch from 'minisearch'
import { houseLanguages } from '#core/localised.ts'
import type { ProgrammeItem } from '#core/programme/screening.ts'
import { folded } from '#core/slug.ts'
import { countryName, languageName } from '#words/names.ts'
import type { Guide } from './guide.ts'

/** Ids of the items that a reader may mean, the likeliest first. */
export type Search = (words: string) => string[]

/** A search over titles, people, sections and countries that forgives diacritics, case, typos and half-typed words. */
export function searchOf(guide: Guide): Search {
  const index = new MiniSearch<Entry>({
    fields: ['titles', 'people', 'around'],
    processTerm: term => folded(term),
    searchOptions: {
      boost: { titles: 4, people: 2 },
      prefix: term => term.length > 1,
      // One slip in a word of four letters, two in one of eight.
      fuzzy: term => (term.length < 4 ? false : 0.25),
      maxFuzzy: 2,
      combineWith: 'AND',
    },
  })
  index.addAll(guide.programme.items.map(item => entryOf(guide, item)))
  return words => index.search(words).map(found => String(found.id))
}

interface Entry {
  id: string
  titles: string
  people: string
  around: string
}

function entryOf(guide: Guide, item: ProgrammeItem): Entry {
  const films = guide.filmsOf(item)
  const codes = (field: 'countries' | 'languages') => films.flatMap(film => film.facts[field] ?? [])
  return {
    id: item.id,
    titles: [
      ...Object.values(item.title),
      ...films.flatMap(({ facts }) => [facts.title, facts.originalTitle, ...(facts.otherTitles ?? [])]),
    ].join(' '),
    people: films
      .flatMap(film => guide.creditsOf(film).flatMap(({ people }) => people.map(person => person.name)))
      .join(' '),
    around: [
      ...Object.values(guide.sectionOf(item)?.name ?? {}),
      ...films.flatMap(film => film.facts.genres ?? []),
      ...houseLanguages.flatMap(language => [
        ...codes('countries').map(code => countryName(language, code)),
        ...codes('languages').map(tag => languageName(language, tag)),
      ]),
    ].join(' '),
  }
}
