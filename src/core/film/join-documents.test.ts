import { describe, expect, it } from 'vitest'
import { readDocument } from '#core/reading/read-document.ts'
import { joinFilms, sameFilm } from './join-documents.ts'

const read = (id: string, text: string) => ({ id, text, ...readDocument(text, id) })

/** docs/rules/choosing-a-fact.md#same-film */
describe('the same film', () => {
  it.each([
    [
      'other forms of the title',
      { title: 'La Notte', directors: ['A. Bo'] },
      { title: 'The Night', originalTitle: 'LA NOTTE', directors: ['Alia Bo'] },
      true,
    ],
    ['a leading article left out', { title: 'The Ferry', year: 2019 }, { title: 'Ferry', year: 2020 }, true],
    [
      'the same title by another director',
      { title: 'The Ferry', directors: ['Jana Kos'] },
      { title: 'The Ferry', directors: ['Tom Bell'] },
      false,
    ],
    [
      'the same title years apart',
      { title: 'The Ferry', year: 1987 },
      { title: 'The Ferry', year: 2019 },
      false,
    ],
    ['other titles', { title: 'The Ferry' }, { title: 'The Boat' }, false],
    ['no titles', {}, {}, false],
  ])('%s', (_, a, b, same) => {
    expect(sameFilm(a, b)).toBe(same)
    expect(sameFilm(b, a)).toBe(same)
  })
})

describe('joining documents', () => {
  const programme = read('programme', 'Die Fähre\n(The Ferry)\nRegie: Jana Kos\nKroatien 2019, 98 Min.\n')
  const release = read(
    'release',
    'THE FERRY\nDirected by: Jana Kos\nRunning time: 1h 38min\nProducer: Ana Bek\n',
  )
  const namesake = read('namesake', 'The Ferry\nDirector: Tom Bell\nUSA 1987, 91 min\n')
  const article = read(
    'article',
    'Jana Kos looks back. She made The Ferry with eleven people and one boat, and she says that nobody was seasick but her.\n',
  )

  it('makes one film of pages under different titles, and another of a namesake', () => {
    const films = joinFilms([programme, namesake, release])
    expect(films.map(it => it.documentIds)).toEqual([['programme', 'release'], ['namesake']])
    expect(films[0]?.facts).toMatchObject({ directors: ['Jana Kos'], minutes: 98, producers: ['Ana Bek'] })
  })

  it('tells what documents state alike, and where each fact stands', () => {
    const [film] = joinFilms([programme, release])
    expect(film?.agreements).toContainEqual({
      field: 'minutes',
      value: 98,
      documentIds: ['programme', 'release'],
    })
    for (const source of film?.sources.minutes ?? []) {
      const from = [programme, release].find(it => it.id === source.documentId)
      expect(from?.text.slice(source.start, source.end)).toBe(source.quote)
    }
  })

  it('gives an article without a title of its own to the film that its text names', () => {
    const untitled = { ...article, facts: { directors: ['Jana Kos'] } }
    expect(joinFilms([untitled, release]).map(it => it.documentIds)).toEqual([['article', 'release']])
  })

  it('does not depend on the order in which documents came', () => {
    const titles = (documents: Parameters<typeof joinFilms>[0]) =>
      joinFilms(documents)
        .map(it => [...it.documentIds].sort())
        .sort()
    expect(titles([release, namesake, programme])).toEqual(titles([programme, release, namesake]))
  })
})
