import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONG_TEXT, openCatalogue } from './long-catalogue.ts'
import { explainFilmByFilm, readDocument } from './read-document.ts'

const TITLES = ['The Ferry', 'Copper Lane', 'Hollow Orchard', 'A Second Winter', 'Harbour Lights']
const NAMES = ['Jana Kos', 'Milan Horvat', 'Elske Rotman', 'Ivo Lim', 'Tea Mar']
const SENTENCE =
  'An old ferryman finds a letter that was never sent and goes looking for the one who wrote it. '

/** A film of a catalogue: how many sentences are told of it differs, so windows end anywhere in it. */
const film = fc.record({
  title: fc.constantFrom(...TITLES),
  director: fc.constantFrom(...NAMES),
  year: fc.integer({ min: 1930, max: 2026 }),
  minutes: fc.integer({ min: 60, max: 240 }),
  sentences: fc.integer({ min: 3, max: 60 }),
})
const catalogue = fc
  .array(film, { minLength: 8, maxLength: 30 })
  .map(films =>
    films.map(
      (it, at) =>
        `${it.title} ${at + 1}\nCroatia ${it.year}, ${it.minutes} min\nDirector: ${it.director}\n${SENTENCE.repeat(it.sentences)}\n\n\n`,
    ),
  )

describe('a long catalogue', () => {
  it('is read in windows as it is read whole', () => {
    fc.assert(
      fc.property(catalogue, films => {
        const text = films.join('')
        fc.pre(text.length <= LONG_TEXT)
        const whole = readDocument(text, 'catalogue.txt')
        const opened = openCatalogue(text, piece => ({
          document: readDocument(piece, 'catalogue.txt'),
          judged: [],
        }))
        expect([...opened!.films]).toEqual(whole.entries)
        expect(opened!.document.facts).toEqual(whole.facts)
        expect(opened!.document.claims).toEqual(whole.claims)
      }),
      { numRuns: 25 },
    )
  })

  it('gives every film once, each claim on the words it quotes, as often as it is asked', () => {
    const film = (number: number) =>
      `Copper Lane ${number}\nCroatia 1999, 98 min\nDirector: Jana Kos\n${SENTENCE.repeat(30)}\n\n\n`
    const text = Array.from({ length: 120 }, (_, at) => film(at + 1)).join('')
    expect(text.length).toBeGreaterThan(LONG_TEXT)
    const read = explainFilmByFilm(text, 'catalogue.txt')
    const films = 'films' in read ? [...read.films] : []
    expect(films.map(it => it.facts.title)).toEqual(
      Array.from({ length: 120 }, (_, at) => `Copper Lane ${at + 1}`),
    )
    for (const { claims } of films)
      for (const it of claims) expect(text.slice(it.start, it.end)).toBe(it.quote)
    expect('films' in read && [...read.films]).toEqual(films)
    expect(readDocument(text, 'catalogue.txt').entries).toEqual(films)
  })

  it('whose films are longer than a window keeps them whole', () => {
    const film = (number: number) =>
      `Copper Lane ${number}\nCroatia 1999, 98 min\nDirector: Jana Kos\n${SENTENCE.repeat(400)}\n\n\n`
    const text = Array.from({ length: 12 }, (_, at) => film(at + 1)).join('')
    expect(readDocument(text, 'catalogue.txt').entries?.map(it => it.facts.title)).toEqual(
      Array.from({ length: 12 }, (_, at) => `Copper Lane ${at + 1}`),
    )
  })
})
