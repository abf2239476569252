import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkProposals, type Proposal, withClaims } from './check-proposals.ts'
import { readDocument } from './read-document.ts'

const TEXT = `Salt Harvest

Director: Marta Ruiz
Country: Spain

Some evening in Cádiz the salt is gone. Behind the lens stood Iker Sáez, and the whole takes
one hour and a half, 94 minutes to be exact. Shot in 2021, its people talk in Galician, shown with English subtitles.
`
const read = readDocument(TEXT, 'page.txt')
const check = (...proposals: Proposal[]) => checkProposals(TEXT, read, proposals)

describe('a proposal', () => {
  it('becomes a claim on the very words it quotes', () => {
    const { claims, dropped } = check(
      { field: 'cinematographers', value: 'Iker Sáez', quote: 'Behind the lens stood Iker Sáez' },
      { field: 'languages', value: 'gl', quote: 'its people talk in Galician' },
    )
    expect(dropped).toEqual({})
    expect(claims.map(it => [it.field, it.rule, TEXT.slice(it.start, it.end)])).toEqual([
      ['cinematographers', 'assistant', 'Behind the lens stood Iker Sáez'],
      ['languages', 'assistant', 'its people talk in Galician'],
    ])
    expect(withClaims(read, claims).facts).toMatchObject({
      title: 'Salt Harvest',
      cinematographers: ['Iker Sáez'],
      languages: ['gl'],
    })
  })

  it.each<[string, Proposal]>([
    ['unknown-field', { field: 'budget', value: 1, quote: 'Salt Harvest' }],
    ['wrong-value', { field: 'countries', value: 'Spain', quote: 'Country: Spain' }],
    ['wrong-value', { field: 'cast', value: ['Iker Sáez'], quote: 'Iker Sáez' }],
    ['wrong-value', { field: 'title', value: null, quote: 'Salt Harvest' }],
    ['quote-too-long', { field: 'cast', value: 'Iker Sáez', quote: `${TEXT}${TEXT}` }],
    ['not-verbatim', { field: 'editors', value: 'Ane Gil', quote: 'edited by Ane Gil' }],
    ['not-verbatim', { field: 'writers', value: 'Marta Ruiz', quote: '' }],
    ['not-verbatim', { field: 'cinematographers', value: 'Iker Sáez', quote: 'stood IKER SÁEZ' }],
    ['does-not-follow', { field: 'editors', value: 'Ane Gil', quote: 'Behind the lens stood Iker Sáez' }],
    ['does-not-follow', { field: 'minutes', value: 95, quote: '94 minutes to be exact' }],
    ['does-not-follow', { field: 'subtitles', value: 'fr', quote: 'shown with English subtitles' }],
    ['does-not-follow', { field: 'certificate', value: { value: '12' }, quote: 'Shot in 2021' }],
    ['does-not-follow', { field: 'cast', value: 'Iker Sá', quote: 'Behind the lens stood Iker Sáez' }],
    ['known-already', { field: 'directors', value: 'MARTA RUIZ', quote: 'Director: Marta Ruiz' }],
    ['told-otherwise', { field: 'title', value: 'Some evening', quote: 'Some evening in Cádiz' }],
  ])('is dropped as %s: %j', (reason, proposal) => {
    expect(check(proposal)).toEqual({ claims: [], dropped: { [reason]: 1 } })
  })

  it('twice the same is taken once', () => {
    const own = { field: 'languages', value: 'gl', quote: 'its people talk in Galician' }
    expect(check(own, own)).toMatchObject({ claims: [{ value: 'gl' }], dropped: { 'known-already': 1 } })
  })

  it('of whatever it is made, is taken with its quote or counted', () => {
    const anything = fc.array(
      fc.record({
        field: fc.oneof(
          fc.constantFrom('title', 'minutes', 'cast', 'awards', 'screenings', 'synopsis'),
          fc.string(),
        ),
        value: fc.oneof(fc.constantFrom('Iker Sáez', 94, 'gl'), fc.anything()),
        quote: fc.oneof(fc.constantFrom('Behind the lens stood Iker Sáez', '94 minutes'), fc.string()),
      }),
    )
    fc.assert(
      fc.property(anything, proposals => {
        const { claims, dropped } = checkProposals(TEXT, read, proposals)
        const lost = Object.values(dropped).reduce((sum, it) => sum + it, 0)
        expect(claims.length + lost).toBe(proposals.length)
        for (const it of claims) expect(TEXT.slice(it.start, it.end)).toBe(it.quote)
      }),
    )
  })
})
