// biome-ignore-all format: the pieces are read in rows
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainDocument, readDocument } from './read-document.ts'

/** Pieces of pages, so that random texts have labels, data, names, markup and quotation marks in odd places. */
const piece = fc.constantFrom(
  'Director: ', 'Regie', 'Cast\n', 'Con ', 'avec ', 'Jane Doe', 'JULIE DE LA CRUZ', 'France, Italie / 1972 / 95 min', 'OmU', 'F/d,e', '24.06.202224.06.2220:45Kino', ' 20h30 ', '<strong>', '</strong>', '<br />',
  '&eacute;', '&nbsp;', '**', '_', '“', '”', '«', '(', ')', ' – ', ': ', '\n', '\n\n', '\t', '1h 42min', '85’', 'Winner of the Golden Bear at the 2021 Berlin Film Festival. ', 'The film is long and slow and good. ', '燈籠街', '😀', '\u200b', '\u0000',
  "d'", 'Synopsis', '# ', '- ', '| ', 'https://', 'FSK 12', '“A gem” – The Paper', 'directed by ', 'starring ', 'El Gran Río', 'Q: why?', '\ud800',
)
const page = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.oneof({ weight: 5, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) }), { maxLength: 60 }).map(it => it.join('')),
)

describe('reading any text', () => {
  it('never throws, and every claim stands on the words it quotes', () => {
    fc.assert(
      fc.property(page, text => {
        const { claims, entries } = readDocument(text, 'page.txt')
        for (const claim of [...claims, ...(entries ?? []).flatMap(it => it.claims)]) {
          expect(claim.end).toBeGreaterThan(claim.start)
          expect(text.slice(claim.start, claim.end)).toBe(claim.quote)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('reads names beyond the first plane', () => {
    const { facts } = readDocument('Akitsu Springs\nDirector: 𠮷田喜重\nCast: 岡田茉莉子, 𠮷永小百合\nJapan 1962, 112 min\n', 'page.txt')
    expect(facts).toMatchObject({ title: 'Akitsu Springs', directors: ['𠮷田喜重'], cast: ['岡田茉莉子', '𠮷永小百合'] })
  })

  it('says the same twice', () => {
    fc.assert(
      fc.property(page, text => {
        expect(readDocument(text, 'page.txt')).toEqual(readDocument(text, 'page.txt'))
      }),
      { numRuns: 60 },
    )
  })

  it('states no fact without a claim, and chooses only what reaches belief', () => {
    fc.assert(
      fc.property(page, text => {
        const { document, judged } = explainDocument(text, 'page.txt')
        for (const field of Object.keys(document.facts)) expect(document.claims.some(it => it.field === field)).toBe(true)
        for (const { candidate, chosen } of judged) if (chosen) expect(candidate.score).toBeGreaterThanOrEqual(0.5)
      }),
      { numRuns: 150 },
    )
  })
})

describe('work grows with the text', () => {
  const repeated = ['A', 'Aa ', '<a', '&amp', '“a ', '(Aa Bb) ', 'Director A B ', '24.06.2022 20:30 ', 'directed by Aa Bb, ', 'Cast\nAa Bb\n', "Aa Bb's film ", 'won the Golden Prize ', 'von der Aa ', 'ABC/DEF ', "d'", '<!--', 'v.o. ', 'Aa Bb\nFrance 2001, 98 min\n', '98 min\n', 'Best Film – Cannes 2001\n', 'by\n', 'Aa Bb / Cc Dd\n']

  /** Steps of work stand in for time: lines, claims and readings of ten times the text are about ten times as many. */
  it.each(repeated)('%j repeated gives readings in proportion', pattern => {
    const small = explainDocument(pattern.repeat(400), 'page.txt').judged.length
    const large = explainDocument(pattern.repeat(4000), 'page.txt').judged.length
    expect(large).toBeLessThanOrEqual(small * 12 + 50)
  })
})
