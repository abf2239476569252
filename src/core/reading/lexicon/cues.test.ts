import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Cued, cuesOf } from './cues.ts'

/** Pieces, an expression that needs one of them whatever its case and accents, and texts that it finds. */
const NEEDS: readonly (readonly [readonly string[], RegExp, readonly string[]])[] = [
  [['festival', '_tv_'], /festival|(?<!\p{L})tv(?!\p{L})/iu, ['Festival', 'TV', 'feſtival']],
  [['cinéma'], /cin[eé]ma/iu, ['CINÉMA', 'cinema', 'Cinéma']],
  [['000'], /\d{3}/u, ['1978', '212']],
  [['@', '€'], /[@<€$]/u, ['@', '<', '€', '$']],
  [['διαγωνιστικό'], /διαγωνιστικό/iu, ['Διαγωνιστικό']],
]

const FOUND = NEEDS.flatMap(([pieces, form, found]) => {
  const cued = new Cued(form, pieces)
  return found.map(it => ({ it, form, cued }))
})

describe('cues', () => {
  it('never hide what an expression finds, wherever in a text it stands', () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 })
    fc.assert(
      fc.property(text, fc.constantFrom(...FOUND), text, (before, { it, form, cued }, behind) => {
        for (const said of [`${before}${it}${behind}`, `${before} ${it} ${behind}`])
          expect(cued.test(said)).toBe(form.test(said))
      }),
    )
  })

  it('of a text hold those of every stretch of it between words', () => {
    const word = fc.constantFrom('Kino', 'tv', 'The', '1978', '–', '@home', 'Ñandú')
    const words = fc.array(word)
    fc.assert(
      fc.property(words, fc.array(word, { minLength: 1 }), words, (before, own, behind) => {
        const cues = cuesOf([...before, ...own, ...behind].join(' '))
        expect(cuesOf(own.join(' ')) & ~cues).toBe(0)
      }),
    )
  })
})
