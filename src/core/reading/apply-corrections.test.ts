import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Correction } from '../film/correction.ts'
import { withCorrections } from './apply-corrections.ts'
import { readDocument } from './read-document.ts'
import { valuesSaid } from './values-said.ts'

const TEXT = `Salt Harvest

Director: Marta Ruiz
Cinematography: Iker Sáez, Ane Gil
Country: Spain
Running time: 94 min
`
const read = readDocument(TEXT, 'page.txt')
const on = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const corrected = (...corrections: Correction[]) => withCorrections(read, TEXT, corrections)

describe('corrections', () => {
  it('replace the one value of a field, and join a list', () => {
    const { facts, claims } = corrected(
      { field: 'title', ...on('Salt'), value: 'Salt' },
      { field: 'editors', ...on('Ane Gil'), value: 'Ane Gil' },
    )
    expect(facts).toMatchObject({ title: 'Salt', editors: ['Ane Gil'], directors: ['Marta Ruiz'] })
    expect(claims.filter(it => it.field === 'title')).toEqual([
      { field: 'title', ...on('Salt'), value: 'Salt', quote: 'Salt', rule: 'correction' },
    ])
  })

  it('strike what was read, and with the last claim the fact', () => {
    expect(
      corrected({ field: 'cinematographers', ...on('Ane Gil'), value: null }).facts.cinematographers,
    ).toEqual(['Iker Sáez'])
    expect(corrected({ field: 'minutes', ...on('94 min'), value: null }).facts).not.toHaveProperty('minutes')
  })

  it('apply in their order', () => {
    const said: Correction = { field: 'year', ...on('94'), value: 1994 }
    const struck: Correction = { ...said, value: null }
    expect(corrected(said, struck).facts.year).toBeUndefined()
    expect(corrected(struck, said).facts.year).toBe(1994)
  })

  it('belong to the film in whose stretch they stand', () => {
    const two = `Title: North Light\nCountry: Norway\nYear: 2020\n\nTitle: Salt Harvest\nCountry: Spain\nYear: 2021\n`
    const start = two.lastIndexOf('Spain')
    const films = readDocument(two, 'films.txt')
    expect(films.entries).toHaveLength(2)
    const { entries } = withCorrections(films, two, [
      { field: 'countries', start, end: start + 5, value: null },
    ])
    expect(entries!.map(it => it.facts.countries)).toEqual([['NO'], undefined])
  })

  it('leave every claim on the words that it quotes, and other fields alone', () => {
    const correction = fc
      .record({
        field: fc.constantFrom('title' as const, 'cast' as const, 'directors' as const),
        from: fc.nat(TEXT.length - 2),
        length: fc.integer({ min: 1, max: 30 }),
        value: fc.constantFrom('Somebody Else', 'Marta Ruiz', null),
      })
      .map(({ field, from, length, value }): Correction => {
        return { field, start: from, end: Math.min(TEXT.length, from + length), value }
      })
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 6 }), all => {
        const { claims, facts } = corrected(...all)
        for (const it of claims) expect(TEXT.slice(it.start, it.end)).toBe(it.quote)
        expect(facts).toMatchObject({ countries: ['ES'], minutes: 94 })
      }),
    )
  })
})

describe('selected words are read as the field that a person names', () => {
  it.each([
    ['cast', ' Iker Sáez, Ane Gil and Jon Ruiz', ['Iker Sáez', 'Ane Gil', 'Jon Ruiz']],
    ['minutes', '1h 34min', [94]],
    ['minutes', '94', [94]],
    ['countries', 'Spanien, F', ['ES', 'FR']],
    ['subtitles', 'Galician', ['gl']],
    ['subtitles', 'OmU', ['de']],
    ['subtitles', 'F/d,e', ['de', 'en']],
    ['languages', 'F/d,e', ['fr']],
    ['year', 'made in 2021', [2021]],
    ['originalTitle', ' La  cosecha\nde sal ', ['La cosecha de sal']],
    ['certificate', 'FSK 12', [{ system: 'FSK', value: '12' }]],
    ['screenings', '24.06.2022, 20:45', [{ date: '2022-06-24', time: '20:45' }]],
    ['minutes', 'long', []],
    ['awards', 'Golden Reel', []],
  ] as const)('%s: %j', (field, words, values) => {
    const said = valuesSaid(field, words, 'en')
    expect(said.map(it => it.value)).toEqual(values)
    for (const it of said) expect(words.slice(it.start, it.end).trim()).toBe(words.slice(it.start, it.end))
  })
})
