import { describe, expect, it } from 'vitest'
import { type ClaimingDocument, chooseFacts } from './choose-facts.ts'
import type { Claim, DocumentKind } from './claim.ts'
import type { Facts, Field } from './facts.ts'
import { otherSpellings } from './other-spellings.ts'

function document(id: string, kind: DocumentKind, facts: Facts): ClaimingDocument {
  const claims = Object.entries(facts).flatMap(([field, value]) =>
    [value].flat().map((it, at) => ({
      field: field as Field,
      value: it,
      quote: String(it),
      start: at,
      end: at,
      rule: 'label',
    })),
  )
  return { id, kind, claims: claims as Claim[] }
}

/** docs/rules/same-name.md#shown */
describe('two documents that write names differently', () => {
  const programme = document('programme', 'programme-entry', {
    directors: ['RUSSO K.'],
    writers: ['Andrei Tarkovsky', 'Jürgen Böttcher'],
    cast: ['Robert Downey Jr.', 'KOMURA Natsuko'],
    productionCompanies: ['Socavón Cine', 'Best Friend Forever'],
  })
  const release = document('release', 'release', {
    directors: ['Kiro Russo'],
    writers: ['Juergen Boettcher', 'Андрей Тарковский'],
    cast: ['Natsuko Komura', 'Robert Downey'],
    productionCompanies: ['SOCAVON CINE S.R.L.', 'BFF Sales'],
  })

  it('agree, and the fullest spelling is shown', () => {
    const { facts, conflicts } = chooseFacts([programme, release])
    expect(conflicts).toEqual([])
    expect(facts).toEqual({
      directors: ['Kiro Russo'],
      writers: ['Andrei Tarkovsky', 'Jürgen Böttcher'],
      cast: ['Robert Downey Jr.', 'Natsuko Komura', 'Robert Downey'],
      productionCompanies: ['Socavón Cine', 'Best Friend Forever', 'BFF Sales'],
    })
    expect(otherSpellings(facts, [programme, release])).toMatchObject([
      { field: 'directors', value: 'Kiro Russo', spelling: 'RUSSO K.', documentIds: ['programme'] },
      { spelling: 'Juergen Boettcher', documentIds: ['release'] },
      { spelling: 'Андрей Тарковский' },
      { field: 'cast', value: 'Natsuko Komura', spelling: 'KOMURA Natsuko' },
      { field: 'productionCompanies', spelling: 'SOCAVON CINE S.R.L.' },
    ])
  })

  it('follow what a person said of two names', () => {
    const { facts } = chooseFacts(
      [programme, release],
      [],
      [
        { kind: 'company', one: 'BFF Sales', other: 'Best Friend Forever', same: true },
        { kind: 'person', one: 'Kiro Russo', other: 'Russo K.', same: false },
      ],
    )
    expect(facts.productionCompanies).toEqual(['Socavón Cine', 'Best Friend Forever'])
    expect(facts.directors).toEqual(['RUSSO K.'])
  })
})

describe('namesakes in one document', () => {
  it('stay two: father and son, brothers and sisters, names that a letter tells apart', () => {
    const cast = [
      'Vicente Luna',
      'Vicente Luna Jr.',
      'Mario Roca',
      'Maria Roca',
      'Luzia Schmid',
      'Luzia Schmidt',
    ]
    expect(chooseFacts([document('a', 'programme-entry', { cast })]).facts.cast).toEqual(cast)
  })

  it('an initial that could be either of two is neither', () => {
    const two = document('a', 'programme-entry', { producers: ['Joel Coen', 'Jules Coen'] })
    const short = document('b', 'release', { cast: ['J. Coen'], sound: ['J. Coen'] })
    const sound = document('c', 'press-kit', { sound: ['Joel Coen', 'Jules Coen'] })
    const { facts } = chooseFacts([two, short, sound])
    expect(facts.sound).toEqual(['Joel Coen', 'Jules Coen', 'J. Coen'])
  })

  it('a name that a page shortens further down is one', () => {
    const { facts } = chooseFacts([document('a', 'interview', { directors: ['Kiro Russo', 'K. Russo'] })])
    expect(facts.directors).toEqual(['Kiro Russo'])
  })
})
