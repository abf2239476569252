import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../film/facts.ts'
import { readDocument } from '../read-document.ts'

function films(data: unknown, spaces?: number): Facts[] {
  const text = typeof data === 'string' ? data : JSON.stringify(data, null, spaces)
  const document = readDocument(text, 'films.json')
  for (const { start, end, quote } of (document.entries ?? [document]).flatMap(it => it.claims))
    expect(text.slice(start, end)).toBe(quote)
  return (document.entries ?? [document]).map(it => it.facts)
}

describe('JSON about films', () => {
  it('a film database: crew by job, countries by code', () => {
    const film = {
      adult: false,
      genres: [{ id: 18, name: 'Drama' }],
      id: 4711,
      original_language: 'hr',
      original_title: 'Trajekt',
      overview: 'A ferryman finds an empty boat, and keeps it for one long winter.',
      production_companies: [{ id: 1, name: 'North Quay Films', origin_country: 'NO' }],
      production_countries: [
        { iso_3166_1: 'HR', name: 'Croatia' },
        { iso_3166_1: 'SI', name: 'Slovenia' },
      ],
      release_date: '2023-11-03',
      runtime: 98,
      spoken_languages: [{ english_name: 'Croatian', iso_639_1: 'hr', name: 'Hrvatski' }],
      status: 'Released',
      title: 'The Ferry',
      credits: {
        cast: [
          { name: 'Mila Horvat', character: 'Marta' },
          { name: 'Tin Babić', character: 'The Ferryman' },
        ],
        crew: [
          { job: 'Director', department: 'Directing', name: 'Jana Kos' },
          { job: 'Director of Photography', department: 'Camera', name: 'Ana Bek' },
          { job: 'Original Music Composer', department: 'Sound', name: 'Ivo Lim' },
          { job: 'Gaffer', department: 'Lighting', name: 'Nobody Here' },
        ],
      },
    }
    expect(films(film, 2)).toEqual([
      {
        title: 'The Ferry',
        originalTitle: 'Trajekt',
        year: 2023,
        countries: ['HR', 'SI'],
        minutes: 98,
        languages: ['hr'],
        genres: ['Drama'],
        directors: ['Jana Kos'],
        cinematographers: ['Ana Bek'],
        composers: ['Ivo Lim'],
        cast: ['Mila Horvat', 'Tin Babić'],
        productionCompanies: ['North Quay Films'],
        synopsis: 'A ferryman finds an empty boat, and keeps it for one long winter.',
      },
    ])
  })

  it('schema.org: screenings of the same work are one film, a review tells who wrote it', () => {
    const movie = {
      '@type': 'Movie',
      name: 'The Ferry',
      director: { '@type': 'Person', name: 'Jana Kos' },
      duration: 'PT1H38M',
    }
    const shown = (startDate: string, hall: string) => ({
      '@type': 'ScreeningEvent',
      name: 'The Ferry at the festival',
      startDate,
      location: { '@type': 'MovieTheater', name: hall },
      workPresented: movie,
    })
    expect(
      films({
        '@context': 'https://schema.org',
        '@graph': [
          shown('2024-03-01T19:30:00+01:00', 'Kino Xenix'),
          shown('2024-03-02T18:15', 'Filmpodium'),
          shown('2024-03-03T18:15:00Z', 'Elsewhere'),
        ],
      }),
    ).toEqual([
      {
        title: 'The Ferry',
        directors: ['Jana Kos'],
        minutes: 98,
        screenings: [
          { date: '2024-03-01', time: '19:30', venue: 'Kino Xenix' },
          { date: '2024-03-02', time: '18:15', venue: 'Filmpodium' },
        ],
      },
    ])
    expect(
      films({
        '@type': 'Review',
        author: { name: 'Ada Quill' },
        publisher: { name: 'The Quay' },
        itemReviewed: movie,
        name: 'A boat too far',
      }),
    ).toEqual([
      {
        title: 'The Ferry',
        directors: ['Jana Kos'],
        minutes: 98,
        articleAuthor: 'Ada Quill',
        publication: 'The Quay',
      },
    ])
  })

  it('a festival system: answers to its questions, titles in several languages, a slot in a room', () => {
    const submission = {
      code: 'ABCDEF',
      title: { en: 'The Ferry', de: 'Die Fähre' },
      submission_type: { en: 'Feature' },
      state: 'confirmed',
      abstract: 'A ferryman finds an empty boat, and keeps it.',
      duration: 98,
      speakers: [{ code: 'X', name: 'Sam Presenter', biography: null }],
      slot: { room: { en: 'Hall 2' }, start: '2024-03-01T19:30:00+01:00' },
      answers: [
        { question: { en: 'Director' }, answer: 'Jana Kos' },
        { question: { en: 'Country of production?' }, answer: 'Croatia' },
        { question: { en: 'Dietary needs' }, answer: 'None' },
      ],
    }
    const talk = {
      code: 'GHI',
      title: 'Opening words',
      duration: 10,
      abstract: 'Welcome, everybody, to the festival.',
      answers: [],
    }
    expect(films({ count: 2, results: [submission, talk] })).toEqual([
      {
        title: 'The Ferry',
        otherTitles: ['Die Fähre'],
        synopsis: 'A ferryman finds an empty boat, and keeps it.',
        minutes: 98,
        screenings: [{ date: '2024-03-01', time: '19:30', venue: 'Hall 2' }],
        directors: ['Jana Kos'],
        countries: ['HR'],
      },
    ])
  })

  it('details and credits of their own, people in two parts', () => {
    expect(
      films([
        {
          name: 'The Ferry',
          short_description: 'A ferryman finds an empty boat, and keeps it.',
          details: { year: '2023', runtime: '98 minutes', country: 'Croatia', language: 'Croatian' },
          credits: { director: 'Jana Kos', screenwriter: 'Ivo Lim', cinematographer: 'Ana Bek' },
        },
        {
          name: 'Salt',
          details: { year: '2022', country: 'Ireland' },
          directors: [{ first_name: 'Maeve', last_name: 'Corrigan' }],
        },
        { name: 'A tote bag', price: 12, details: { colour: 'blue' } },
      ]),
    ).toEqual([
      {
        title: 'The Ferry',
        synopsis: 'A ferryman finds an empty boat, and keeps it.',
        year: 2023,
        minutes: 98,
        countries: ['HR'],
        languages: ['hr'],
        directors: ['Jana Kos'],
        writers: ['Ivo Lim'],
        cinematographers: ['Ana Bek'],
      },
      { title: 'Salt', year: 2022, countries: ['IE'], directors: ['Maeve Corrigan'] },
    ])
  })

  it('our own account gives back the films it was made of', () => {
    const facts: Facts = {
      title: 'The “Ferry”\u00a0II',
      originalTitle: 'Trajekt',
      year: 2023,
      countries: ['HR', 'SI'],
      minutes: 98,
      colour: 'both',
      languages: ['hr', 'en'],
      subtitles: ['de'],
      genres: ['Drama'],
      certificate: { system: 'FSK', value: '12' },
      directors: ['Jana Kos'],
      cast: ['Mila Horvat'],
      productionCompanies: ['North Quay Films'],
      awards: [{ festival: 'Somewhere', award: 'Best Film', year: 2023 }],
      screenings: [
        { date: '2024-03-01', time: '19:30', venue: 'Kino Xenix' },
        { date: '--03-02', time: '18:15' },
      ],
      premiere: 'World premiere',
      quotes: [{ text: 'A boat to remember.', source: 'The Quay' }],
      synopsis: 'A ferryman finds an empty boat,\nand keeps it for a winter.',
      guestsPresent: ['Jana Kos'],
    }
    const claim = { field: 'title', value: 'Wrong', quote: 'Wrong', start: 0, end: 5, rule: 'x' }
    const account = {
      documents: [
        {
          path: 'a.txt',
          kind: 'release',
          language: 'en',
          facts: { title: 'Wrong', year: 1999, directors: ['Not Read'] },
          claims: [claim],
        },
      ],
      films: [
        {
          facts,
          documents: ['a.txt'],
          sources: { title: [{ document: 'a.txt', start: 0, end: 5 }] },
          conflicts: [],
        },
      ],
    }
    expect(films(account, 2)).toEqual([facts])
  })

  it.each([
    ['no film in it', '{"name": "cartelera", "version": "1.0.0", "dependencies": {}}'],
    ['broken', '{"title": "The Ferry", "director": '],
    ['nested without end', '['.repeat(200_000)],
  ])('JSON that is %s states nothing', (_, text) => {
    expect(readDocument(text, 'x.json').facts.directors).toBeUndefined()
  })

  it('no JSON makes it fall over, and claims quote what stands there', () => {
    const name = fc.constantFrom(
      'title',
      'name',
      'director',
      'credits',
      'crew',
      'job',
      'screenings',
      'date',
      'facts',
      'awards',
      '@type',
      'duration',
      'countries',
      'x',
      '',
    )
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.string(),
        fc.double(),
        fc.constantFrom(null, true, 'Jana Kos', '2024-03-01T10:00', 'Movie'),
        fc.array(tie('value')),
        fc.dictionary(name, tie('value')),
      ),
    }))
    fc.assert(fc.property(value, data => void films(JSON.stringify(data) ?? 'null')))
  })
})
