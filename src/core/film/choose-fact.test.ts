import { describe, expect, it } from 'vitest'
import { chooseFact } from './choose-fact.ts'
import { chooseFacts } from './choose-facts.ts'
import type { Claim, DocumentKind } from './claim.ts'
import type { Field } from './facts.ts'
import type { SourcedClaim } from './sourced-claim.ts'

let place = 0
const claim = (field: Field, value: unknown): Claim =>
  ({ field, value, quote: String(value), start: place++, end: place, rule: 'label-colon' }) as Claim
const said = (documentId: string, kind: DocumentKind, field: Field, value: unknown): SourcedClaim => ({
  documentId,
  kind,
  claim: claim(field, value),
})

/** docs/rules/choosing-a-fact.md */
describe('choosing a single fact', () => {
  it('takes what the weightier kinds say, and tells the rest as a conflict', () => {
    const fact = chooseFact('minutes', [
      said('review', 'review', 'minutes', 90),
      said('programme', 'programme-entry', 'minutes', 85),
    ])
    expect(fact).toMatchObject({ value: 85, conflict: true })
    expect(fact?.sayings.map(it => it.value)).toEqual([85, 90])
  })

  it('lets many outweigh one', () => {
    const claims = ['a', 'b', 'c'].map(it => said(it, 'review', 'year', 2021))
    expect(chooseFact('year', [said('programme', 'programme-entry', 'year', 2020), ...claims])?.value).toBe(
      2021,
    )
  })

  it('counts a document once, however often it says a thing', () => {
    const often = [1, 2, 3, 4].map(() => said('review', 'review', 'year', 2021))
    expect(chooseFact('year', [said('programme', 'programme-entry', 'year', 2020), ...often])?.value).toBe(
      2020,
    )
  })

  it('sees no conflict between spellings of one thing', () => {
    const fact = chooseFact('title', [
      said('a', 'programme-entry', 'title', 'EL GRAN RIO'),
      said('b', 'release', 'title', 'El gran río'),
    ])
    expect(fact).toMatchObject({ value: 'EL GRAN RIO', conflict: false })
  })

  it('a settlement wins over every claim and ends the conflict', () => {
    const claims = [said('a', 'dcp', 'minutes', 85), said('b', 'release', 'minutes', 84)]
    expect(chooseFact('minutes', claims, [{ field: 'minutes', value: 84 }])).toMatchObject({
      value: 84,
      settled: true,
      conflict: false,
    })
    expect(chooseFact('minutes', claims, [{ field: 'minutes', value: 99 }])).toMatchObject({
      value: 99,
      sources: [],
    })
    expect(
      chooseFacts(
        [{ id: 'a', kind: 'dcp', claims: [claim('minutes', 85)] }],
        [{ field: 'minutes', value: null }],
      ).facts.minutes,
    ).toBeUndefined()
  })
})

describe('choosing a list', () => {
  it('adds casts together and never calls them a conflict', () => {
    const fact = chooseFact('cast', [
      said('a', 'programme-entry', 'cast', 'Jana Kos'),
      said('b', 'release', 'cast', 'Ivo Lim'),
      said('b', 'release', 'cast', 'Jana Kos'),
    ])
    expect(fact).toMatchObject({ value: ['Jana Kos', 'Ivo Lim'], conflict: false })
  })

  it('takes the fuller of two producer lists when it holds the other, and tells that they differ', () => {
    const short = ['Ana Bek'].map(it => said('a', 'programme-entry', 'producers', it))
    const long = ['Ana Bek', 'Tea Mar'].map(it => said('b', 'release', 'producers', it))
    expect(chooseFact('producers', [...short, ...long])).toMatchObject({
      value: ['Ana Bek', 'Tea Mar'],
      conflict: true,
    })
  })

  it('takes the weightier list where neither holds the other', () => {
    const one = ['Ana Bek', 'Ivo Lim'].map(it => said('a', 'programme-entry', 'producers', it))
    const other = ['Ana Bek', 'Tea Mar', 'Jon Ek'].map(it => said('b', 'review', 'producers', it))
    expect(chooseFact('producers', [...other, ...one])?.value).toEqual(['Ana Bek', 'Ivo Lim'])
  })
})
